import CharterModel

// The words of scorecards in Korean, as a service manager reads them.

extension Advice.Kind {
  var korean: String {
    switch self {
    case .missing: "더할 조항"
    case .behind: "올릴 수준"
    case .unmeasured: "밝힐 수준"
    case .hedged: "확실히 할 약속"
    case .leads: "앞서는 수준"
    }
  }

  /// What stands under the heading.
  var explanation: String {
    switch self {
    case .missing: "견준 기관의 절반 이상이 약속하며 이 문서에는 없는 조항입니다. 헌장의 다른 쪽에 있으면 그대로 두십시오."
    case .behind: "순위를 매길 수 있는 수준의 중앙값보다 낮은 수준입니다."
    case .unmeasured: "약속은 있으나 수준이 없고, 같은 약속을 한 기관의 절반 이상이 수준을 밝힌 조항입니다."
    case .hedged: "노력한다고만 했거나 확인할 수 없는 말로 약속했고, 같은 약속을 한 기관의 절반 이상이 확실히 약속한 조항입니다."
    case .leads: "순위를 매길 수 있는 기관 가운데 가장 높은 수준입니다. 그대로 지키십시오."
    }
  }
}

extension Advice {
  /// How many of the peers are on the other side.
  var counted: String {
    let (count, all) = (peers.count, peers.of)
    return switch kind {
    case .missing: "견준 \(all)곳 중 \(count)곳이 약속"
    case .behind: "순위를 매긴 다른 \(all)곳 중 \(count)곳이 더 높음"
    case .unmeasured: "같은 약속을 한 \(all)곳 중 \(count)곳이 수준을 밝힘"
    case .hedged: "같은 약속을 한 \(all)곳 중 \(count)곳이 확실히 약속"
    case .leads: "순위를 매긴 다른 \(all)곳 중 \(count)곳보다 높음"
    }
  }
}

extension ClauseFrequency.Group {
  var korean: String {
    switch self {
    case .universalAlike: "거의 모두 두고 수준이 같은 조항"
    case .universalVarying: "거의 모두 두고 수준이 다른 조항"
    case .common: "절반 이상이 둔 조항"
    case .rare: "드문 조항"
    case .unique: "한 곳만 둔 조항"
    }
  }
}

extension CountedShare {
  /// A share with what it is a share of: `75% (15/20)`; a mean of percentiles with the number of levels.
  func korean(_ kind: Rubric.Part.Kind) -> String {
    guard let value else { return kind == .stringency ? "순위를 매길 수준 없음" : "해당 없음 (0건)" }
    return percent(value) + (kind == .stringency ? " (수준 \(count)개)" : " (\(count)/\(of))")
  }
}

extension LevelStanding {
  /// `5곳 중 2위 (가나공단과 같음)`.
  func korean(_ names: [String: String]) -> String {
    guard let rank else { return "순위를 매길 수 없음" }
    if ranked < 2 { return "순위를 매긴 다른 곳 없음" }
    let ties = tied.map { names[$0] ?? $0 }
    return "\(ranked)곳 중 \(rank)위" + (ties.isEmpty ? "" : " (같은 수준: \(ties.joined(separator: ", ")))")
  }
}

extension Scorecard {
  /// Names of all by id.
  var names: [String: String] {
    Dictionary(([organization] + peers).map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a part did not find, by name.
  func missing(in part: ScoredPart) -> [String] {
    let titles = Dictionary(
      frequencies.map { ($0.clause, $0.title.ko) }
        + rubric.parts.flatMap(\.items).map { ($0.id, $0.title.ko) }, uniquingKeysWith: { first, _ in first })
    return part.missing.compactMap { titles[$0] }
  }

  func rubricPart(_ part: ScoredPart) -> Rubric.Part? { rubric.parts.first { $0.id == part.id } }
}

/// A share of 0 to 1 in whole percent.
func percent(_ value: Double) -> String { "\(Int((value * 100).rounded()))%" }

/// A figure with one decimal at most.
func figure(_ value: Double) -> String {
  value == value.rounded() ? String(Int(value)) : String((value * 10).rounded() / 10)
}
