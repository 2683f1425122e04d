import CharterAlignment
import CharterExtraction
import CharterLanguage
import CharterModel
import CharterParsing
import Foundation

@testable import CharterCatalogue

/// Made-up commitments and catalogues, so that a test says only what it is about.
enum Made {
  /// A promise; with a sentence, the part of it that it is.
  static func commitment(
    _ text: String, _ channel: Channel = .common, id: String? = nil, in sentence: String? = nil, at start: Int = 0,
    measures: [Measure] = [], condition: String? = nil, section: String? = nil
  ) -> Commitment {
    let sentence = sentence ?? text
    let whole = TextSpan(start: start, end: start + sentence.utf8.count, line: 1)
    let before = sentence.range(of: text).map { sentence[..<$0.lowerBound].utf8.count } ?? 0
    let span = TextSpan(start: start + before, end: start + before + text.utf8.count, line: 1)
    return Commitment(
      id: id ?? "library-\(text)", section: section, sentence: Quotation(text: sentence, span: whole), text: text,
      span: span, channel: channel, condition: condition.map { Quotation(text: $0, span: span) }, firmness: .firm,
      measures: measures, remedy: nil, scripts: [])
  }

  static func measure(
    _ value: Double, _ unit: Measure.Unit, _ role: Measure.Role = .target, text: String = "", at start: Int = 0
  ) -> Measure {
    Measure(
      role: role, value: value, unit: unit, comparator: .atMost, text: text,
      span: TextSpan(start: start, end: start + text.utf8.count, line: 1))
  }

  static func charter(_ id: String, _ commitments: [Commitment], sections: [String: String] = [:]) -> Charter {
    let span = TextSpan(start: 0, end: 0, line: 1)
    return Charter(
      organization: Organization(id: id, name: id),
      source: Source(path: "-", mediaType: .text, encoding: "utf-8", sha256: ""), title: nil,
      sections: sections.sorted { $0.key < $1.key }.map {
        Section(id: $0.key, title: $0.value, level: 1, channel: nil, span: span)
      }, commitments: commitments, diagnostics: [])
  }

  /// The commitments of a text of bullets, as the product reads them.
  static func read(_ text: String) -> [Commitment] {
    CharterExtractor.charter(
      of: AnalyzedDocument(TextDocumentParser.parse(SourceText(bytes: Array(text.utf8), mediaType: .text))),
      organization: Organization(id: "library", name: "library"),
      source: Source(path: "-", mediaType: .text, encoding: "utf-8", sha256: "")
    ).commitments
  }

  /// A clause whose exemplar is like nothing in Korean, so that its frames alone speak for it.
  static func clause(
    _ id: String, _ frames: [ClauseFrame], channels: [Channel] = [.common], measure: ClauseMeasure? = nil,
    roles: [Measure.Role] = [.target], isStrict: Bool = false, exemplars: [String] = ["zzz"]
  ) -> CatalogueClause {
    CatalogueClause(
      id: id, channels: channels, title: BilingualText(ko: id, en: id), measure: measure, roles: roles,
      isStrict: isStrict, frames: frames, exemplars: exemplars)
  }

  /// A frame over classes of one word each: `frame("사서|직원", "답변")` has the act 답변 and wants 사서 or 직원.
  static func frame(
    _ required: String..., not excluded: String = "", units: [Measure.Unit]? = nil, role: Measure.Role? = nil,
    channels: [Channel]? = nil
  ) -> ClauseFrame {
    let entries = required.map(names)
    return ClauseFrame(
      act: entries.last ?? [], objects: entries.dropLast(), excluded: names(excluded), units: units, role: role,
      channels: channels)
  }

  private static func names(_ words: String) -> [String] { words.split(separator: "|").map { name(of: String($0)) } }

  /// A class of one word has the bytes of the word as its name.
  static func name(of word: String) -> String {
    "word." + word.utf8.map { String($0, radix: 16) }.joined(separator: "-")
  }

  /// A catalogue whose lexicon has the classes that the clauses name.
  static func catalogue(_ clauses: [CatalogueClause]) -> Catalogue {
    var words: [String: [String]] = [:]
    for name in clauses.flatMap(\.frames).flatMap(\.classes) {
      let bytes = name.dropFirst("word.".count).split(separator: "-").compactMap { UInt8($0, radix: 16) }
      words[name] = [String(decoding: bytes, as: UTF8.self)]
    }
    let lexicon = (try? FrameLexicon(files: []).adding(words)) ?? .standard
    return Catalogue(lexicon: lexicon, clauses: clauses)
  }

  static func aligner(_ clauses: CatalogueClause...) -> CharterAligner { CharterAligner(catalogue: catalogue(clauses)) }
}
