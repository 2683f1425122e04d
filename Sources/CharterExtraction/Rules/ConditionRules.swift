import CharterLanguage

/// When a promise applies.
///
/// Korean puts the condition before what depends on it and closes it with -(으)ㄹ 경우, -(으)ㄹ 때, 시, -(으)면, -다면, -더라도, 중이라도, 기 전에,
/// 후에는. Where an act has no condition of its own, one that stands before or above it applies.
enum ConditionRules {
  /// What all rules decide, as `Decision.outcome` words it.
  static let outcome = "condition"

  /// The guides of all rules, in the order in which the rules are asked.
  static var guides: [RuleGuide] { closing.map(\.guide) + inherited.map(\.guide) }

  /// The words that close a condition; each rule decides where the word ends.
  static let closing: [Rule<ConditionPlace, Int>] = [
    Rule(
      "condition/case", ko: "-(으)ㄹ 경우", en: "The noun for case closes the condition.",
      finds: ["⟦담당자가 부재중일 경우⟧에는 다른 직원이 안내해 드리겠습니다.": outcome],
      leaves: ["담당자가 자리에 없으면 다른 직원이 안내해 드리겠습니다."]
    ) { $0.text.has(.conditionCase, at: $0.at) ? $0.at + 2 : nil },
    Rule(
      "condition/when", ko: "-(으)ㄹ 때", en: "The noun for time closes the condition after an adnominal verb.",
      finds: ["⟦전화를 받을 때⟧에는 소속과 성명을 밝히겠습니다.": outcome],
      leaves: ["통화가 길어지면 이때 담당자의 성명을 알려드리겠습니다."]
    ) { place in
      // ㄹ, or ㄴ before a word of its own; 이때 and 한때 are words.
      guard place.text.has(.conditionWhen, at: place.at) else { return nil }
      let ending = place.text.unquoted[place.at - 1].finalConsonant
      return ending == finalL || ending == finalN && place.text.isSpaced(before: place.at) ? place.at + 1 : nil
    },
    Rule(
      "condition/although", ko: "-더라도, 중이라도", en: "The promise holds although something is so.",
      finds: [
        "⟦서류가 미흡하더라도⟧ 먼저 접수해 드리겠습니다.": outcome, "⟦점심시간 중이라도⟧ 민원을 접수하겠습니다.": outcome,
      ],
      leaves: ["어떤 질문이라도 끝까지 듣겠습니다."]
    ) { place in
      if place.text.has(.conditionAlthough, at: place.at) { return place.at + 3 }
      return place.text.has(.conditionEven, at: place.at) && place.text.unquoted[place.at - 1].isHangul
        && place.text.has(.conditionEvenHead, before: place.at) ? place.at + 2 : nil
    },
    Rule(
      "condition/at-time", ko: "방문 시, 신청 시", en: "시 after a noun means at the time of.",
      finds: [
        "⟦방문 시⟧ 담당자가 먼저 인사를 드리겠습니다.": outcome, "⟦수리를 신청시⟧ 처리 순서를 알려드리겠습니다.": outcome,
        "⟦민원 접수시⟧ 담당자를 알려드리겠습니다.": outcome,
      ],
      leaves: [
        "고장은 즉시 처리하겠습니다.", "불편한 점은 다시 한번 확인하겠습니다.", "창구마다 안내 표시를 비치하고 견본을 두겠습니다.",
        "오래 기다리시는 분께 순서를 알려드리겠습니다.",
      ]
    ) { $0.text.has(.conditionAtTime, at: $0.at) && $0.isAtTime ? $0.at + 1 : nil },
    Rule(
      "condition/if", ko: "-(으)면, -다면", en: "The ending of verbs for if closes the condition.",
      finds: [
        "⟦용무를 마치면⟧ 문 앞까지 배웅해 드리겠습니다.": outcome, "⟦처리가 늦어지면⟧ 까닭을 알려드리겠습니다.": outcome,
        "⟦5일을 넘기면⟧ 까닭을 알려드리겠습니다.": outcome, "⟦요금이 바뀌면⟧ 누리집의 안내를 고치겠습니다.": outcome,
        "⟦설명회를 열면⟧ 수어 통역사를 배치하겠습니다.": outcome,
      ],
      leaves: [
        "서면 상담의 결과를 당일 알려드리겠습니다.", "대기 순서를 화면 위에 표시하겠습니다.", "건물 내면 벽을 해마다 칠하겠습니다.",
      ]
    ) { $0.text.has(.conditionIfEnding, at: $0.at) && $0.isIf ? $0.at + 1 : nil },
    Rule(
      "condition/before-after", ko: "-기 전에, -(으)ㄴ 후에는", en: "The promise applies before or after something else.",
      finds: ["⟦현장을 찾아뵙기 전에⟧ 전화로 약속 시간을 정하겠습니다.": outcome, "⟦공사를 마친 후에는⟧ 주변을 청소하겠습니다.": outcome],
      leaves: ["공사를 마친 후 주변을 청소하겠습니다."]
    ) { place in place.text.first(of: .conditionPhrase, at: place.at).map { place.at + $0.count } },
    Rule(
      "condition/during", ko: "통화 중, 상담 중", en: "The promise applies during something.",
      finds: ["⟦전화 통화 중⟧ 끊어진 전화는 담당자가 다시 걸겠습니다.": outcome],
      leaves: ["전화 통화 중간에 끊어진 전화는 담당자가 다시 걸겠습니다."]
    ) { place in
      guard let word = place.text.first(of: .conditionDuringHead, at: place.at),
        place.text.has(.conditionDuring, at: place.at + word.count)
      else { return nil }
      let end = place.at + word.count + 1
      return place.isFree(end) ? end : nil
    },
  ]

  /// The final consonants of -(으)ㄹ and -(으)ㄴ, by `finalConsonant`.
  private static let finalL = 8
  private static let finalN = 4

  /// Where the condition of an act stands that has none of its own.
  static let inherited: [Rule<InheritedCondition, Range<Int>>] = [
    Rule(
      "condition/first-act", ko: "문장 첫머리의 조건이 뒤의 행동에도 걸린다",
      en: "The condition at the head of the sentence applies to its further acts.",
      finds: ["⟦고객이 오시면⟧ 먼저 인사하고 고객의 용건을 여쭙겠습니다.": outcome],
      leaves: ["먼저 인사하고 고객이 앉으시면 용건을 여쭙겠습니다."]
    ) { $0.first },
    Rule(
      "condition/label", ko: "표의 칸이나 괄호 안의 말이 조건이다", en: "A cell of the row or words in brackets name the case.",
      finds: ["[⟦전화를 받을 때⟧] 소속과 성명을 밝히겠습니다.": outcome],
      leaves: ["[전화 응대] 소속과 성명을 밝히겠습니다."]
    ) { $0.sentence.condition },
    Rule(
      "condition/heading", ko: "제목이나 윗글이 조건이다", en: "The heading or bullet above sets the condition.",
      finds: ["서비스헌장\n□ ⟦두 번 이상 방문하실 경우⟧\n- 교통비를 드리겠습니다.": outcome],
      leaves: ["서비스헌장\n□ 보상 기준\n- 교통비를 드리겠습니다."]
    ) { act in act.heading.flatMap { $0.isCondition ? $0.words : nil } },
  ]
}

/// Where the condition of an act may stand besides its own words.
struct InheritedCondition: Sendable {
  /// The condition of the first act of its sentence.
  var first: Range<Int>?
  let sentence: Sentence
  /// The heading above.
  let heading: HeadingIndex.Heading?
}
