import CharterModel

/// A comparison in which sentences stand in clauses: by organization and sentence, the ids of the clauses.
struct Aligned {
  let comparison: Comparison

  init(_ clauses: [String: [String: [String]]]) {
    var commitments: [Commitment] = []
    var cells: [String: [String: [String]]] = [:]
    for (organization, sentences) in clauses.sorted(by: { $0.key < $1.key }) {
      for (sentence, ids) in sentences.sorted(by: { $0.key < $1.key }) {
        var commitment = Made.commitment(sentence)
        commitment.id = "\(organization) \(sentence)"
        commitment.organization = organization
        commitments.append(commitment)
        for id in ids { cells[id, default: [:]][organization, default: []].append(commitment.id) }
      }
    }
    let rows = cells.sorted { $0.key < $1.key }.map { id, row in
      Clause(
        id: id, catalogued: true, channel: .common, title: BilingualText(ko: id, en: id),
        cells: Dictionary(
          uniqueKeysWithValues: clauses.keys.map { key -> (String, Cell?) in (key, row[key].map(Self.cell)) }),
        verdict: Verdict(spread: .identical, order: [], incomparable: [], note: nil))
    }
    comparison = Comparison(organizations: [], commitments: commitments, clauses: rows, unaligned: [], diagnostics: [:])
  }

  private static func cell(_ commitments: [String]) -> Cell {
    Cell(status: .stated, commitments: commitments, score: 1, uncertain: false, evidence: [], levels: [])
  }
}
