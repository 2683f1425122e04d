import CharterLanguage
import CharterModel

@testable import CharterParsing

extension Expression: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(text, at: "organization.yaml:1") }
}

extension LineRule: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self = .pattern(Expression(text, at: "organization.yaml:1")) }
}

/// Parses a page with what is declared of it.
func parse(
  _ html: String, select: Selection.Rules = .init(), remove: Selection.Rules = .init()
) throws -> Document {
  try HTMLDocumentParser().parse(
    SourceText(bytes: Array(html.utf8), mediaType: .html), selection: Selection(select: select, remove: remove))
}

/// Parses a text with what is declared of it.
func parseText(
  _ text: String, select: Selection.Rules = .init(), remove: Selection.Rules = .init()
) -> Document {
  TextDocumentParser.parse(
    SourceText(bytes: Array(text.utf8), mediaType: .text), selection: Selection(select: select, remove: remove))
}

/// The blocks that a declaration left in, as `outline(of:)` shows them.
func content(of document: Document) -> [String] { outline(of: document).filter { !$0.hasPrefix("~declared") } }

/// The words that a declaration left out.
func left(of document: Document) -> [String] {
  outline(of: document).filter { $0.hasPrefix("~declared") }.map { String($0.dropFirst("~declared ".count)) }
}

/// How many expressions of a declaration found nothing.
func unmatched(_ document: Document) -> Int { document.diagnostics.count { $0.rule == "declaration/unmatched" } }

/// A line as patterns see it.
func folded(_ line: String) -> [UInt16] { NormalizedText(bytes: Array(line.utf8)).units }
