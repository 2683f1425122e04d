import CharterModel

/// The summary figures of a comparison, shared by all reports.
struct ComparisonFigures: Hashable, Sendable {
  /// The number of organizations.
  var organizations: Int
  /// The number of commitments.
  var commitments: Int
  /// The number of clauses.
  var clauses: Int
  /// The number of clauses that every organization has.
  var everywhere: Int
  /// The number of clauses that only one organization has, and no other promises anything similar.
  var alone: Int
  /// The number of cells with a commitment.
  var cells: Int
  /// The number of cells with a level.
  var quantified: Int
  /// The number of hedged and vague cells.
  var weak: Int
  /// The number of cells that need a manual check.
  var uncertain: Int
  /// The number of commitments without a clause.
  var unaligned: Int

  init(_ comparison: Comparison) {
    organizations = comparison.organizations.count
    commitments = comparison.commitments.count
    clauses = comparison.clauses.count
    everywhere = comparison.clauses.count { clause in
      comparison.organizations.allSatisfy { clause.cell(of: $0.id) != nil }
    }
    alone = comparison.clauses.count(where: \.isOfOneAlone)
    let filled = comparison.clauses.flatMap { $0.cells.values.compactMap { $0 } }
    cells = filled.count
    quantified = filled.count { $0.status == .quantified }
    weak = filled.count { $0.status == .hedged || $0.status == .vague }
    uncertain = filled.count { $0.uncertain }
    unaligned = comparison.unaligned.count
  }

  /// Returns the main figures with their names, in the order of the reports.
  func tiles(in say: ReportLanguage) -> [(figure: Int, name: String)] {
    [
      (organizations, say("비교한 기관", "organizations")),
      (commitments, say("찾은 약속", "promises found")),
      (clauses, say("같은 일로 묶은 항목", "clauses compared")),
      (everywhere, say("모든 기관이 약속하는 항목", "clauses that all promise")),
      (alone, say("한 기관만 약속하는 항목", "clauses of one organization only")),
    ]
  }

  /// Returns a sentence on the shares of quantified cells and of hedged or vague cells.
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
  /// Returns the cell of an organization; nil where its document lacks the clause.
  func cell(of organization: String) -> Cell? {
    cells[organization] ?? nil
  }

  /// The ranks by organization id, from 1; empty where all ranked levels are equal.
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
