import CharterLanguage
import CharterModel

/// What a percentage measures.
///
/// "90 %" is a share of cases beside a deadline or a rate of compliance, the time in which something works, a part of the period that a law sets, a
/// deviation, or a part of another whole. A percentage that no rule decides about measures something else, such as satisfaction.
enum PercentRules {
  /// Words for what is measured stand within this many units before a percentage: "가동률을 해마다 평균".
  private static let before = 14
  /// Words of shortening stand within this many units after it: "20% 이상 앞당겨".
  private static let after = 8

  /// All rules, in the order in which they are asked.
  static let all: [Rule<QuantityInContext, Measure.PercentOf>] = [
    Rule(
      "percent/tolerance", ko: "오차를 말한다", en: "A deviation from the right value.",
      finds: ["계량기 오차가 ⟦2% 초과⟧하면 바꾸어 드리겠습니다.": "tolerance", "계량값이 ±⟦4% 초과⟧ 시 계량기를 교체하겠습니다.": "tolerance"],
      leaves: ["예약 전화의 95% 이상을 바로 연결하겠습니다."]
    ) { $0.isNear(.measureTolerance, before) ? .tolerance : nil },
    Rule(
      "percent/statutory-period", ko: "법정기간을 얼마나 줄이는지 말한다", en: "A part of the period that a law sets.",
      finds: ["인허가는 법정기간보다 ⟦20% 이상⟧ 앞당겨 처리하겠습니다.": "statutory-period"],
      leaves: ["법정기간을 지킨 비율을 95% 이상으로 유지하겠습니다."]
    ) {
      $0.isNear(.measureStatutory, before)
        && $0.text.contains(.measureShortened, in: $0.end..<min($0.part.upperBound, $0.end + after))
        ? .statutoryPeriod : nil
    },
    Rule(
      "percent/uptime", ko: "정상으로 돌아가는 시간의 비율이다", en: "The share of time in which something works.",
      finds: ["누리집 가동률을 ⟦99.9% 이상⟧으로 유지하겠습니다.": "uptime"],
      leaves: ["예약 전화의 95% 이상을 바로 연결하겠습니다."]
    ) { $0.isNear(.measureUptime, before) ? .uptime : nil },
    Rule(
      "percent/rate-of-cases", ko: "지킨 건수의 비율이다", en: "A rate of cases that were settled as promised.",
      finds: ["전화 응답률을 ⟦95% 이상⟧으로 유지하겠습니다.": "cases", "20초 안에 연결되는 비율을 ⟦80% 이상⟧으로 높이겠습니다.": "cases"],
      leaves: ["여성 위원의 비율을 40% 이상으로 높이겠습니다."]
    ) { $0.isNear(.measureRate, before) ? .cases : nil },
    Rule(
      "percent/cases-within-term", ko: "기한을 지키는 건수의 비율이다",
      en: "Beside a term the share is that of the cases that keep it.",
      finds: ["대표전화의 ⟦90% 이상⟧을 20초 안에 받겠습니다.": "cases"],
      leaves: ["늦으면 요금의 5%를 3일 이내에 돌려드리겠습니다."]
    ) { $0.sentence.isRemedy || !$0.isBoundShare || !$0.hasTerm ? nil : .cases },
    Rule(
      "percent/cases-counted", ko: "민원·전화처럼 건수로 세는 것의 비율이다", en: "A share of what is counted in cases.",
      finds: ["예약 전화의 ⟦95% 이상⟧을 바로 연결하겠습니다.": "cases"],
      leaves: ["객석의 1% 이상을 휠체어석으로 마련하겠습니다."]
    ) { $0.isPreceded(by: .measureCases) ? .cases : nil },
    Rule(
      "percent/part-of-whole", ko: "요금·정원처럼 다른 전체의 일부다", en: "A part of another whole, such as a fee.",
      finds: ["늦게 배달한 상품은 배송료의 ⟦50%⟧를 환불하겠습니다.": "share", "여성 위원의 비율을 ⟦40% 이상⟧으로 높이겠습니다.": "share"],
      leaves: ["고객만족도 90% 이상을 달성하겠습니다."]
    ) { $0.isPreceded(by: .measureWholeBefore) || $0.isNear(.measurePortion, before) ? .share : nil },
  ]
}

extension QuantityInContext {
  /// A word of a class stands in the part before the quantity, at most some units away.
  fileprivate func isNear(_ words: LexicalClass, _ distance: Int) -> Bool {
    text.contains(words, in: max(part.lowerBound, start - distance)..<start)
  }

  /// 이상 or the like is written.
  fileprivate var isBoundShare: Bool { quantity.comparator != nil && quantity.comparator != .atMost }

  /// The part also sets a time within which something is done.
  fileprivate var hasTerm: Bool {
    QuantityRecognizer(text: text, range: part).quantities().contains {
      $0.unit.isTime && ($0.comparator == .atMost || $0.comparator == .below)
    }
  }
}
