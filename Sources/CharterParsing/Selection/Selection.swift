/// The declared parts of a file to select and to remove, where the parser alone would read too much.
///
/// Each kind of rule works on the result of the previous one: elements or lines first, then sections of the outline.
/// Omitted text stays in the document as boilerplate with its own reason, so that nothing is lost unnoticed.
package struct Selection: Hashable, Sendable {
  /// The rules of one key, `select` or `remove`.
  package struct Rules: Hashable, Sendable {
    /// XPath 1.0 expressions, for HTML.
    package var xpaths: [Expression]
    /// Patterns of headings; each covers the heading and everything under it.
    package var headings: [Expression]
    /// Rules for lines of text files.
    package var lines: [LineRule]

    /// Creates rules, none by default.
    package init(xpaths: [Expression] = [], headings: [Expression] = [], lines: [LineRule] = []) {
      self.xpaths = xpaths
      self.headings = headings
      self.lines = lines
    }
  }

  /// The rules of `select`. With rules of a kind, everything that none of them covers is omitted.
  package var select: Rules
  /// The rules of `remove`, which also apply to selected text.
  package var remove: Rules

  /// Creates a selection, empty by default.
  package init(select: Rules = Rules(), remove: Rules = Rules()) {
    self.select = select
    self.remove = remove
  }

  /// Whether there are no rules.
  package var isEmpty: Bool { self == Selection() }
}

/// A pattern or XPath expression as written, with its position for messages.
package struct Expression: Hashable, Sendable {
  /// The pattern or expression.
  package var text: String
  /// The file and line, such as `organization.yaml:7`.
  package var place: String

  /// Creates an expression with its position.
  package init(_ text: String, at place: String) {
    self.text = text
    self.place = place
  }
}

/// A rule for lines of a text file.
package enum LineRule: Hashable, Sendable {
  /// Every line that matches.
  case pattern(Expression)
  /// Lines by 1-based number.
  case numbers(ClosedRange<Int>, Expression)
  /// From the first line that matches to the next match, both included; nil is the beginning or end of the file.
  case stretch(from: Expression?, to: Expression?)
}

/// An expression that is invalid on every page and needs correction by its author.
package struct SelectionError: Error, Hashable, Sendable {
  /// The expression.
  package var expression: Expression
  /// The fault and its remedy.
  package var reason: String

  /// One line for the user, with the position of the expression.
  package var message: String { "\(expression.place): xpath \"\(expression.text)\" \(reason)" }
}
