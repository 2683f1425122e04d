import CharterLanguage

/// What a joint is between the words around it.
enum ClauseBoundary: String, Sendable {
  /// An act ends here, and another begins.
  case cut
  /// The words around belong to one act.
  case joined
}

/// Where a sentence is cut into acts.
///
/// Korean strings predicates with -고, -(으)며, -겠으며, -되. Every one with a matter of its own is a promise of its own. The same endings also
/// join manners ("친절하고 정중하게") and the steps of one act ("검토하여 조치하고 보완하겠습니다"), which are not cut. -겠으며 always ends an
/// act; then the reasons not to cut are asked. Where no rule applies, the words belong to one act.
enum ClauseBoundaryRules {
  /// All rules, in the order in which they are asked.
  static let all: [Rule<ClauseJoint, ClauseBoundary>] =
    [intention] + joining + [
      Rule(
        "clause/go", ko: "-고 뒤에 따로 확인할 일이 이어진다",
        en: "After -고 something follows that has a matter of its own.",
        finds: [
          "⟦고객께 먼저 인사하고⟧ 고객의 말씀을 경청하겠습니다.": "cut",
          "⟦전화벨이 3번 울리기 전에 받고⟧, “해솔재단 나리입니다.”라고 말씀드리겠습니다.": "cut",
          "게시판에 담당자의 사진을 걸고 ⟦좌석에는 명패를 놓고⟧ 가슴에는 명찰을 달겠습니다.": "cut",
        ],
        leaves: ["문의하신 내용을 검토하여 답변하고 조치하겠습니다."]
      ) { $0.kind == .go && $0.hasMatterOfItsOwn ? .cut : nil },
      Rule(
        "clause/go-with-level", ko: "수준을 적은 일 뒤에 다른 행동이 이어진다",
        en: "A level is stated before -고, and an observable act follows.",
        finds: ["⟦탈의실은 매일 4회 이상 점검하고⟧ 청소하겠습니다.": "cut"],
        leaves: ["탈의실을 깨끗이 점검하고 청소하겠습니다."]
      ) {
        $0.kind == .go && $0.beginsWithConcreteAct && $0.hasLevel($0.left)
          && !$0.text.has(.jointFailingBeforeGo, before: $0.at) ? .cut : nil
      },
      Rule(
        "clause/own-act", ko: "배웅·사과처럼 목적어가 없어도 되는 일이 이어진다",
        en: "An act towards the customer follows that needs no object.",
        finds: ["⟦담당자의 잘못을 확인하고⟧ 정중히 사과드리겠습니다.": "cut"],
        leaves: ["접수한 의견을 검토하고 조치하겠습니다."]
      ) { ($0.kind == .go || $0.kind == .myeo && $0.hasComma) && $0.beginsWithOwnAct ? .cut : nil },
      Rule(
        "clause/own-case", ko: "수준을 적은 뒤에 다른 경우가 이어진다",
        en: "A level is stated, and a case of its own follows.",
        finds: ["⟦접수한 서류는 7일 이내에 처리하고⟧ 지연될 경우 미리 알려드립니다.": "cut"],
        leaves: ["7일 이내에 처리하지 못하고 지연될 경우 미리 알려드립니다."]
      ) { joint in
        joint.kind == .go && joint.hasLevel(joint.left) && !joint.text.has(.jointFailingBeforeGo, before: joint.at)
          && joint.isCaseOfItsOwn ? .cut : nil
      },
      Rule(
        "clause/myeo", ko: "-며 뒤에 따로 확인할 일이 이어진다",
        en: "After -며 something follows that has a matter of its own.",
        finds: ["⟦민원실에 안내 직원을 두며⟧, 대기 순서를 화면에 표시하겠습니다.": "cut"],
        leaves: ["담당자의 성명을 밝히며 안내하겠습니다."]
      ) { joint in
        guard joint.kind == .myeo else { return nil }
        let follows =
          joint.hasComma
          ? joint.hasMatterOfItsOwn : joint.hasMatter(joint.rest, particles: .particleAccusative)
        return follows ? .cut : nil
      },
      Rule(
        "clause/myeo-with-level", ko: "-며 앞에 수준이 적혀 있다", en: "A level is stated before -며.",
        finds: ["⟦문의하신 내용은 3일 이내에 회신하며⟧ 늦어질 때에는 미리 알려드립니다.": "cut"],
        leaves: ["문의하신 내용을 성심껏 살피며 답변하겠습니다."]
      ) { $0.kind == .myeo && !$0.hasComma && $0.hasLevel($0.left) ? .cut : nil },
      Rule(
        "clause/doe", ko: "-되, 뒤에 조건이나 예외가 이어진다", en: "After -되 a limit or an exception follows.",
        finds: ["⟦신청 서류는 5일 이내에 심사하되⟧, 보완이 필요하면 2일 이내에 알려드리겠습니다.": "cut"],
        leaves: ["안내가 늦게 되지 않도록 순서를 미리 알려드리겠습니다."]
      ) { joint in
        joint.kind == .doe && joint.hasComma && joint.text.unquoted[joint.at - 1].isHangul
          && !joint.text.has(.jointNotBeforeDoe, before: joint.at) ? .cut : nil
      },
      Rule(
        "clause/doe-with-topic", ko: "-되 뒤에 다른 분께 하는 일이 이어진다", en: "After -되 another topic follows.",
        finds: ["⟦민원인을 번호 순서대로 모시되⟧ 임산부와 어르신은 먼저 모시겠습니다.": "cut"],
        leaves: ["상담은 순서대로 하되 어르신은 먼저 모시겠습니다."]
      ) { joint in
        joint.kind == .doe && !joint.hasComma && joint.text.unquoted[joint.at - 1].isHangul
          && !joint.text.has(.jointNotBeforeDoe, before: joint.at)
          && !joint.text.has(.jointGoingBy, before: joint.at - 1) && joint.beginsWithTopic ? .cut : nil
      },
      Rule(
        "clause/step-with-comma", ko: "수준을 적은 단계 뒤에 쉼표와 다른 행동이 이어진다",
        en: "A step with a level ends in a comma, and another act follows.",
        finds: ["⟦고장 신고는 1시간 이내에 확인하여⟧, 담당 부서에서 조치하겠습니다.": "cut"],
        leaves: ["고장 신고는 1시간 이내에 확인하여 조치하겠습니다."]
      ) { $0.kind == .step && $0.hasComma && $0.hasAct($0.rest) ? .cut : nil },
      Rule(
        "clause/step-with-level", ko: "앞뒤 단계에 저마다 수준이 적혀 있다", en: "Both steps state a level.",
        finds: ["⟦고장 신고는 24시간 이내에 확인하여⟧ 3일 이내에 조치하겠습니다.": "cut"],
        leaves: ["한 해 3회 이상 설명회를 열겠습니다.", "고장 신고는 24시간 이내에 확인하여 신속히 조치하겠습니다."]
      ) { $0.kind == .step && $0.hasLevel($0.nextStep) ? .cut : nil },
      Rule(
        "clause/answered", ko: "전화를 받는 일과 받은 뒤의 일이 따로 있다",
        en: "Answering within some rings and what is said then are two acts.",
        finds: ["⟦전화는 벨이 세 번 울리기 전에 받아⟧ 소속과 이름을 말씀드리겠습니다.": "cut"],
        leaves: ["신청서는 하루 두 번 이상 받아 담당자에게 전달하겠습니다."]
      ) { joint in
        joint.kind == .step && joint.text.has(.ringAnswering, before: joint.at)
          && joint.sentence.has(.ringAny, in: joint.left) && (joint.hasMatter || joint.hasAct(joint.rest)) ? .cut : nil
      },
      Rule(
        "clause/told-before", ko: "다른 일을 하기 전에 알리거나 듣는다",
        en: "The customer is told or heard before something else is done.",
        finds: ["⟦점검할 날짜를 전화로 알려드린 후⟧ 약속한 시간에 방문하겠습니다.": "cut"],
        leaves: ["점검할 날짜를 정한 후 약속한 시간에 방문하겠습니다."]
      ) { joint in
        joint.kind == .after && joint.text.has(.jointToldBefore, before: joint.at) && joint.hasMatter
          && joint.rest.count >= shortestActAfterTelling ? .cut : nil
      },
      Rule(
        "clause/farewell", ko: "인사말을 하고, 고객이 끊은 뒤에 전화를 끊는다",
        en: "A farewell and hanging up after the customer are two acts.",
        finds: ["⟦“고맙습니다. 살펴 가십시오.”라는 인사말과 함께⟧ 고객이 끊으신 후 수화기를 내려놓겠습니다.": "cut"],
        leaves: ["상담을 마치면 인사말과 함께 안내 책자를 드리겠습니다."]
      ) {
        $0.kind == .togetherWith && $0.text.has(.jointFarewell, before: $0.at + 1) && $0.beginsWithHangingUp
          ? .cut : nil
      },
    ] + lists + [oneMatter]

