import CharterEvaluation
import CharterModel
import Foundation

/// Made-up charters and annotations, so that a test says only what it is about.
enum Made {
  /// A promise that is all of its sentence, or a part of it.
  static func commitment(
    _ sentence: String, _ part: String? = nil, at start: Int = 0, channel: Channel = .common,
    firmness: Firmness = .firm, measures: [Measure] = []
  ) -> Commitment {
    let span = TextSpan(start: start, end: start + sentence.utf8.count, line: 1)
    let text = part ?? sentence
    return Commitment(
      id: "\(start) \(text)", section: nil, sentence: Quotation(text: sentence, span: span), text: text, span: span,
      channel: channel, condition: nil, firmness: firmness, measures: measures, remedy: nil, scripts: [])
  }

  static func measure(
    _ role: Measure.Role = .target, _ value: Double? = nil, _ unit: Measure.Unit? = nil,
    _ comparator: Measure.Comparator? = nil, per: Measure.Period? = nil, lead: Bool = false, text: String = ""
  ) -> Measure {
    Measure(
      role: role, value: value, unit: unit, comparator: comparator, per: per, lead: lead, text: text,
      span: TextSpan(start: 0, end: text.utf8.count, line: 1))
  }

  static func charter(_ commitments: [Commitment], of organization: String = "library") -> Charter {
    Charter(
      organization: Organization(id: organization, name: organization),
      source: Source(path: "-", mediaType: .text, encoding: "utf-8", sha256: ""), title: nil, sections: [],
      commitments: commitments, diagnostics: [])
  }

  // MARK: Annotations, which are only ever read from JSON

  typealias JSON = [String: any Sendable]

  static func sentence(
    _ text: String, kind: String = "commitment", channel: any Sendable = "common", clauses: [String] = [],
    near: [String] = [], promises: [(cue: String, firmness: String)] = [], measures: [JSON] = []
  ) -> JSON {
    [
      "text": text, "kind": kind, "channel": channel, "clauses": clauses, "near": near,
      "promises": promises.map { ["cue": $0.cue, "firmness": $0.firmness] }, "measures": measures,
    ]
  }

  static func gold(
    _ sentences: [JSON], either: [String] = [], decoys: [String] = [], organization: String = "library"
  ) throws -> Gold {
    try gold([organization: sentences], either: either, decoys: decoys)
  }

  /// An annotation of several charters; what is left open and the decoys are those of the first.
  static func gold(_ charters: [String: [JSON]], either: [String] = [], decoys: [String] = []) throws -> Gold {
    let ids = charters.keys.sorted()
    let documents = ids.map { id -> JSON in
      ["organization": id, "sentences": charters[id] ?? [], "either": id == ids.first ? either : []]
    }
    let traps = decoys.map { ["organization": ids.first ?? "", "text": $0] }
    let whole: JSON = ["documents": documents, "decoys": traps]
    return try JSONDecoder().decode(Gold.self, from: JSONSerialization.data(withJSONObject: whole))
  }

  /// The figures of one charter.
  static func evaluation(_ commitments: [Commitment], against gold: Gold) -> Evaluation {
    ExtractionScorer.score([charter(commitments)], against: gold)
  }
}
