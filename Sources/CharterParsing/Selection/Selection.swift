/// What an author's declaration selects in a file and removes from it, where the reader by itself would read too much.
///
/// Each kind works within what the one before left: elements or lines first, then the sections of the outline. What is
/// left out stays in the document as boilerplate with a reason of its own, so that nothing is lost unseen.
package struct Selection: Hashable, Sendable {
  /// The rules of one key, `select` or `remove`.
  package struct Rules: Hashable, Sendable {
    /// XPath 1.0, for HTML.
    package var xpaths: [Expression]
    /// Patterns of headings: each stands for its heading and all under it.
    package var headings: [Expression]
    /// For text files.
    package var lines: [LineRule]

    package init(xpaths: [Expression] = [], headings: [Expression] = [], lines: [LineRule] = []) {
      self.xpaths = xpaths
      self.headings = headings
      self.lines = lines
    }
  }

  /// With rules of a kind here, all that none of them names is left out.
  package var select: Rules
  /// Left out even where it is selected.
  package var remove: Rules

  package init(select: Rules = Rules(), remove: Rules = Rules()) {
    self.select = select
    self.remove = remove
  }

  package var isEmpty: Bool { self == Selection() }
}

/// One pattern or XPath as written, with its place for messages.
package struct Expression: Hashable, Sendable {
  package var text: String
  /// File and line, such as `organization.yaml:7`.
  package var place: String

  package init(_ text: String, at place: String) {
    self.text = text
    self.place = place
  }
}

/// Which lines of a text file are meant.
package enum LineRule: Hashable, Sendable {
  /// Every line that matches.
  case pattern(Expression)
  /// Lines by their numbers, from 1.
  case numbers(ClosedRange<Int>, Expression)
  /// From the first line that matches to the next one that does, both included; nil is the beginning or end of the file.
  case stretch(from: Expression?, to: Expression?)
}

/// An expression that cannot be used on any page, which its author has to mend.
package struct SelectionError: Error, Hashable, Sendable {
  package var expression: Expression
  /// What is wrong with it and what to do.
  package var reason: String

  /// One line for a person, with the place of the expression.
  package var message: String { "\(expression.place): xpath \"\(expression.text)\" \(reason)" }
}