  private static let intention = Rule<ClauseJoint, ClauseBoundary>(
    "clause/intention", ko: "-겠으며: 약속이 여기서 한 번 끝난다", en: "-겠으며 ends a promise, whatever follows.",
    finds: ["⟦상담 내용의 비밀을 지키겠으며⟧ 늘 성실하겠습니다.": "cut"],
    leaves: ["상담 내용의 비밀을 지키며 늘 성실하겠습니다."]
  ) { $0.kind == .myeo && $0.text.has(.jointIntentionBeforeMyeo, before: $0.at) ? .cut : nil }

  /// An act after telling, such as 방문하겠다, has at least six units.
  private static let shortestActAfterTelling = 6

  // MARK: Lists

  /// A further entry of a list of acts, such as 이름을안내함, has at least six units.
  private static let shortestActInList = 6

  /// True for a cut between the entries of a list.
  static func isList(_ ruling: Ruling<ClauseBoundary>) -> Bool { lists.contains { $0.guide.name == ruling.rule } }

  private static let lists: [Rule<ClauseJoint, ClauseBoundary>] = [
    Rule(
      "clause/list-of-places", ko: "곳마다 두는 것이 다르다", en: "Each entry of the list names a place and what is put there.",
      finds: ["⟦게시판에는 안내문을⟧, 창구에는 신청서 견본을 비치하겠습니다.": "cut"],
      leaves: ["게시판과 창구에 안내문, 신청서 견본을 비치하겠습니다."]
    ) { $0.kind == .list && $0.hasPlaces ? .cut : nil },
    Rule(
      "clause/list-of-cases", ko: "경우마다 드리는 것이 다르다",
      en: "Each entry of the list names a case and what is given for it.",
      finds: ["⟦다시 오신 경우 1만원 상당의 상품권을⟧, 불친절을 겪으신 경우 5천원 상당의 우표를 드립니다.": "cut"],
      leaves: ["다시 오신 경우 상품권, 우표, 기념품 가운데 하나를 드립니다."]
    ) { $0.kind == .list && $0.endsInObject && $0.hasLevel($0.left) && $0.isCaseOfItsOwn ? .cut : nil },
    Rule(
      "clause/list-of-levels", ko: "항목마다 수준이 다르다", en: "Each entry of the list states a level.",
      finds: [
        "⟦우편 창구는 5분⟧, 금융 창구는 10분 이상 기다리지 않도록 하겠습니다.": "cut",
        "⟦문의에는 24시간 이내⟧, 휴일에는 다음 날 12시까지 답변하겠습니다.": "cut", "⟦인터넷 : 2일⟧ / 일반 민원 : 5일": "cut",
      ],
      leaves: ["수수료 10,000원을 3일 이내에 돌려드리겠습니다."]
    ) { $0.kind == .list && $0.endsInLevel && $0.hasLevel($0.rest) ? .cut : nil },
    Rule(
      "clause/list-of-nouns", ko: "명사로 끝나는 글에서 항목마다 수준이 적혀 있다",
      en: "In a sentence of nouns each entry states a level.",
      finds: ["⟦2영업일 이내 확인 전화⟧, 5영업일 이내 결과 회신": "cut"],
      leaves: ["2영업일 이내 확인 전화, 결과 회신"]
    ) { $0.kind == .list && $0.isOfNouns && $0.hasLevel($0.left) && $0.hasLevel($0.rest) ? .cut : nil },
    Rule(
      "clause/list-of-acts", ko: "명사로 끝나는 글에서 쉼표가 행동을 나눈다", en: "In a sentence of nouns a comma ends an act.",
      finds: ["⟦벨이 3회 울리기 전에 수신⟧, 소속과 이름 안내": "cut"],
      leaves: ["신고, 제안 등은 3일 이내 회신"]
    ) {
      $0.kind == .list && $0.rest.count >= shortestActInList && $0.endsInNounAct && $0.hasAct($0.rest) ? .cut : nil
    },
  ]

  // MARK: What is left

  private static let oneMatter = Rule<ClauseJoint, ClauseBoundary>(
    "clause/one-matter", ko: "뒤에 이어지는 말에 따로 확인할 일이 없다", en: "What follows names no matter of its own.",
    finds: ["접수한 내용을 검토하여 ⟦답변하고⟧ 조치하겠습니다.": "joined"],
    leaves: ["접수한 내용을 검토하고 결과를 답변하겠습니다."]
  ) { $0.isConjunction ? .joined : nil }
}
