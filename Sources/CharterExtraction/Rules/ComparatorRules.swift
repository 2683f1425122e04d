import CharterLanguage
import CharterModel

/// Whether a number is a maximum, a minimum or exact.
///
/// The words right at the number say so in most sentences. The rules before "written" are about words further away that turn them around: "3분 이상" is
/// a minimum, and "3분 이상 기다리지 않도록" a maximum.
enum ComparatorRules {
  /// A quantity with the role that was decided.
  struct Subject: Sendable {
    let context: QuantityInContext
    let role: Measure.Role

    var quantity: Quantity { context.quantity }

    /// A time as a level, with no word that bounds it.
    var isBareTime: Bool {
      quantity.comparator == nil && quantity.unit.isTime && role != .trigger && role != .availability
    }
  }

  /// The comparator of a quantity, and the rule that decides it.
  static func comparator(of subject: Subject) -> Ruling<Measure.Comparator> {
    all.firstRuling(on: subject) ?? Ruling(outcome: .equal, rule: bare.guide.name)
  }

  /// All rules, in the order in which they are asked.
  static let all: [Rule<Subject, Measure.Comparator>] =
    atTheNumber + ofCases + ofLevels + [written] + bareTimes + [bare]

  private static let atTheNumber: [Rule<Subject, Measure.Comparator>] = [
    Rule(
      "comparator/before-ringing", ko: "울리기 전에 받으면 그 횟수에 못 미친다", en: "Before the third ring is below three rings.",
      finds: ["전화는 ⟦벨이 세 번 울리기 전⟧에 받겠습니다.": "<"],
      leaves: ["전화는 벨이 세 번 울릴 때까지 받겠습니다.", "전화는 벨이 세 번 넘게 울리기 전에 받겠습니다."]
    ) { $0.quantity.isBeforeRing && $0.quantity.comparator != .above ? .below : nil },
    Rule(
      "comparator/before-exceeding", ko: "넘기기 전이면 그 수준까지다", en: "Before it is exceeded is at most.",
      finds: ["전화는 벨이 ⟦3회를 넘⟧기기 전에 받겠습니다.": "<=", "전화는 ⟦벨이 세 번 넘⟧게 울리기 전에 받겠습니다.": "<="],
      leaves: ["대기 시간이 10분을 넘지 않도록 하겠습니다."]
    ) {
      $0.quantity.comparator == .above && $0.context.isFollowed(by: .boundBeforeExceeding) ? .atMost : nil
    },
    Rule(
      "comparator/often", ko: "‘매일 수시로’는 하루 한 번이 하한이다", en: "Every day and whenever needed is at least once a day.",
      finds: ["대기실을 ⟦매일⟧ 수시로 청소하겠습니다.": ">="],
      leaves: ["대기실을 매일 청소하겠습니다."]
    ) {
      $0.quantity.per != nil && $0.quantity.unit == .time && $0.context.isFollowed(by: .measureOften) ? .atLeast : nil
    },
    Rule(
      "comparator/lead", ko: "앞서 하는 시간은 하한이다", en: "A lead time is a minimum.",
      finds: ["방문 ⟦1일 전⟧에 전화로 알려 드리겠습니다.": ">="],
      leaves: ["방문 후 1일 이내에 전화로 알려 드리겠습니다."]
    ) { $0.quantity.isLead ? .atLeast : nil },
  ]

  private static let ofCases: [Rule<Subject, Measure.Comparator>] = [
    Rule(
      "comparator/not-achieved", ko: "그 안에 되지 않은 경우는 그보다 길다",
      en: "A case that was not settled within a time takes longer.",
      finds: ["⟦10초 안에⟧ 연결되지 않으면 다시 전화를 드리겠습니다.": ">"],
      leaves: ["10초 안에 전화를 연결하겠습니다.", "창업 3년 이내 기업은 받지 않겠습니다."]
    ) {
      $0.role == .trigger && $0.quantity.comparator == .atMost && $0.context.isSoonNegated
        && $0.context.isNegatedCase ? .above : nil
    },
    Rule(
      "comparator/until-passed", ko: "그 시간이 지나도록 되지 않은 경우다",
      en: "A case that was not settled until a time had passed takes longer.",
      finds: [
        "⟦12시간⟧이 지나도록 복구하지 못하면 요금을 줄여 드리겠습니다.": ">",
        "⟦20초⟧가 지나도 연결되지 않으면 담당자가 전화드리겠습니다.": ">",
      ],
      leaves: ["12시간 이내에 복구하겠습니다."]
    ) { $0.role == .trigger && $0.context.isFollowed(by: .triggerUntilPassed) ? .above : nil },
    Rule(
      "comparator/fallen-short", ko: "점수에 못 미친 대상이다", en: "What fell short of a score is below it.",
      finds: ["만족도 ⟦80점⟧에 못 미친 분야는 개선 계획을 공개하겠습니다.": "<"],
      leaves: ["만족도 80점 이상을 받은 분야는 공개하겠습니다."]
    ) { $0.role == .trigger && $0.context.isFollowed(by: .quantityFallenShort) ? .below : nil },
    Rule(
      "comparator/not-exceeded", ko: "수준을 넘지 못한 대상이다", en: "What did not exceed the number is at most that.",
      finds: ["만족도 ⟦80점을 넘⟧지 못한 분야는 개선 계획을 공개하겠습니다.": "<="],
      leaves: ["한 달을 넘는 사안은 진행 상황을 알려 드리겠습니다."]
    ) {
      $0.role == .trigger && $0.quantity.comparator == .above && $0.context.isFollowed(by: .negationInability)
        ? .atMost : nil
    },
  ]

