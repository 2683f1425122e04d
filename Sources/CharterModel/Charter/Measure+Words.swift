// The Korean words for units and periods, as drafts print them.

extension Measure.Unit {
  /// The Korean word after a figure: `근무일`.
  package var word: String {
    switch self {
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
  }
}

extension Measure.Period {
  /// The Korean word before a frequency: `연`.
  package var word: String {
    switch self {
    case .day: "매일"
    case .week: "매주"
    case .month: "매월"
    case .quarter: "분기마다"
    case .year: "연"
    }
  }
}
