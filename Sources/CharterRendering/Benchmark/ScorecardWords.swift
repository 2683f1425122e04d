import CharterModel

// The words of scorecards, in the vocabulary of a service manager.

extension Advice.Kind {
  /// Returns the heading for advice of the kind.
  func name(in language: ReportLanguage) -> String {
    switch self {
    case .missing: language("더할 조항", "Clauses to add")
    case .similar: language("비슷한 약속이 있는 조항", "Clauses with something similar")
    case .behind: language("올릴 수준", "Levels to raise")
    case .unmeasured: language("밝힐 수준", "Levels to state")
    case .several: language("하나로 정할 수준", "Levels to settle")
    case .hedged: language("확실히 할 약속", "Promises to make firm")
    case .vague: language("확인할 수 있게 고칠 약속", "Promises to make checkable")
    case .leads: language("앞서는 수준", "Levels that lead")
    }
  }

  /// Returns the text under the heading.
  func explanation(in language: ReportLanguage) -> String {
    switch self {
    case .missing:
      language(
        "견준 기관의 절반 넘게 약속하며 이 문서에는 없는 조항입니다. 확인할 수 있게 약속한 기관이 하나도 없는 조항은 뺐습니다. 헌장의 다른 쪽에 있으면 그대로 두십시오.",
        "More than half of the peers promise them, one at least so that it can be checked, and this document does not. "
          + "If another page of the charter does, leave it so.")
    case .similar:
      language(
        "견준 기관의 절반 넘게 약속하는 조항이며, 이 문서에는 비슷한 약속이 있습니다. 같은 약속인지 확인하십시오. 아니라면 더할 조항입니다.",
        "More than half of the peers promise them, and this document promises something similar. Check whether it is the same; if not, "
          + "they are clauses to add.")
    case .behind:
      language("순위를 매길 수 있는 수준의 중앙값보다 낮은 수준입니다.", "These are below the median of the levels that can be ranked.")
    case .unmeasured:
      language(
        "약속은 있으나 수준이 없고, 같은 약속을 한 기관의 절반 넘게 수준을 밝힌 조항입니다.",
        "Promised without a level, where more than half of the peers with the same promise state one.")
    case .several:
      language(
        "조건 없이 적은 수준이 둘 이상이어서 어느 것이 맞는지 알 수 없는 조항입니다. 하나로 정하거나 경우를 나누어 밝히십시오. 수준의 높이에는 넣지 않았습니다.",
        "Several levels stand without a condition, so that nobody can say which holds. Settle on one, or name the cases. They are not scored."
      )
    case .hedged:
      language(
        "노력하겠다거나 원칙으로 한다고만 했고, 같은 약속을 한 기관의 절반 넘게 확실히 약속한 조항입니다.",
        "Promised as an effort or as a rule, where more than half of the peers with the same promise are firm.")
    case .vague:
      language(
        "친절히, 신속히처럼 지켰는지 확인하기 어려운 말로 적은 약속이며, 같은 약속을 한 기관의 절반 넘게 확인할 수 있는 말로 적었습니다. 무엇을 하는지 밝히면 됩니다.",
        "Promised in words that are hard to check, such as kindly or quickly, where more than half of the peers with the same "
          + "promise can be checked. Say what is done.")
    case .leads:
      language("순위를 매길 수 있는 기관 가운데 가장 높은 수준입니다. 그대로 지키십시오.", "The best of the levels that can be ranked. Keep them.")
    }
  }
}

extension Advice {
  /// Returns the words before a commitment of the document itself.
  func ownLabel(in language: ReportLanguage) -> String {
    kind == .similar ? language("비슷한 약속(확인 필요)", "similar, to be checked") : language("이 문서", "This document")
  }