  private static let ofLevels: [Rule<Subject, Measure.Comparator>] = [
    Rule(
      "comparator/never-reached", ko: "그만큼 기다리지 않게 한다면 그보다 짧다", en: "Not to wait a time is to wait less than it.",
      finds: [
        "창구에서 ⟦3분 이상⟧ 기다리지 않도록 하겠습니다.": "<", "같은 일로 ⟦두 번 이상⟧ 방문하지 않도록 하겠습니다.": "<",
      ],
      leaves: ["창구마다 직원 2명 이상을 두어 기다리시는 일이 없도록 하겠습니다."]
    ) { $0.role == .target && $0.context.negation?.comparator == .below ? .below : nil },
    Rule(
      "comparator/never-exceeded", ko: "넘지 않게 한다면 그 수준까지다", en: "Not to exceed a number is at most that.",
      finds: [
        "처리 기간이 ⟦5일을 넘⟧지 않도록 하겠습니다.": "<=", "한 반이 ⟦20명을 넘⟧지 않도록 하겠습니다.": "<=",
      ],
      leaves: ["창구에서 3분 이상 기다리지 않도록 하겠습니다."]
    ) { $0.role == .target && $0.context.negation?.comparator == .atMost ? .atMost : nil },
  ]

  private static let written = Rule<Subject, Measure.Comparator>(
    "comparator/written", ko: "이내·이상처럼 적힌 대로다", en: "The word at the number says it.",
    finds: [
      "⟦최대 7일⟧ 안에 답변하겠습니다.": "<=", "시설물을 ⟦연 2회 이상⟧ 점검하겠습니다.": ">=", "⟦30분 미만⟧으로 기다리시게 하겠습니다.": "<",
    ],
    leaves: ["시설물을 연 2회 점검하겠습니다."]
  ) { $0.quantity.comparator }

  private static let bareTimes: [Rule<Subject, Measure.Comparator>] = [
    Rule(
      "comparator/deadline-column", ko: "기한을 적은 칸의 날수는 상한이다", en: "In a column of deadlines a bare time is a maximum.",
      finds: ["서비스헌장\n□ 처리 기한\n| 업무 | 처리기한 |\n| --- | --- |\n| 등록증 발급 | ⟦21일⟧ |": "<="],
      leaves: ["시설물을 연 2회 점검하겠습니다."]
    ) { $0.isBareTime && $0.context.isDeadlineRow ? .atMost : nil },
    Rule(
      "comparator/deadline-label", ko: "‘처리기한’ 같은 말 뒤의 시간은 상한이다",
      en: "After a label such as “processing time” a bare time is a maximum.",
      finds: ["등록증은 처리기한 ⟦7일⟧을 지켜 발급하겠습니다.": "<="],
      leaves: ["통화가 끝나고 2초 후 수화기를 내려놓겠습니다."]
    ) { $0.isBareTime && $0.context.isPreceded(by: .boundDeadlineLabel) ? .atMost : nil },
    Rule(
      "comparator/shortened-to", ko: "얼마로 줄이면 그것이 상한이다", en: "The time to which a period is shortened is a maximum.",
      finds: ["법정 처리기간 7일을 ⟦5일⟧로 단축하여 처리하겠습니다.": "<="],
      leaves: ["처리기간을 단축하여 5일 이내에 처리하겠습니다."]
    ) { $0.isBareTime && $0.context.isFollowed(by: .quantityShortenedTo) ? .atMost : nil },
    Rule(
      "comparator/after-colon", ko: "쌍점 뒤에 시간만 적혀 있으면 상한이다", en: "A bare time right after a colon is a maximum.",
      finds: ["인터넷 : ⟦2일⟧ / 일반 민원 : 5일 이내": "<="],
      leaves: ["통화가 끝나고 2초 후 수화기를 내려놓겠습니다."]
    ) { $0.isBareTime && $0.context.isAfterColon ? .atMost : nil },
    Rule(
      "comparator/pause", ko: "전화를 끊기 전에 두는 사이는 하한이다", en: "A pause before hanging up is at least that long.",
      finds: ["통화가 끝나고 ⟦2초⟧ 후 수화기를 내려놓겠습니다.": ">="],
      leaves: ["벨이 울리면 2초 후 전화를 받겠습니다."]
    ) { $0.isBareTime && $0.context.isPause ? .atLeast : nil },
  ]

  private static let bare = Rule<Subject, Measure.Comparator>(
    "comparator/bare", ko: "수치만 적혀 있다", en: "Nothing but the number is written.",
    finds: ["시설물을 ⟦연 2회⟧ 점검하겠습니다.": "="],
    leaves: ["시설물을 연 2회 이상 점검하겠습니다."]
  ) { _ in .equal }

  // MARK: A bound for several levels

  /// The last level of an act and the first level of the next act.
  struct Neighbours: Sendable {
    let last: Measure
    /// The level ends its act, so that its predicate comes with the next.
    let endsAct: Bool
    let next: Measure
  }

  /// Gives a bare level the comparator of the level after it.
  static let shared = Rule<Neighbours, Measure.Comparator>(
    "comparator/shared", ko: "다음 수치의 ‘이상·이내’가 함께 걸린다", en: "The bound of the next level holds for a bare level too.",
    finds: ["우편 창구는 ⟦5분⟧, 금융 창구는 10분 이상 기다리지 않도록 하겠습니다.": "<"],
    leaves: ["우편 창구는 5분 이내에 응대하고, 금융 창구는 10분 이내에 응대하겠습니다."]
  ) { levels in
    guard levels.last.role == .target, levels.last.comparator == .equal, levels.last.per == nil,
      levels.last.every == nil, levels.endsAct,
      levels.next.role == .target, levels.next.per == nil
    else { return nil }
    return levels.next.comparator
  }
}
