import CharterLanguage
import CharterModel

/// What the customer gets when something went wrong.
///
/// Only where the matter is a fault: in a section on redress, or where a condition speaks of one. "친절 교육을 실시" elsewhere is training and
/// no remedy.
enum RemedyRules {
  /// An act, with what makes it a remedy.
  struct Subject: Sendable {
    let text: NormalizedText
    let sentence: Sentence
    /// The units of the act.
    let part: Range<Int>
    let measures: [Measure]
    /// It stands in a section on faults and what is done about them.
    let isRedress: Bool

    /// Something went wrong, by the section or by the words of the sentence.
    var isFault: Bool {
      isRedress || sentence.has(.remedyApology)
        || givesBack && sentence.has(.remedyTopic, in: part)
        || sentence.has(.remedyCorrection, in: part) && sentence.has(.remedyFault)
    }

    /// What is passed on stands within this many units before the verb: "전화를 맡은 부서의 직원에게 바로 돌려".
    private static let transferredWithin = 14

    /// Money or goods are named; a call that is passed on to a colleague is none: "담당자에게 연결해 돌려드리".
    var givesBack: Bool {
      sentence.cues.contains { cue in
        cue.tag == .remedyCompensation && part.contains(cue.range.lowerBound)
          && cue.range.upperBound <= part.upperBound && !isTransferred(cue.range.lowerBound)
      }
    }

    /// The verb passes on a call, and no other object stands before it: "창구로 오시면 요금을 돌려드리" gives money back.
    private func isTransferred(_ verb: Int) -> Bool {
      guard text.has(.remedyReturning, at: verb) else { return false }
      let before = max(part.lowerBound, verb - Self.transferredWithin)..<verb
      guard let last = before.last(where: { text.has(.remedyTransferred, at: $0) }),
        let end = text.first(of: .remedyTransferred, at: last)?.range.upperBound
      else { return false }
      return !(end..<max(end, verb)).contains {
        LexicalClass.particleAccusative.contains(text.unquoted[$0]) && text.isSpaced(before: $0 + 1)
      }
    }
  }

  /// All rules, in the order in which they are asked.
  static let all: [Rule<Subject, Remedy>] = [
    Rule(
      "remedy/sum-in-table", ko: "표의 머리가 보상 금액임을 말한다",
      en: "The header of the column says that the sum is paid for a fault.",
      finds: [
        "서비스헌장\n□ 잘못된 서비스의 보상\n| 잘못된 서비스 | 보상금액 |\n| --- | --- |\n| ⟦방문 약속을 지키지 않은 경우⟧ | ⟦5,000원⟧ |": "compensation"
      ],
      leaves: ["서비스헌장\n□ 수수료 안내\n| 구분 | 수수료 |\n| --- | --- |\n| 등본 발급 | 400원 |"]
    ) { act in
      act.sentence.isRemedy && act.measures.contains { $0.unit == .won || $0.role == .amount } ? .compensation : nil
    },
    named(
      "remedy/apology", .remedyApology, .apology, ko: "사과한다", en: "The institution apologizes.",
      finds: ["⟦불친절한 응대가 있었을 때는 정중히 사과드리겠습니다.⟧": "apology"],
      leaves: ["고객의 말씀을 끝까지 듣겠습니다."]),
    Rule(
      "remedy/compensation", ko: "금전이나 물품으로 보상한다", en: "Money or goods are given.",
      finds: [
        "서비스헌장\n□ 시정 및 보상\n- ⟦두 번 방문하시게 한 경우 1만원 상당의 상품권을 지급하겠습니다.⟧": "compensation",
        "서비스헌장\n□ 시정 및 보상\n- ⟦잘못 받은 요금은 바로 돌려드리겠습니다.⟧": "compensation",
      ],
      leaves: [
        "정책자금은 심사가 끝난 날 지급하겠습니다.",
        "서비스헌장\n□ 잘못된 서비스의 시정\n- 다른 부서의 일이면 담당자에게 연결해 돌려드리겠습니다.",
      ]
    ) { $0.isFault && $0.givesBack ? .compensation : nil },
    named(
      "remedy/training", .remedyTraining, .training, ko: "잘못한 직원을 교육한다", en: "The staff at fault are trained.",
      finds: ["서비스헌장\n□ 잘못된 서비스의 시정\n- ⟦해당 직원에게 친절 교육을 실시하겠습니다.⟧": "training"],
      leaves: ["직원에게 해마다 친절 교육을 실시하겠습니다."]),
    named(
      "remedy/correction", .remedyCorrection, .correction, ko: "바로잡는다", en: "The fault is put right.",
      finds: ["⟦잘못된 안내는 즉시 시정하겠습니다.⟧": "correction"],
      leaves: ["시민의 의견을 시정에 반영하겠습니다."]),
    named(
      "remedy/notice", .remedyNotice, .notice, ko: "처리 결과를 알린다", en: "The customer is told what was done.",
      finds: ["서비스헌장\n□ 잘못된 서비스의 시정\n- ⟦조사한 결과를 알려드리겠습니다.⟧": "notice"],
      leaves: ["민원의 처리 결과를 문자로 알려드리겠습니다."]),
  ]

  private static func named(
    _ name: String, _ words: LexicalClass, _ remedy: Remedy, ko: String, en: String,
    finds: KeyValuePairs<String, String>, leaves: [String]
  ) -> Rule<Subject, Remedy> {
    Rule(name, ko: ko, en: en, finds: finds, leaves: leaves) { act in
      act.isFault && act.sentence.has(words, in: act.part) ? remedy : nil
    }
  }
}