  /// Returns the number of peers that the advice counts, in words.
  func counted(in language: ReportLanguage) -> String {
    let (count, all) = (peers.count, peers.of)
    return switch kind {
    case .missing, .similar: language("견준 \(all)곳 중 \(count)곳이 약속", "promised by \(count) of \(all) peers")
    case .behind:
      language("순위를 매긴 다른 \(all)곳 중 \(count)곳이 더 높음", "\(count) of \(all) others that are ranked are better")
    case .unmeasured:
      language("같은 약속을 한 \(all)곳 중 \(count)곳이 수준을 밝힘", "\(count) of \(all) with the same promise state a level")
    case .several: language("이 문서에 수준 \(own.count)개", "\(own.count) levels in this document")
    case .hedged:
      language("같은 약속을 한 \(all)곳 중 \(count)곳이 확실히 약속", "\(count) of \(all) with the same promise are firm")
    case .vague:
      language(
        "같은 약속을 한 \(all)곳 중 \(count)곳이 확인할 수 있게 약속", "\(count) of \(all) with the same promise can be checked")
    case .leads:
      language("순위를 매긴 다른 \(all)곳 중 \(count)곳보다 높음", "better than \(count) of \(all) others that are ranked")
    }
  }
}

extension ClauseFrequency.Group {
  /// Returns the name of the group.
  func name(in language: ReportLanguage) -> String {
    switch self {
    case .universalAlike: language("거의 모두 두고 서로 다르지 않은 조항", "nearly all have it, and none differs")
    case .universalVarying:
      language("거의 모두 두고 수준이 다르거나 일부만 밝힌 조항", "nearly all have it, and levels differ or are stated by some")
    case .common: language("절반 넘게 둔 조항", "more than half have it")
    case .rare: language("드문 조항", "few have it")
    case .unique: language("확실하게는 한 곳만 둔 조항", "one alone certainly has it")
    }
  }
}

extension CountedShare {
  /// Returns the share with its counts: `75% (15/20)`; for a mean of percentiles with the number of levels.
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
  /// Returns the names, followed by the number of the other organizations.
  func names(in language: ReportLanguage) -> String {
    let names = named.map(\.name).joined(separator: ", ")
    let more = count - named.count
    return more > 0 ? names + language(" 외 \(more)곳", " and \(more) more") : names
  }
}

extension LevelStanding {
  /// Returns the rank in words: `5곳 중 2위 (같은 수준: 가나공단)`.
  func words(in language: ReportLanguage) -> String {
    guard let rank else { return language("순위를 매길 수 없음", "cannot be ranked") }
    if ranked < 2 { return language("순위를 매긴 다른 곳 없음", "no other is ranked") }
    let ties = tied.names(in: language)
    if ties.isEmpty { return language("\(ranked)곳 중 \(rank)위", "\(rank) of \(ranked)") }
    return language("\(ranked)곳 중 공동 \(rank)위 (같은 수준: \(ties))", "tied \(rank) of \(ranked) (the same: \(ties))")
  }
}

extension LevelStanding {
  /// Returns the level and the document's other levels in words.
  func stated(in language: ReportLanguage) -> String {
    if others.isEmpty { return level }
    let more = others.joined(separator: ", ")
    return isSettled
      ? language("\(level) (경우에 따라 \(more))", "\(level) (in other cases \(more))")
      : language("\(level), \(more) (하나로 정해지지 않음)", "\(level), \(more) (not settled)")
  }
}

extension ClauseFrequency {
  /// Returns the title of the clause, the number of organizations with it and the agreement of their levels: `전화벨 수신 횟수
  /// (4/5, 같은 수준 4/4)`.
  func words(in language: ReportLanguage) -> String {
    let same = agreement.map { language(", 같은 수준 ", ", same level ") + "\($0.count)/\($0.of)" } ?? ""
    return "\(language(title)) (\(holders.count)/\(of)\(same))"
  }
}

extension ClauseFrequency {
  /// Returns what is said of the organization of the scorecard: that it lacks the clause, or that this is open; nil where it has the clause.
  func lack(in language: ReportLanguage) -> String? {
    if isOwn == true { return nil }
    return isSimilar == true ? language("확인 필요", "to be checked") : language("이 문서에 없음", "not in this document")
  }
}

extension Advice.Words {
  /// The sentence in three parts: before the commitment, its words, and after it. Where the sentence does not contain
  /// the words, they are the only part.
  var pieces: (before: String, words: String, after: String) {
    guard let range = Self.range(of: text, in: sentence) else { return ("", text, "") }
    return (String(sentence[..<range.lowerBound]), text, String(sentence[range.upperBound...]))
  }

