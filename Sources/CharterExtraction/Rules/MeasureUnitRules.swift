import CharterLanguage
import CharterModel

/// Units that the counting word alone does not tell: rings and working time.
///
/// A quantity that no rule decides about keeps the unit of its counting word.
enum MeasureUnitRules {
  /// Words on working days stand within this many units before a number: "근무일 기준으로 최대".
  private static let before = 10
  /// Words after a number, such as "(토요일·공휴일 제외)" or "… 받겠습니다", stand within this many units.
  private static let after = 14
  /// Words for a bell stand within this many units of a count: "벨 소리가 울리면 3회".
  private static let nearBell = 8

  /// The verb of answering stands within this many units of the count: a particle lies between.
  private static let nearAnswer = 3

  /// All rules, in the order in which they are asked.
  static let all: [Rule<QuantityInContext, Measure.Unit>] = [
    Rule(
      "unit/collected-pieces", ko: "작품·유물은 ‘점’으로 센다", en: "Works and objects of a collection are counted in pieces.",
      finds: ["상설 전시실의 유물은 해마다 ⟦30점 이상⟧ 새것으로 바꾸겠습니다.": "item"],
      leaves: ["고객만족도 90점 이상을 달성하겠습니다."]
    ) {
      $0.quantity.unit == .point && $0.text.contains(.measureCollectedPiece, in: $0.preceding(after)) ? .item : nil
    },
    Rule(
      "unit/rings-before", ko: "‘울리기 전’ 앞의 횟수는 벨 소리다", en: "A count before “before it rings” counts rings.",
      finds: ["전화는 ⟦세 번 울리기 전⟧에 받겠습니다.": "ring"],
      leaves: ["시설물을 연 3회 점검하겠습니다."]
    ) { $0.isCount && $0.quantity.isBeforeRing ? .ring : nil },
    Rule(
      "unit/rings-near-bell", ko: "벨·신호음 가까이의 횟수는 벨 소리다", en: "A count near a bell counts rings.",
      finds: ["전화는 벨이 울리면 ⟦3회 이내⟧에 응답하겠습니다.": "ring", "신호음 ⟦두 번 이내⟧에 전화를 받겠습니다.": "ring"],
      leaves: ["승강기를 월 2회 점검하겠습니다."]
    ) { $0.isCount && $0.sentence.has(.ringAny, in: $0.around(nearBell, nearBell)) ? .ring : nil },
    Rule(
      "unit/rings-of-late-call", ko: "‘3회를 넘겨 받은’ 전화의 횟수는 벨 소리다",
      en: "Calls that were answered late are counted in rings.",
      finds: ["전화를 ⟦3회를 넘⟧겨 받은 때에는 먼저 사과드리겠습니다.": "ring"],
      leaves: ["점검은 연 3회를 넘겨 실시하겠습니다."]
    ) { $0.isCount && $0.isFollowed(by: .ringLateAnswer) ? .ring : nil },
    Rule(
      "unit/rings-answered", ko: "벨을 말한 문장에서 ‘받다’ 앞의 횟수는 벨 소리다",
      en: "In a sentence on a bell, a count before “answer” counts rings.",
      finds: ["벨이 두 번 울리기 전에 받되, 늦어도 ⟦네 번 이내⟧에는 받겠습니다.": "ring"],
      leaves: ["접수증은 하루 두 번 이상 나누어 받겠습니다."]
    ) {
      $0.isCount && $0.text.contains(.ringAnswering, in: $0.following(after)) && $0.sentence.has(.ringAny)
        ? .ring : nil
    },
    Rule(
      "unit/rings-of-call", ko: "‘전화는 3회 이내에 받고’의 횟수는 벨 소리다", en: "Calls are answered within a number of rings.",
      finds: ["전화는 ⟦3회 이내⟧에 받겠습니다.": "ring"],
      leaves: ["전화는 하루 3회 이내로 걸겠습니다.", "접수증은 3회 이내에 받겠습니다."]
    ) {
      $0.isCount && $0.isPreceded(by: .ringCallSubject)
        && $0.text.contains(.ringAnswering, in: $0.following(nearAnswer)) ? .ring : nil
    },
    Rule(
      "unit/rings-waited", ko: "‘전화는 3회 이상 기다리지 않게’의 횟수는 벨 소리다",
      en: "Calls for which nobody waits longer than a count are counted in rings.",
      finds: ["전화는 ⟦3회⟧, 창구는 5분 이상 기다리시지 않도록 하겠습니다.": "ring"],
      leaves: ["전화로 3회 이상 안내하겠습니다.", "우편은 3회, 창구는 5분 이상 기다리시지 않도록 하겠습니다."]
    ) {
      $0.isCount && $0.isPreceded(by: .ringCallSubject) && $0.sentence.has(.measureWaiting)
        && $0.sentence.has(.negationPromise) ? .ring : nil
    },
    Rule(
      "unit/working-hours", ko: "근무시간으로 센 시간이다", en: "The hours are said to be working hours.",
      finds: ["근무시간 기준 ⟦3시간 이내⟧에 회신하겠습니다.": "working-hour", "⟦4시간⟧(근무시간 기준) 안에 답변하겠습니다.": "working-hour"],
      leaves: ["접수 후 3시간 이내에 회신하겠습니다."]
    ) {
      $0.quantity.unit == .hour
        && ($0.isPreceded(by: .workingTimeHoursBefore) || $0.isFollowed(by: .workingTimeHoursBracketed))
        ? .workingHour : nil
    },
    Rule(
      "unit/working-days-named", ko: "근무일·영업일로 센 날이다", en: "The days are said to be working days.",
      finds: ["근무일 기준 ⟦3일 이내⟧에 회신하겠습니다.": "working-day", "⟦5일⟧(영업일 기준) 이내에 답변하겠습니다.": "working-day"],
      leaves: ["접수 후 3일 이내에 회신하겠습니다."]
    ) {
      $0.quantity.unit == .day
        && ($0.text.contains(.workingTimeDay, in: $0.preceding(before)) || $0.isFollowed(by: .workingTimeDaysBracketed))
        ? .workingDay : nil
    },
    Rule(
      "unit/working-days-noted", ko: "구역이나 표의 ‘(근무일 기준)’이 걸린다",
      en: "A note in the section or table counts working days.",
      finds: ["서비스헌장\n□ 처리 기한(업무일 기준)\n- 여권은 ⟦5일 이내⟧에 발급하겠습니다.": "working-day"],
      leaves: ["서비스헌장\n□ 처리 기한\n- 여권은 5일 이내에 발급하겠습니다."]
    ) { $0.quantity.unit == .day && $0.quantity.value > 0 && $0.sentence.countsWorkingDays ? .workingDay : nil },
    Rule(
      "unit/holidays-excluded", ko: "휴일을 뺀 날이다", en: "Holidays are excluded from the days.",
      finds: ["⟦7일 이내⟧(공휴일 제외)에 답변하겠습니다.": "working-day", "휴일을 제외한 ⟦3일 이내⟧에 회신하겠습니다.": "working-day"],
      leaves: ["휴일에도 3일 이내에 회신하겠습니다."]
    ) {
      $0.quantity.unit == .day
        && ($0.sentence.has(.workingTimeHolidaysExcluded, in: $0.following(after))
          || $0.isPreceded(by: .workingTimeWithoutHolidays))
        ? .workingDay : nil
    },
  ]
}

extension QuantityInContext {
  /// A count without a period: "3회", not "연 3회".
  fileprivate var isCount: Bool { quantity.unit == .time && quantity.per == nil }

  /// Some units of the part before the quantity.
  fileprivate func preceding(_ count: Int) -> Range<Int> { max(part.lowerBound, start - count)..<start }

  /// Some units of the part after the quantity.
  fileprivate func following(_ count: Int) -> Range<Int> { end..<min(part.upperBound, end + count) }

  /// The quantity with some units of the part around it.
  fileprivate func around(_ before: Int, _ after: Int) -> Range<Int> {
    max(part.lowerBound, start - before)..<min(part.upperBound, end + after)
  }
}
