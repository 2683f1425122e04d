import CharterModel

// The words of scorecards, as a service manager reads them.

extension Advice.Kind {
  func name(in language: ReportLanguage) -> String {
    switch self {
    case .missing: language("더할 조항", "Clauses to add")
    case .behind: language("올릴 수준", "Levels to raise")
    case .unmeasured: language("밝힐 수준", "Levels to state")
    case .hedged: language("확실히 할 약속", "Promises to make firm")
    case .leads: language("앞서는 수준", "Levels that lead")
    }
  }

  /// What stands under the heading.
  func explanation(in language: ReportLanguage) -> String {
    switch self {
    case .missing:
      language(
        "견준 기관의 절반 이상이 약속하며 이 문서에는 없는 조항입니다. 헌장의 다른 쪽에 있으면 그대로 두십시오.",
        "At least half of the peers promise them, and this document does not. If another page of the charter does, leave it so."
      )
    case .behind:
      language("순위를 매길 수 있는 수준의 중앙값보다 낮은 수준입니다.", "These are below the median of the levels that can be ranked.")
    case .unmeasured:
      language(
        "약속은 있으나 수준이 없고, 같은 약속을 한 기관의 절반 이상이 수준을 밝힌 조항입니다.",
        "Promised without a level, where at least half of the peers with the same promise state one.")
    case .hedged:
      language(
        "노력한다고만 했거나 확인할 수 없는 말로 약속했고, 같은 약속을 한 기관의 절반 이상이 확실히 약속한 조항입니다.",
        "Promised as an effort or in words that cannot be checked, where at least half of the peers with the same promise are firm."
      )
    case .leads:
      language("순위를 매길 수 있는 기관 가운데 가장 높은 수준입니다. 그대로 지키십시오.", "The best of the levels that can be ranked. Keep them.")
    }
  }
}

extension Advice {
  /// How many of the peers are on the other side.
  func counted(in language: ReportLanguage) -> String {
    let (count, all) = (peers.count, peers.of)
    return switch kind {
    case .missing: language("견준 \(all)곳 중 \(count)곳이 약속", "promised by \(count) of \(all) peers")
    case .behind:
      language("순위를 매긴 다른 \(all)곳 중 \(count)곳이 더 높음", "\(count) of \(all) others that are ranked are better")
    case .unmeasured:
      language("같은 약속을 한 \(all)곳 중 \(count)곳이 수준을 밝힘", "\(count) of \(all) with the same promise state a level")
    case .hedged:
      language("같은 약속을 한 \(all)곳 중 \(count)곳이 확실히 약속", "\(count) of \(all) with the same promise are firm")
    case .leads:
      language("순위를 매긴 다른 \(all)곳 중 \(count)곳보다 높음", "better than \(count) of \(all) others that are ranked")
    }
  }
}

extension ClauseFrequency.Group {
  func name(in language: ReportLanguage) -> String {
    switch self {
    case .universalAlike: language("거의 모두 두고 수준이 같은 조항", "nearly all have it, and agree")
    case .universalVarying: language("거의 모두 두고 수준이 다른 조항", "nearly all have it, and differ")
    case .common: language("절반 이상이 둔 조항", "at least half have it")
    case .rare: language("드문 조항", "few have it")
    case .unique: language("한 곳만 둔 조항", "one alone has it")
    }
  }
}

extension CountedShare {
  /// A share with what it is a share of: `75% (15/20)`; a mean of percentiles with the number of levels.
  func words(_ kind: Rubric.Part.Kind, in language: ReportLanguage) -> String {
    guard let value else {
      return kind == .stringency
        ? language("순위를 매길 수준 없음", "no level can be ranked") : language("해당 없음 (0건)", "nothing to count (0)")
    }
    if kind != .stringency { return percent(value) + " (\(count)/\(of))" }
    return percent(value) + language(" (수준 \(count)개)", " (\(count) level\(count == 1 ? "" : "s"))")
  }
}

extension OrganizationList {
  /// The names, with how many more there are.
  func names(in language: ReportLanguage) -> String {
    let names = named.map(\.name).joined(separator: ", ")
    let more = count - named.count
    return more > 0 ? names + language(" 외 \(more)곳", " and \(more) more") : names
  }
}

extension LevelStanding {
  /// `5곳 중 2위 (같은 수준: 가나공단)`.
  func words(in language: ReportLanguage) -> String {
    guard let rank else { return language("순위를 매길 수 없음", "cannot be ranked") }
    if ranked < 2 { return language("순위를 매긴 다른 곳 없음", "no other is ranked") }
    let ties = tied.names(in: language)
    return language("\(ranked)곳 중 \(rank)위", "\(rank) of \(ranked)")
      + (ties.isEmpty ? "" : language(" (같은 수준: \(ties))", " (the same: \(ties))"))
  }
}

extension Scorecard {
  /// What a part did not find, by name.
  func missing(in part: ScoredPart, _ language: ReportLanguage) -> [String] {
    let titles = Dictionary(
      rubric.parts.flatMap(\.items).map { ($0.id, language($0.title)) }, uniquingKeysWith: { first, _ in first })
    return part.missing.compactMap { titles[$0] }
  }

  func rubricPart(_ part: ScoredPart) -> Rubric.Part? { rubric.parts.first { $0.id == part.id } }

  /// The heading of a report.
  func title(in language: ReportLanguage) -> String {
    language("\(organization.name) 고객헌장 성적표", "Scorecard of \(organization.name)'s charter")
  }

  /// `5곳 중 2위`.
  func standing(in language: ReportLanguage) -> String {
    language("\(peers.count + 1)곳 중 \(rank)위", "\(rank) of \(peers.count + 1)")
  }

  /// What the score is not.
  static func caveat(in language: ReportLanguage) -> String {
    language(
      "기관의 서비스가 아니라 이 문서에 적힌 약속을 견준 것입니다. 분모가 작은 비율은 참고로만 보십시오.",
      "What is compared is the promises in this document, not the service. Shares of few are for orientation only.")
  }
}

extension Rubric {
  /// `채점 기준 1판`.
  func edition(in language: ReportLanguage) -> String { language("채점 기준 \(version)판", "rubric version \(version)") }

  /// `비중: 수준을 밝힘 20, …`.
  func weights(in language: ReportLanguage) -> String {
    language("비중: ", "Weights: ") + parts.map { "\(language($0.title)) \(figure($0.weight))" }.joined(separator: ", ")
      + "."
  }
}

/// A share of 0 to 1 in whole percent.
func percent(_ value: Double) -> String { "\(Int((value * 100).rounded()))%" }

/// A figure with one decimal at most.
func figure(_ value: Double) -> String {
  value == value.rounded() && abs(value) < 1e12 ? String(Int(value)) : String((value * 10).rounded() / 10)
}