  private static func range(of text: String, in sentence: String) -> Range<String.Index>? {
    guard !text.isEmpty else { return nil }
    return sentence.indices.lazy.compactMap { start -> Range<String.Index>? in
      guard sentence[start...].hasPrefix(text) else { return nil }
      return sentence.index(start, offsetBy: text.count, limitedBy: sentence.endIndex).map { start..<$0 }
    }.first
  }
}

extension Scorecard {
  /// Returns the advice of a kind, without clauses to add for absent channels.
  func advice(_ kind: Advice.Kind) -> [Advice] {
    advice.filter { $0.kind == kind && !isOfAbsentChannel($0) }
  }

  /// Returns the clauses to add for an absent channel.
  func missing(of channel: Channel) -> [Advice] {
    advice.filter { isOfAbsentChannel($0) && $0.channel == channel }
  }

  private func isOfAbsentChannel(_ item: Advice) -> Bool {
    item.kind == .missing && absentChannels.contains(item.channel)
  }

  /// Returns the absent channels for which most peers have clauses, with these clauses.
  func absence(in language: ReportLanguage) -> [(channel: String, clauses: String)] {
    absentChannels.compactMap { channel in
      let clauses = missing(of: channel).map { "\(language($0.title)) (\($0.peers.count)/\($0.peers.of))" }
      return clauses.isEmpty ? nil : (channel.name(in: language), clauses.joined(separator: ", "))
    }
  }

  /// Returns the note for an absent channel.
  static func absenceNote(in language: ReportLanguage) -> String {
    language(
      "이 문서에는 이 채널의 약속이 없습니다. 이 채널로 고객을 만나지 않으면 그대로 두십시오. 견준 기관의 조항:",
      "This document promises nothing about this channel. If no customer is met so, leave it. Clauses of the peers:")
  }

  /// Returns the names of the items that a part did not find.
  func missing(in part: ScoredPart, _ language: ReportLanguage) -> [String] {
    let titles = Dictionary(
      rubric.parts.flatMap(\.items).map { ($0.id, language($0.title)) }, uniquingKeysWith: { first, _ in first })
    return part.missing.compactMap { titles[$0] }
  }

  /// Returns the rubric of a scored part; nil where the rubric lacks it.
  func rubricPart(_ part: ScoredPart) -> Rubric.Part? { rubric.parts.first { $0.id == part.id } }

  /// Returns the heading of the report.
  func title(in language: ReportLanguage) -> String {
    language("\(organization.name) 고객헌장 성적표", "Scorecard of \(organization.name)'s charter")
  }

  /// Returns the rank in words: `5곳 중 2위`.
  func standing(in language: ReportLanguage) -> String {
    let all = peers.count + 1
    return tied > 0
      ? language("\(all)곳 중 공동 \(rank)위", "tied \(rank) of \(all)")
      : language("\(all)곳 중 \(rank)위", "\(rank) of \(all)")
  }

  /// Returns a note on the limits of the score.
  static func caveat(in language: ReportLanguage) -> String {
    language(
      "기관의 서비스가 아니라 이 문서에 적힌 약속을 견준 것입니다. 분모가 작은 비율은 참고로만 보십시오.",
      "What is compared is the promises in this document, not the service. Shares of few are for orientation only.")
  }
}

extension Rubric {
  /// Returns the version of the rubric: `채점 기준 1판`.
  func edition(in language: ReportLanguage) -> String { language("채점 기준 \(version)판", "rubric version \(version)") }

  /// Returns the weights of the parts: `비중: 수준을 밝힘 20, …`.
  func weights(in language: ReportLanguage) -> String {
    language("비중: ", "Weights: ") + parts.map { "\(language($0.title)) \(figure($0.weight))" }.joined(separator: ", ")
      + "."
  }
}

/// Returns a share, 0…1, in whole percent.
func percent(_ value: Double) -> String { "\(Int((value * 100).rounded()))%" }

/// Returns a number with at most one decimal.
func figure(_ value: Double) -> String {
  value == value.rounded() && abs(value) < 1e12 ? String(Int(value)) : String((value * 10).rounded() / 10)
}
