import CharterModel

extension ComparisonReport {
  /// Levels that cannot be ranked, with the reason.
  var unrankable: String {
    let items = comparison.clauses.compactMap { clause -> String? in
      if clause.verdict.incomparable.isEmpty { return nil }
      let names = clause.verdict.incomparable.map(name).joined(separator: ", ")
      guard let note = clause.verdict.note else { return "\(head(clause)): \(names)" }
      return "\(head(clause)): \(MarkdownText.escape(note.ko))"
    }
    if items.isEmpty { return "" }
    return "## 순위를 매길 수 없는 것\n\n" + list(items)
  }

  /// Promises that stand in no clause, by organization.
  var unaligned: String {
    let alone = Dictionary(grouping: comparison.unaligned.compactMap { commitments[$0] }) { $0.organization ?? "" }
    if alone.isEmpty { return "" }
    let parts = comparison.organizations.compactMap { organization -> String? in
      guard let own = alone[organization.id] else { return nil }
      return "### \(name(organization.id)) (\(own.count)건)\n\n" + list(own.map { promise($0, of: organization) })
    }
    return "## 정렬되지 않은 약속\n\n다른 기관의 약속과 짝을 짓지 못한 약속입니다.\n\n" + parts.joined(separator: "\n")
  }

  /// What was wrong with the files or their text.
  var diagnostics: String {
    let parts = comparison.organizations.compactMap { organization -> String? in
      guard let found = comparison.diagnostics[organization.id], !found.isEmpty else { return nil }
      let items = found.map { diagnostic in
        let place = diagnostic.span.map { " " + links.line($0.line, of: organization.source.path) } ?? ""
        return "\(diagnostic.severity.korean): \(MarkdownText.escape(diagnostic.message)) "
          + "(\(MarkdownText.escape(diagnostic.rule)))\(place)"
      }
      return "### \(name(organization.id))\n\n" + list(items)
    }
    if parts.isEmpty { return "" }
    return "## 문서에서 발견된 문제\n\n" + parts.joined(separator: "\n")
  }

  /// How the comparison was made, and what it does not say.
  var method: String {
    """
    ## 작성 방법

    - 각 기관이 공개한 문서에서 지켰는지 따로 확인할 수 있는 약속을 하나씩 뽑고, 같은 일에 대한 약속을 항목으로 묶었습니다. \
    약속 하나가 여러 항목에 들어갈 수 있습니다.
    - 순위는 문구에 적힌 수치로만 매겼습니다. 분·시간·일·주는 서로 바꾸어(1일은 24시간) 비교하고, 근무시간과 근무일은 \
    1일 8시간으로 바꾸어(민원 처리에 관한 법률 제19조) 비교했습니다.
    - 근무일은 토요일과 공휴일을 빼고 세므로 달력 기간과는 어느 날 접수해도 앞뒤가 바뀌지 않을 때만 순위를 매겼습니다.
    - 한 기관의 기준이 여럿이면 조건 없이 적은 것 가운데 가장 엄격한 기준으로 비교했습니다.
    - 약속의 문구만 비교했습니다. 실제로 얼마나 지키는지는 이 보고서로 알 수 없습니다.

    """
  }
}
