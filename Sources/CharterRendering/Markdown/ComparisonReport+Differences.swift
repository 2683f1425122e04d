import CharterModel

extension ComparisonReport {
  /// What a reader should look at first.
  var differences: String {
    let parts: [(title: String, items: [String])] = [
      ("기준이 서로 다른 항목", comparison.clauses.compactMap(differentLevels)),
      ("수치를 적은 곳과 적지 않은 곳", comparison.clauses.compactMap(figuresAndWords)),
      ("대부분 약속하는데 빠진 곳", comparison.clauses.compactMap(missing)),
      ("약속한 곳과 노력에 그친 곳", comparison.clauses.compactMap(hedges)),
      ("한 기관 안에 기준이 여럿인 항목", comparison.clauses.flatMap(severalClocks)),
    ]
    let texts = parts.filter { !$0.items.isEmpty }.map { "### \($0.title)\n\n" + list($0.items) }
    let body = texts.isEmpty ? "차이가 없습니다.\n" : texts.joined(separator: "\n")
    return "## 눈여겨볼 차이\n\n" + body
  }

  /// Levels from the strictest to the loosest.
  private func differentLevels(_ clause: Clause) -> String? {
    let order = clause.verdict.order
    guard order.count > 1 else { return nil }
    let steps = order.map { group in
      group.map { "\(name($0)) ‘\(level(clause, $0))’" }.joined(separator: ", ")
    }
    let note = clause.verdict.incomparable.isEmpty ? clause.verdict.note.map { " " + MarkdownText.escape($0.ko) } : nil
    return "\(head(clause)): \(steps.joined(separator: " → ")) (고객에게 유리한 순서).\(note ?? "")"
  }

  /// Some state a figure and others have only words.
  private func figuresAndWords(_ clause: Clause) -> String? {
    let (figures, words) = split(clause) { $0.status == .quantified }
    if figures.isEmpty || words.isEmpty { return nil }
    let named = figures.map { "\(name($0))(‘\(level(clause, $0))’)" }.joined(separator: ", ")
    let only = figures.count == 1 ? "뿐입니다" : "입니다"
    return "\(head(clause)): 기준을 수치로 적은 곳은 \(named)\(only). \(topic(words)) 수치 없이 약속합니다."
  }

  /// Most promise it, and someone does not.
  private func missing(_ clause: Clause) -> String? {
    let all = comparison.organizations.map(\.id)
    let absent = all.filter { clause.cell(of: $0) == nil }
    let present = all.count - absent.count
    guard !absent.isEmpty, present * 2 > all.count else { return nil }
    return "\(head(clause)): \(all.count)곳 가운데 \(present)곳이 약속하지만 "
      + "\(absent.map(name).joined(separator: ", "))의 문서에는 없습니다."
  }

  /// Some promise, and others only make an effort, with a figure or without one.
  private func hedges(_ clause: Clause) -> String? {
    func has(_ firmness: Firmness, _ cell: Cell) -> Bool {
      cell.commitments.contains { commitments[$0]?.firmness == firmness }
    }
    let (firm, weak) = split(clause) { has(.firm, $0) }
    if weak.isEmpty || firm.isEmpty { return nil }
    let hedged = weak.filter { id in clause.cell(of: id).map { has(.hedged, $0) } ?? false }
    let vague = weak.filter { !hedged.contains($0) }
    let effort = hedged.isEmpty ? nil : topic(hedged) + " 노력하겠다거나 원칙으로 한다는"
    let words = vague.isEmpty ? nil : topic(vague) + " 확인할 기준이 없는"
    let ends = [effort, words].compactMap { $0 }.joined(separator: " 표현에, ") + " 표현에 그칩니다."
    return "\(head(clause)): \(topic(firm)) 분명히 약속하지만 \(ends)"
  }

  /// Names as the topic of a sentence.
  private func topic(_ organizations: [String]) -> String {
    Particle.topic.after(organizations.map(name).joined(separator: ", "))
  }

  /// One organization with several levels for one matter.
  private func severalClocks(_ clause: Clause) -> [String] {
    comparison.organizations.compactMap { organization in
      guard let levels = clause.cell(of: organization.id)?.levels, levels.count > 1 else { return nil }
      let texts = levels.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }.map {
        "‘\(MarkdownText.escape($0.text))’ \(links.line($0.span.line, of: organization.source.path))"
      }
      return "\(head(clause)): \(name(organization.id))의 문서에 기준이 \(levels.count)가지입니다. "
        + texts.joined(separator: ", ")
    }
  }

  /// The words of the level that is compared.
  private func level(_ clause: Clause, _ organization: String) -> String {
    MarkdownText.escape(clause.cell(of: organization)?.levels.first?.text ?? "")
  }

  /// The organizations that have the clause, by whether their cell passes.
  private func split(_ clause: Clause, _ test: (Cell) -> Bool) -> (passed: [String], others: [String]) {
    let present = comparison.organizations.map(\.id).compactMap { id in clause.cell(of: id).map { (id, $0) } }
    return (present.filter { test($0.1) }.map(\.0), present.filter { !test($0.1) }.map(\.0))
  }

  /// Items as a list.
  func list(_ items: [String]) -> String {
    items.map { "- \($0)\n" }.joined()
  }
}
