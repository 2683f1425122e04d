package import CharterModel
import Mustache

/// The form of a drafted charter: Markdown with Mustache placeholders, so that an institution keeps its house style.
///
/// Placeholders: `name`, `nameTopic` (with 은 or 는), `mission`, `department`, `phone`, `email`, `address`, `url`; `preamble`, a list of
/// clauses; `parts`, each with `title` and `sections`; `sections`, the same without the headings above them; a section has `title`, `heading`
/// (absent where the part has its title) and `clauses`; a clause has `text`, `title` (of the catalogue), `id`, `level` and `note` (the number
/// of its footnote), the last two absent without a level; `notes`, each with `number` and `text`. `{{#list}}…{{/list}}` repeats,
/// `{{#value}}…{{/value}}` stands only where there is one, `{{^value}}…{{/value}}` where there is none.
package struct DraftTemplate: Sendable {
  private let template: MustacheTemplate

  /// The forms that ship with the product.
  package enum Standard: String, Sendable, CaseIterable {
    /// Everything, with footnotes.
    case full
    /// Promises under one level of headings, without footnotes.
    case short
  }

  /// - Parameter standard: one of the forms that ship.
  /// - Throws: `DraftTemplateError`, which the tests rule out.
  package init(_ standard: Standard) throws(DraftTemplateError) {
    let bytes =
      switch standard {
      case .full: PackageResources.draft_md_mustache
      case .short: PackageResources.draft_short_md_mustache
      }
    try self.init(markdown: String(decoding: bytes, as: UTF8.self))
  }

  /// - Parameter markdown: Markdown with placeholders. It can name no other file.
  /// - Throws: `DraftTemplateError` naming the line, also for a placeholder that there is none of: it would be silently empty.
  package init(markdown: String) throws(DraftTemplateError) {
    if let (name, line) = Self.unknown(in: markdown) {
      throw DraftTemplateError(line: line, reason: "there is no placeholder “\(name)”")
    }
    do {
      // Words are escaped as Markdown before they come in, and never as HTML.
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

  /// The first placeholder that stands for nothing, with its line.
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

  /// What is wrong with a form, in words.
  private static func words(for error: any Error) -> String {
    switch "\(error)" {
    case "sectionCloseNameIncorrect": "a section is closed that was not opened last"
    case "unfinishedName", "overflow", "expectedSectionEnd": "a placeholder or section is not closed"
    case let other: other
    }
  }

  /// The charter as Markdown, with one empty line at most between its lines.
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

/// Why a template cannot be used.
package struct DraftTemplateError: Error, Hashable, Sendable {
  /// The line of the template, from 1.
  package var line: Int
  package var reason: String
}
