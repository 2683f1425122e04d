import CharterModel

/// The footnote of a level: who promises it, and what others promise.
///
/// It names figures and organizations and no act, so that nobody reads a promise out of it.
enum DraftNote {
  static func korean(_ clause: DraftedClause) -> String? {
    guard let basis = clause.basis else { return nil }
    var pieces: [String] = []
    switch basis.origin {
    case .peers: break
    case .answer: pieces.append("직접 정한 수준")
    case .proposal: pieces.append("제안한 수준(근거: \(basis.source ?? "없음"))")
    }
    if !basis.holders.isEmpty {
      pieces.append("같은 수준의 기관: " + list(basis.holders))
    }
    if basis.peers > 0 {
      pieces.append(
        basis.stated > 0
          ? "수준을 밝힌 기관: \(basis.peers)곳 중 \(basis.stated)곳" : "비교한 \(basis.peers)곳의 문서에 견줄 수준 없음")
    }
    if !basis.best.isEmpty, !basis.least.isEmpty {
      pieces.append("폭: 가장 높은 수준 \(list(basis.best)), 가장 낮은 수준 \(list(basis.least))")
    }
    if !basis.incomparable.isEmpty {
      pieces.append("서로 견줄 수 없는 수준: " + list(basis.incomparable))
    }
    return pieces.joined(separator: ". ") + "."
  }

  private static func list(_ holders: [LevelBasis.Holder]) -> String {
    holders.map { "\($0.name)(“\($0.words)”)" }.joined(separator: ", ")
  }

  /// A level in a few words: `3일`, `연 2회`.
  static func words(of level: DraftLevel) -> String {
    let number =
      level.value == level.value.rounded() && abs(level.value) < 1e12
      ? String(Int(level.value)) : String(level.value)
    let unit =
      switch level.unit {
      case .second: "초"
      case .minute: "분"
      case .hour: "시간"
      case .workingHour: "근무시간"
      case .day: "일"
      case .workingDay: "근무일"
      case .week: "주"
      case .month: "개월"
      case .year: "년"
      case .ring: "번"
      case .time: "회"
      case .person: "명"
      case .item: "가지"
      case .won: "원"
      case .percent: "%"
      case .point: "점"
      }
    let per =
      switch level.per {
      case nil: ""
      case .day: "매일 "
      case .week: "매주 "
      case .month: "매월 "
      case .quarter: "분기마다 "
      case .year: "연 "
      }
    return per + number + unit
  }
}
