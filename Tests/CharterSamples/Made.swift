import CharterComparison
package import CharterModel

/// Made-up values, so that a test says only what it is about.
package enum Made {
  package static func measure(
    _ value: Double?, _ unit: Measure.Unit? = nil, _ comparator: Measure.Comparator? = .atMost,
    role: Measure.Role = .target, per: Measure.Period? = nil, lead: Bool = false, anchor: Measure.ReferencePoint? = nil,
    text: String? = nil, at start: Int = 0
  ) -> Measure {
    let words =
      text ?? "\(comparator?.rawValue ?? "") \(value.map { "\($0)" } ?? "") \(unit?.rawValue ?? role.rawValue)"
    return Measure(
      role: role, value: value, unit: unit, comparator: comparator, per: per, lead: lead, anchor: anchor, text: words,
      span: TextSpan(start: start, end: start + words.utf8.count, line: 1))
  }

  package static func commitment(
    _ id: String, measures: [Measure] = [], firmness: Firmness = .firm, condition: String? = nil, at start: Int = 0
  ) -> Commitment {
    let span = TextSpan(start: start, end: start + 9, line: 1 + start / 100)
    return Commitment(
      id: id, section: nil, sentence: Quotation(text: "약속하겠습니다", span: span), text: "약속하겠습니다", span: span,
      channel: .phone, condition: condition.map { Quotation(text: $0, span: span) }, firmness: firmness,
      measures: measures, remedy: nil, scripts: [])
  }

  package static func charter(_ id: String, _ commitments: [Commitment], name: String? = nil) -> Charter {
    Charter(
      organization: Organization(id: id, name: name ?? id),
      source: Source(path: "corpus/\(id)/charter.txt", mediaType: .text, encoding: "utf-8", sha256: ""),
      title: nil, sections: [], commitments: commitments, diagnostics: [])
  }

  package static func heading(
    _ id: String = "phone/clause", units: [Measure.Unit]? = nil, better: ClauseMeasure.Better = .less,
    catalogued: Bool = true
  ) -> Alignment.Heading {
    Alignment.Heading(
      id: id, catalogued: catalogued, channel: .phone, title: BilingualText(ko: "항목", en: "Clause"),
      measure: units.map { ClauseMeasure(units: $0, better: better) })
  }

  package static func match(_ clause: String = "phone/clause", score: Double = 0.9, uncertain: Bool = false)
    -> Alignment.Match
  {
    Alignment.Match(clause: clause, score: score, uncertain: uncertain, evidence: ["낱말"])
  }

  /// The verdict on a clause in which each organization has one commitment with some measures.
  package static func verdict(_ levels: [(String, [Measure])], heading: Alignment.Heading) throws -> Verdict {
    let charters = levels.map { charter($0.0, [commitment("\($0.0)-1", measures: $0.1)]) }
    let matches = Dictionary(uniqueKeysWithValues: levels.map { ("\($0.0)-1", [match(heading.id)]) })
    let comparison = try CharterComparer.compare(
      charters: charters, alignment: Alignment(headings: [heading], matches: matches))
    return comparison.clauses.first?.verdict
      ?? Verdict(spread: .unique, order: [], incomparable: [], note: nil)
  }
}
