import CharterLanguage

// Why words on both sides of a connective ending belong to one act.
extension ClauseBoundaryRules {
  static let joining: [Rule<ClauseJoint, ClauseBoundary>] = [
    Rule(
      "clause/possibility", ko: "-(으)ㄹ 수 있으며: 할 수 있다는 말은 약속이 아니다",
      en: "-(으)ㄹ 수 있으며 grants something and promises nothing.",
      finds: ["온라인으로 24시간 신청하실 수 ⟦있으며⟧, 결과는 문자로 알려드리겠습니다.": "joined"],
      leaves: ["온라인 신청을 받으며, 결과는 문자로 알려드리겠습니다."]
    ) { $0.kind == .myeo && $0.text.has(.jointCanBeforeMyeo, before: $0.at) ? .joined : nil },
    Rule(
      "clause/noun-in-go", ko: "신고·광고처럼 -고로 끝나는 명사나 인용하는 말이다",
      en: "The word is a noun that ends like -고, or a particle that quotes.",
      finds: ["불편 ⟦신고⟧ 내용을 당일 확인하겠습니다.": "joined"],
      leaves: ["서류를 함께 열어 보고 부족한 점을 알려드리겠습니다."]
    ) { $0.kind == .go && $0.text.has(.jointNounInGo, before: $0.at + 1) && !$0.isTrying ? .joined : nil },
    Rule(
      "clause/manner", ko: "어떻게 하는지를 말한다", en: "The words say how the act is done.",
      finds: [
        "책임감을 ⟦가지고⟧ 접수한 민원을 3일 이내에 처리하겠습니다.": "joined", "소속과 성명을 ⟦밝히며⟧ 인사를 드리겠습니다.": "joined",
      ],
      leaves: ["창구에 담당자의 명패를 놓고 번호표를 발행하겠습니다."]
    ) { joint in
      switch joint.kind {
      case .go: joint.text.has(.jointMannerInGo, before: joint.at) ? .joined : nil
      case .myeo: joint.text.has(.jointMannerInMyeo, before: joint.at) ? .joined : nil
      default: nil
      }
    },
    Rule(
      "clause/auxiliary", ko: "-고 있다, -고 싶다처럼 보조 용언이 이어진다", en: "An auxiliary verb follows, as in -고 있다 and -고 싶다.",
      finds: ["의견을 ⟦남기고⟧ 싶으신 분께는 담당자가 당일 연락드리겠습니다.": "joined"],
      leaves: ["의견을 끝까지 듣고 담당자가 결과를 당일 연락드리겠습니다."]
    ) { $0.kind == .go && $0.text.has(.jointAuxiliaryAfterGo, at: $0.rest.lowerBound) ? .joined : nil },
    Rule(
      "clause/quality", ko: "친절하고·쉽고처럼 성질을 나타낸다", en: "The words name qualities and no acts.",
      finds: ["⟦친절하고⟧ 정중하게 고객을 맞이하겠습니다.": "joined", "진료 과정을 ⟦쉽고⟧ 꼼꼼하게 알려드리겠습니다.": "joined"],
      leaves: ["자리에서 일어나 인사하고 고객을 창구까지 모시겠습니다."]
    ) { $0.isConjunction && $0.text.has(.jointQualityStem, before: $0.at) ? .joined : nil },
    Rule(
      "clause/within-condition", ko: "고객이 먼저 하는 일도 조건에 든다",
      en: "What the customer does first is part of the condition.",
      finds: ["고객이 ⟦용무를 마치고⟧ 자리를 뜨실 때에는 일어나 인사를 드리겠습니다.": "joined"],
      leaves: ["고객이 오시면 용무를 여쭙고 자리로 안내를 해드리겠습니다."]
    ) { $0.kind == .go && $0.isWithinCondition ? .joined : nil },
    Rule(
      "clause/within-purpose", ko: "-고 … -(으)ㄹ 수 있도록: 고객이 하는 일은 약속의 목적이다",
      en: "What the customer can do is the purpose of the act.",
      finds: ["24시간 ⟦신청하고⟧ 결과를 내려받으실 수 있도록 전자창구를 운영하겠습니다.": "joined"],
      leaves: ["안내 직원을 배치하고 담당자를 찾으실 수 있도록 배치도를 게시하겠습니다."]
    ) { $0.kind == .go && $0.isWithinPurpose ? .joined : nil },
    Rule(
      "clause/quoting", ko: "“…” 하고: 한 말을 옮긴다", en: "The verb only quotes what was said.",
      finds: ["“안녕하십니까” ⟦하고⟧ 먼저 인사를 드리겠습니다.": "joined"],
      leaves: ["“안녕하십니까”라고 먼저 인사하고 용건을 여쭙겠습니다."]
    ) { $0.kind == .go && $0.isQuoting ? .joined : nil },
    Rule(
      "clause/describes-noun", ko: "두 동사가 뒤의 명사를 꾸민다", en: "Both verbs describe the noun that follows.",
      finds: [
        "휠체어를 ⟦타고⟧ 오시는 분은 현관까지 마중을 나가겠습니다.": "joined",
        "누구나 ⟦믿고⟧ 이용할 수 있는 시설을 매일 점검하겠습니다.": "joined",
      ],
      leaves: ["밝게 인사하고, 찾으시는 창구까지 모시겠습니다."]
    ) { $0.kind == .go && !$0.hasComma && $0.describesNoun ? .joined : nil },
    Rule(
      "clause/without", ko: "-지 않고: 뒤의 일을 어떻게 하는지를 말한다",
      en: "Not doing the one is how the other is done.",
      finds: ["고객을 ⟦돌려보내지 않고⟧ 필요한 절차를 설명해 드리겠습니다.": "joined"],
      leaves: ["창구에서는 휴대전화를 쓰지 않고 담배를 피우지 않겠습니다."]
    ) { joint in
      joint.kind == .go && !joint.hasComma && joint.text.has(.jointNegation, before: joint.at)
        && !joint.text.contains(.jointNegation, in: joint.rest) ? .joined : nil
    },
    Rule(
      "clause/putting-aside", ko: "하던 일을 멈추는 것은 다음 일의 시작이다",
      en: "To stop one's work is the beginning of the next act.",
      finds: ["하던 일을 ⟦멈추고⟧ 고객의 용무부터 처리하겠습니다.": "joined"],
      leaves: ["하던 일을 멈추고 일어나 먼저 인사를 드리겠습니다."]
    ) { joint in
      joint.kind == .go && joint.text.has(.jointInterruptingWork, before: joint.at)
        && !joint.text.contains(.jointGreeting, in: joint.rest) ? .joined : nil
    },
    Rule(
      "clause/customer-leaving", ko: "고객이 떠나는 때를 말한다", en: "The words say when the customer leaves.",
      finds: ["상담을 ⟦마치고⟧ 돌아가실 때에는 문 앞에서 인사를 드리겠습니다.": "joined"],
      leaves: ["상담을 마치고 고객의 의견을 여쭙겠습니다."]
    ) { $0.kind == .go && $0.text.has(.jointCustomerLeaving, at: $0.rest.lowerBound) ? .joined : nil },
    Rule(
      "clause/copula", ko: "-이며·-(으)로서: 무엇인지를 말한다", en: "The words say what something is.",
      finds: ["누구나 편히 찾는 ⟦쉼터이며⟧, 배움터인 도서관의 문을 매일 9시에 열겠습니다.": "joined"],
      leaves: ["도서관의 문을 매일 9시에 열며, 자리를 먼저 안내해 드리겠습니다."]
    ) { $0.kind == .myeo && $0.text.has(.jointCopulaBeforeMyeo, before: $0.at) ? .joined : nil },
    Rule(
      "clause/bare-verb", ko: "앞에 동사만 있고 무엇을 하는지가 없다", en: "Before the ending there is a verb and nothing else.",
      finds: ["⟦살피고⟧ 고객의 말씀을 귀담아듣겠습니다.": "joined"],
      leaves: ["고객의 사정을 살피고 담당자를 알려드리겠습니다."]
    ) { $0.isConjunction && !$0.hasMatter ? .joined : nil },
    Rule(
      "clause/step-asked", ko: "수준을 적은 단계가 고객에게 부탁하는 일이다", en: "The step with a level is asked of the customer.",
      finds: ["⟦방문일 3일 이내에 신청해⟧ 주시면 담당자가 2일 이내에 연락드리겠습니다.": "joined"],
      leaves: ["접수 후 3일 이내에 연락해 2일 이내에 방문하겠습니다."]
    ) { $0.kind == .step && $0.text.has(.jointRequestToCustomer, at: $0.rest.lowerBound) ? .joined : nil },
    Rule(
      "clause/general-act-after-telling", ko: "알린 뒤에 이어지는 처리·진행은 따로 확인할 일이 아니다",
      en: "A general act after telling adds nothing that can be observed.",
      finds: ["처리 절차를 ⟦설명한 후⟧ 진행하겠습니다.": "joined"],
      leaves: ["처리 절차를 설명한 후 신청서를 작성해 드리겠습니다."]
    ) { joint in
      joint.kind == .after && joint.text.has(.jointToldBefore, before: joint.at)
        && joint.text.has(.jointGenericRest, at: joint.rest.lowerBound) ? .joined : nil
    },
    Rule(
      "clause/digit-group", ko: "수의 자릿점이다", en: "The comma groups the digits of a number.",
      finds: ["헛걸음하신 분께는 ⟦10⟧,000원을 돌려드리겠습니다.": "joined"],
      leaves: ["전화는 3회, 창구는 10분 이상 기다리지 않도록 하겠습니다."]
    ) { joint in
      joint.kind == .list && joint.text.unquoted[joint.at - 1].isDigit && joint.text.unquoted[joint.at + 1].isDigit
        ? .joined : nil
    },
  ]
}
