import CharterModel

/// The figures that sum up a comparison, for every report alike.
struct ComparisonFigures: Hashable, Sendable {
  var organizations: Int
  var commitments: Int
  var clauses: Int
  /// Clauses that every organization promises.
  var everywhere: Int
  /// Clauses that one organization alone promises.
  var alone: Int
  /// Cells that hold a promise.
  var cells: Int
  /// Cells whose promise states a figure.
  var quantified: Int
  /// Cells that hold only an effort, or nothing that could be checked.
  var weak: Int
  /// Cells that a person should look at.
  var uncertain: Int
  /// Commitments that fit no clause.
  var unaligned: Int

  init(_ comparison: Comparison) {
    organizations = comparison.organizations.count
    commitments = comparison.commitments.count
    clauses = comparison.clauses.count
    everywhere = comparison.clauses.count { clause in
      comparison.organizations.allSatisfy { clause.cell(of: $0.id) != nil }
    }
    alone = comparison.clauses.count { $0.verdict.spread == .unique }
    let filled = comparison.clauses.flatMap { $0.cells.values.compactMap { $0 } }
    cells = filled.count
    quantified = filled.count { $0.status == .quantified }
    weak = filled.count { $0.status == .hedged || $0.status == .vague }
    uncertain = filled.count { $0.uncertain }
    unaligned = comparison.unaligned.count
  }

  /// The figures with their names, in the order of the reports.
  func tiles(in say: ReportLanguage) -> [(figure: Int, name: String)] {
    [
      (organizations, say("비교한 기관", "organizations")),
      (commitments, say("찾은 약속", "promises found")),
      (clauses, say("같은 일로 묶은 항목", "clauses compared")),
      (everywhere, say("모든 기관이 약속하는 항목", "clauses that all promise")),
      (alone, say("한 기관만 약속하는 항목", "clauses of one organization only")),
    ]
  }

  /// How much of what is promised has a figure, and how much cannot be held against anyone.
  func shares(in say: ReportLanguage) -> String {
    func share(_ part: Int) -> Int { Int((Double(part) / Double(max(1, cells)) * 100).rounded()) }
    return say(
      "약속이 있는 \(cells)칸 가운데 기준을 수치로 적은 칸은 \(quantified)칸(\(share(quantified))%), "
        + "노력에 그치거나 확인할 기준이 없는 칸은 \(weak)칸(\(share(weak))%)입니다.",
      "Of \(cells) cells with a promise, \(quantified) (\(share(quantified))%) state a figure, and \(weak) "
        + "(\(share(weak))%) only an effort or nothing that could be checked.")
  }
}

extension Clause {
  /// The cell of an organization; nil where its document has no such clause.
  func cell(of organization: String) -> Cell? {
    cells[organization] ?? nil
  }

  /// The places of the organizations in the order of the clause, from 1; empty where all that are ranked are equal.
  var ranks: [String: Int] {
    if verdict.order.count < 2 { return [:] }
    var ranks: [String: Int] = [:]
    var rank = 1
    for group in verdict.order {
      for organization in group { ranks[organization] = rank }
      rank += group.count
    }
    return ranks
  }
}
