package import CharterModel
import Mustache

/// The template of a drafted charter: Markdown with Mustache placeholders, which an organization can adapt.
///
/// Placeholders: `name`, `nameTopic` (with 은 or 는), `mission`, `department`, `phone`, `email`, `address`, `url`;
/// `preamble`, a list of clauses; `parts`, each with `title` and `sections`; `sections`, all sections without their
/// parts. A section has `title`, `heading` (absent where the part has its title) and `clauses`. A clause has `text`,
/// `title` (of the catalogue), `id`, `level` and `note` (the number of its footnote); the last two are absent without a
/// level. `notes` is a list, each with `number` and `text`. `{{#list}}…{{/list}}` repeats for each element,
/// `{{#value}}…{{/value}}` applies only with a value, and `{{^value}}…{{/value}}` only without one.
package struct DraftTemplate: Sendable {
  private let template: MustacheTemplate

  /// The templates of the product.
  package enum Standard: String, Sendable, CaseIterable {
    /// The complete charter, with footnotes.
    case full
    /// The commitments under one level of headings, without footnotes.
    case short
  }

  /// Creates a template of the product.
  ///
  /// - Parameter standard: the template.
  /// - Throws: `DraftTemplateError` for an invalid resource; tests exclude this.
  package init(_ standard: Standard) throws(DraftTemplateError) {
    let bytes =
      switch standard {
      case .full: PackageResources.draft_md_mustache
      case .short: PackageResources.draft_short_md_mustache
      }
    try self.init(markdown: String(decoding: bytes, as: UTF8.self))
  }

  /// Creates a template from Markdown.
  ///
  /// - Parameter markdown: Markdown with placeholders. It cannot include other files.
  /// - Throws: `DraftTemplateError` with the line of a syntax error or of an unknown placeholder.
  package init(markdown: String) throws(DraftTemplateError) {
    if let (name, line) = Self.unknown(in: markdown) {
      throw DraftTemplateError(line: line, reason: "there is no placeholder “\(name)”")
    }
    do {
      // Values are escaped as Markdown before they are inserted, and never as HTML.
      template = try MustacheTemplate(string: "{{% CONTENT_TYPE: TEXT }}" + markdown)
    } catch let error as MustacheTemplate.ParserError {
      throw DraftTemplateError(line: error.context.lineNumber, reason: Self.words(for: error.error))
    } catch {
      throw DraftTemplateError(line: 1, reason: "\(error)")
    }
  }

  private static let known: Set<String> = [
    "name", "nameTopic", "mission", "department", "phone", "email", "address", "url", "preamble", "parts", "sections",
    "title", "heading", "clauses", "text", "id", "level", "note", "notes", "number", ".",
  ]

  /// Returns the first unknown placeholder and its 1-based line; nil where all are known.
  private static func unknown(in markdown: String) -> (name: String, line: Int)? {
    for (number, line) in markdown.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      var rest = line
      while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
        let inner = rest[open.upperBound..<close.lowerBound].drop { "#^/&{".contains($0) || $0 == " " }
        let name = String(inner.prefix { $0 != " " && $0 != "}" })
        if !name.isEmpty, !name.hasPrefix("!"), !known.contains(name) { return (name, number + 1) }
        rest = rest[close.upperBound...]
      }
    }
    return nil
  }

  /// Returns the description of a template error.
  private static func words(for error: any Error) -> String {
    switch "\(error)" {
    case "sectionCloseNameIncorrect": "a section is closed that was not opened last"
    case "unfinishedName", "overflow", "expectedSectionEnd": "a placeholder or section is not closed"
    /// Any other error of the parser.
    case let other: other
    }
  }

  /// Returns the charter as Markdown, with at most one empty line between lines.
  package func markdown(_ draft: Draft) -> String {
    var lines: [Substring] = []
    for line in template.render(DraftContext(draft).values).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(line)
    }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// An error in a template.
package struct DraftTemplateError: Error, Hashable, Sendable {
  /// The 1-based line of the template.
  package var line: Int
  /// The description of the error.
  package var reason: String
}
