import CharterModel

/// A made-up page and the reading of it, with spans found in its text.
struct Draft: Sendable {
  private(set) var charter: Charter
  private(set) var matches: [String: [Alignment.Match]] = [:]
  let text: String
  private var section: Section?

  init(
    id: String, name: String, english: String?, title: String?, url: String?, text: String,
    _ write: (inout Draft) -> Void
  ) {
    self.text = text
    charter = Charter(
      organization: Organization(id: id, name: name, nameEnglish: english, kind: "가상 기관"),
      source: Source(
        path: "corpus/\(id)/charter.txt", mediaType: .text, encoding: "utf-8",
        sha256: String(repeating: "0123456789abcdef", count: 4), url: url, retrieved: "2026-11-20"),
      title: title, sections: [], commitments: [], diagnostics: [])
    write(&self)
  }

  /// A figure that a promise states, by the words it is written in.
  struct Figure: Sendable {
    var role: Measure.Role
    var value: Double?
    var unit: Measure.Unit?
    var comparator: Measure.Comparator?
    var lead = false
    var text: String
    var duration: String?

    static func figure(
      _ value: Double, _ unit: Measure.Unit, _ comparator: Measure.Comparator, _ text: String,
      _ duration: String? = nil
    ) -> Figure {
      Figure(role: .target, value: value, unit: unit, comparator: comparator, text: text, duration: duration)
    }
    static func lead(_ value: Double, _ unit: Measure.Unit, _ text: String) -> Figure {
      Figure(role: .target, value: value, unit: unit, comparator: .atLeast, lead: true, text: text)
    }
    static func trigger(_ value: Double, _ unit: Measure.Unit, _ text: String) -> Figure {
      Figure(role: .trigger, value: value, unit: unit, comparator: .atLeast, text: text)
    }
    static func won(_ value: Double, _ text: String) -> Figure {
      Figure(role: .amount, value: value, unit: .won, text: text)
    }
    static func availability(_ text: String) -> Figure { Figure(role: .availability, text: text) }
  }

  /// Begins a section at its title.
  mutating func section(_ id: String, _ title: String, channel: Channel) {
    let section = Section(id: id, title: title, level: 1, channel: channel, span: span(of: title))
    self.section = section
    charter.sections.append(section)
  }

  /// Adds a promise that stands in the text, and the clause it stands in.
  mutating func promise(
    _ words: String, _ clause: String?, _ figures: [Figure] = [], condition: String? = nil, firmness: Firmness = .firm,
    remedy: Remedy? = nil, uncertain: Bool = false
  ) {
    let place = span(of: words)
    let measures = figures.map { figure in
      Measure(
        role: figure.role, value: figure.value, unit: figure.unit, comparator: figure.comparator, lead: figure.lead,
        duration: figure.duration, text: figure.text, span: span(of: figure.text, within: place.range))
    }
    let id = "\(charter.organization.id)-\(charter.commitments.count + 1)"
    charter.commitments.append(
      Commitment(
        id: id, section: section?.id, sentence: Quotation(text: words, span: place), text: words, span: place,
        channel: section?.channel ?? .common,
        condition: condition.map { Quotation(text: $0, span: span(of: $0)) }, firmness: firmness, measures: measures,
        remedy: remedy, scripts: []))
    guard let clause else { return }
    matches[id] = [
      Alignment.Match(clause: clause, score: uncertain ? 0.31 : 0.912, uncertain: uncertain, evidence: ["낱말"])
    ]
  }

  /// Where words stand; an empty span at the end where they do not, which the tests of the sample would show.
  private func span(of words: String, within range: Range<Int>? = nil) -> TextSpan {
    let bytes = Array(text.utf8)
    let wanted = Array(words.utf8)
    let area = range ?? 0..<bytes.count
    let start =
      area.first { $0 + wanted.count <= area.upperBound && bytes[$0..<($0 + wanted.count)].elementsEqual(wanted) }
      ?? bytes.count
    let line = 1 + bytes[..<start].count { $0 == UInt8(ascii: "\n") }
    return TextSpan(start: start, end: min(bytes.count, start + wanted.count), line: line)
  }
}
