import CharterLanguage

/// What a heading says of the sentences under it, besides their channel.
enum HeadingTrait: String, Sendable {
  /// What stands under it explains or asks, and promises only with 겠습니다.
  case explaining
  /// What stands under it is about faults and what is done about them.
  case redress
  /// It sets the condition of what stands under it.
  case condition
  /// Another heading is pasted on its end.
  case glued
}

/// What headings say. A heading can have several traits, so that every rule is asked.
enum HeadingRules {
  static let explaining = Rule<HeadingSubject, HeadingTrait>(
    "heading/explaining", ko: "뜻이나 목적을 풀이하거나 고객에게 부탁하는 제목이다",
    en: "The heading explains, or asks something of the customer.",
    finds: [
      "서비스헌장\n□ ⟦용어의 정의⟧\n- 처리 기간이란 접수한 날부터 회신한 날까지를 말합니다.": "explaining",
      "서비스헌장\n□ ⟦부탁 말씀⟧\n- 예약 시간을 지켜 주시기 바랍니다.": "explaining",
      "서비스헌장\n□ ⟦고객헌장이란?⟧\n- 지킬 것을 널리 알리는 글입니다.": "explaining",
    ],
    leaves: ["서비스헌장\n□ 잘못된 행정의 시정\n- 잘못된 안내는 즉시 바로잡겠습니다."]
  ) { heading in
    let (text, words) = (heading.text, heading.words)
    // The words of the heading that begin so; 행정의 only holds the letters of 정의.
    let begins = words.contains { at in
      (at == words.lowerBound || text.isSpaced(before: at)) && text.has(.headingExplanatoryStart, at: at)
    }
    return begins || text.contains(.headingExplanatoryPart, in: words) ? .explaining : nil
  }

  static let redress = Rule<HeadingSubject, HeadingTrait>(
    "heading/redress", ko: "잘못과 그 보상을 다루는 제목이다", en: "The heading is about faults and what is done about them.",
    finds: ["서비스헌장\n□ ⟦불친절에 대한 보상⟧\n- 상품권을 드리겠습니다.": "redress"],
    leaves: ["서비스헌장\n□ 고객을 맞는 자세\n- 먼저 인사를 드리겠습니다."]
  ) { $0.text.contains(.headingRedress, in: $0.words) ? .redress : nil }

  static let condition = Rule<HeadingSubject, HeadingTrait>(
    "heading/condition", ko: "조건으로 끝나는 제목이다", en: "The heading closes as a condition.",
    finds: ["서비스헌장\n□ ⟦담당자가 자리에 없을 때⟧\n- 다른 직원이 안내를 해 드리겠습니다.": "condition"],
    leaves: ["서비스헌장\n□ 담당자의 자리\n- 좌석에 명패를 놓겠습니다."]
  ) { ConditionFinder.isCondition($0.text, $0.words) ? .condition : nil }

  static let glued = Rule<HeadingSubject, HeadingTrait>(
    "heading/glued", ko: "다른 제목이 끝에 붙어 있다", en: "Another heading is pasted on the end of this one.",
    finds: [
      "서비스헌장\n□ ⟦기한을 지키지 못한 경우⟧창구에서 불친절한 경우\n- 사과를 드리겠습니다.\n□ 창구에서 불친절한 경우\n- 상품권을 드리겠습니다.": "glued"
    ],
    leaves: [
      "서비스헌장\n□ 고객응대서비스 이행표준\n- 먼저 인사를 드리겠습니다.\n□ 서비스 이행표준\n- 좌석에 명패를 놓겠습니다.",
      "서비스헌장\n□ 전화 민원\n- 소속을 밝히겠습니다.\n□ 민원\n- 먼저 인사를 드리겠습니다.",
    ]
  ) { $0.isGlued ? .glued : nil }

  /// All rules.
  static let all: [Rule<HeadingSubject, HeadingTrait>] = [explaining, redress, condition, glued]

  /// All traits of a heading.
  static func traits(of heading: HeadingSubject) -> [Ruling<HeadingTrait>] {
    all.compactMap { rule in rule.decide(heading).map { Ruling(outcome: $0, rule: rule.guide.name) } }
  }
}

/// A heading with what its traits depend on.
struct HeadingSubject: Sendable {
  let text: NormalizedText
  /// Its own words.
  let words: Range<Int>
  /// Words of another heading follow in the same block.
  let isGlued: Bool
}
