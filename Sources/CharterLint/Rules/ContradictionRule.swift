import CharterLanguage
import CharterModel

/// A clause has two different bounds in one channel.
///
/// Rows of tables are separate matters, commitments of one sentence are separate cases, and commitments for other cases
/// (단순, 복합, 현장 조사가 필요한) do not contradict. `BoundConflict` finds the rest.
enum ContradictionRule: LintRule {
  static let guide = RuleGuide(
    30, "document/contradictory-bounds", .error,
    ko: "같은 약속에 서로 다른 한도가 없다", en: "No two bounds for the same promise",
    adviceKo: "어느 것이 맞는지 정해 하나로 적거나, 서로 다른 경우라면 그 경우를 밝히십시오.",
    adviceEn: "Decide which one holds, or name the cases in which each does.",
    triggering: [
      "서비스헌장\n고객불편 처리\n- 접수된 불편사항은 7일 이내에 처리하겠습니다.\n고객참여\n- 접수된 불편사항은 ⟦3일 이내⟧에 처리하겠습니다.",
      "서비스헌장\n전화 응대\n- 전화벨이 3번 울리기 전에 전화를 받겠습니다.\n- 전화벨이 ⟦5번 울리기 전⟧에 전화를 받겠습니다.",
      "서비스헌장\n고객 참여\n- 고객만족도를 매년 1회 이상 조사하겠습니다.\n- 고객만족도를 ⟦2년마다⟧ 조사하겠습니다.",
      "서비스헌장\n민원 처리\n- 불만과 민원은 접수한 날부터 5근무일 이내에 처리하겠습니다.\n- 민원은 접수한 날부터 ⟦7근무일 이내⟧에 처리하겠습니다.",
      "서비스헌장\n보상\n- 직원의 잘못으로 두 번 오신 고객께는 5,000원의 보상을 드리겠습니다.\n- 직원의 잘못으로 두 번 오신 고객께는 ⟦10,000원⟧의 보상을 드리겠습니다.",
      "서비스헌장\n방문 응대\n- 대출 창구의 대기시간은 10분을 넘지 않도록 하겠습니다.\n- 대출 창구의 대기시간은 ⟦5분을 넘지 않도록⟧ 하겠습니다.",
    ],
    nonTriggering: [
      "서비스헌장\n전화 응대\n- 상담 전화는 10초 안에 받겠습니다.\n- 상담 전화의 90%를 20초 이내에 연결하겠습니다.",
      "서비스헌장\n방문 응대\n- 접수 창구의 대기시간은 10분을 넘지 않도록 하겠습니다.\n- 수납 창구의 대기시간은 5분을 넘지 않도록 하겠습니다.",
      "서비스헌장\n고객 참여\n- 고객만족도를 매년 1회 이상 조사하겠습니다.\n- 이용자 만족도를 반기마다 한 번 조사하겠습니다.",
      "서비스헌장\n민원 처리\n- 인허가 민원은 접수한 날부터 10근무일 이내에 처리하겠습니다.\n- 민원은 접수한 날부터 7근무일 이내에 처리하겠습니다.",
      "서비스헌장\n보상\n- 직원의 잘못으로 두 번 이상 오신 경우 5,000원을 드리겠습니다.\n- 직원의 잘못으로 세 번 이상 오신 경우 10,000원을 드리겠습니다.",
      "서비스헌장\n- 단순한 불편사항은 3일 이내에 처리하겠습니다.\n- 현장 조사가 필요한 불편사항은 7일 이내에 처리하겠습니다.",
      "서비스헌장\n- 접수된 불편사항은 7일 이내에 처리하겠습니다.\n- 칭찬과 제안은 3일 이내에 답변하겠습니다.",
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    BoundConflicts.find(in: subject).map { conflict in
      let (ko, en) = (words(conflict.bounds, in: .korean), words(conflict.bounds, in: .english))
      let more = conflict.beside.isEmpty ? "" : "; 채널별로는 " + words(conflict.beside, in: .korean)
      let others = conflict.beside.isEmpty ? "" : "; by channel " + words(conflict.beside, in: .english)
      return Observation(
        conflict.place, ko: "‘\(conflict.title.ko)’의 한도가 서로 다릅니다: \(ko)\(more).",
        en: "“\(conflict.title.en)” has bounds that differ: \(en)\(others).", related: conflict.others)
    }
  }

  private enum Tongue { case korean, english }

  /// The bounds with their lines.
  private static func words(_ bounds: [Measure], in tongue: Tongue) -> String {
    bounds.map { bound in
      switch tongue {
      case .korean: "\(bound.text)(\(bound.span.line)행)"
      case .english: "\(bound.text) (line \(bound.span.line))"
      }
    }.joined(separator: ", ")
  }
}
