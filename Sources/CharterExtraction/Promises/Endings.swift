import CharterLanguage

/// The endings of Korean sentences by what they do; each is looked for before the last mark of a sentence.
package enum Endings {
  /// Marks after the last word.
  static let marks: Set<UInt16> = [0x2E, 0x21, 0x3F, 0x2C, 0x3B, 0x3A, 0x2026, 0x7E, 0x2D, 0x22, 0x27, 0xB7]
  static let finals = Set(NormalizedText.units(of: "다함음림"))
  static let scriptFinals = Set(NormalizedText.units(of: "다까요죠오"))

  /// -겠-: the will of the speaker. "하겠습니" is one cut off by its page.
  static let will: [Word] = ["겠습니다", "겠읍니다", "겠습니", "겠다", "겠음", "렵니다"]

  /// -(으)ㄹ 것입니다, -기로 약속합니다.
  static let future: [Word] = ["릴것입니다", "할것입니다", "을것입니다", "릴예정입니다", "약속합니다", "약속드립니다", "다짐합니다", "약속해드립니다"]

  static let polite: Word = "니다"
  static let plain: Word = "다"
  static let humble: [Word] = ["드립니다"]
  static let politePassive: [Word] = ["됩니다", "집니다", "이내입니다", "이하입니다"]

  static let politeStatement: [Word] = [
    "있습니다", "없습니다", "입니다", "아닙니다", "같습니다", "가능합니다", "필요합니다", "원합니다", "바랍니다", "해당합니다", "포함합니다", "의미합니다",
    "선언합니다", "선포합니다", "제정합니다", "시행합니다", "감사합니다", "감사드립니다", "감사의말씀드립니다", "감사말씀드립니다", "감사의말씀을드립니다", "인사말씀드립니다",
    "인사말씀을드립니다", "축하드립니다", "죄송합니다", "았습니다",
    "었습니다", "였습니다", "했습니다", "됐습니다", "겼습니다", "렸습니다", "냈습니다", "왔습니다", "갔습니다", "싶습니다", "적용합니다", "따릅니다",
    "불가합니다", "모릅니다", "계산합니다", "산정합니다", "간주합니다", "것으로봅니다", "준용합니다", "않습니다만", "제한합니다", "중요합니다", "당연합니다", "쉽니다",
    "휴무합니다",
    "휴관합니다", "휴무입니다", "부과됩니다", "처해집니다",
  ]

  /// Acts whose ends are those of statements: 지원합니다 ends as 원합니다, 줄입니다 as 입니다.
  static let acting: [Word] = ["지원합니다", "지원한다", "줄입니다", "높입니다", "받아들입니다", "기울입니다", "붙입니다"]

  /// 정하다 as a word of its own fixes a rule; 배정하다, 지정하다, 선정하다 act.
  static let fixing: [Word] = ["정합니다", "정한다"]
  static let excluding: Word = "제외한다"

  static let plainPassive: [Word] = ["된다", "진다"]

  /// -(으)ㄴ다 and -는다: only verbs take it, so "단다" and "건넨다" act and "크다" and "있다" do not. 4 is the final ㄴ.
  static func isPlainAct(_ text: NormalizedText, before end: Int) -> Bool {
    end >= 2 && text.has(plain, before: end) && text.unquoted[end - 2].finalConsonant == 4
  }

  static let plainStatement: [Word] = [
    "목적으로한다", "라한다", "이라고한다", "라고한다", "따른다", "시행한다", "적용한다", "규정한다", "의한다", "것으로본다", "말한다", "뜻한다", "준용한다",
    "가능한다", "포함한다", "해당한다", "제외한다", "원한다", "필요로한다", "제정한다", "산입하지아니한다", "산입한다", "포함하지아니한다",
  ]

  /// -기 after a stem; 대기, 환기, 폐기 are nouns.
  static let verbsInGi: [Word] = ["끊기", "듣기", "리기", "하기", "내기", "주기", "지키기", "받기", "맞기", "않기", "드리기", "추기", "이기", "웃기"]

  /// -(으)ㅁ: "알려드림", "응대함".
  static let nominal: [Word] = ["드림", "함", "않음", "받음", "겠음"]

  /// Acts that only staff do, as nouns: "현관까지 배웅".
  static let ownNouns: [Word] = ["배웅", "배웅인사"]
  static let thing: Word = "것"
  static let doing: [Word] = ["할"]
  /// States before 것, and what customers may do.
  static let notInstructed: [Word] = ["있을", "없을", "같을", "될", "아닐", "많을", "적을", "높을", "낮을", "실"]

  /// Words that end like -(으)ㅁ and are things.
  static let nounsInHam: [Word] = [
    "명함", "포함", "보관함", "사물함", "우편함", "의견함", "제안함", "건의함", "투서함", "신고함", "접수함", "수거함", "모금함", "가능함", "필요함", "친절함", "편리함",
    "불편함", "다양함", "중요함", "신속함", "정확함", "공정함", "투명함", "따뜻함", "편안함", "준함", "해당함", "말함", "원함", "뜻함",
  ]

  /// What staff say of themselves: "소속과 이름을 먼저 말합니다" acts, "…하는 사람을 말합니다" defines.
  static let told: [Word] = ["이름", "성명", "소속", "용건", "사유", "이유", "인사말", "까닭"]

  /// Those of the institution as the subject of a verb.
  static let staffSubjects: [Word] = [
    "직원이", "담당자가", "담당자는", "직원은", "책임자가", "부서장이", "팀장이", "과장이", "센터장이", "저희가", "우리가", "상담원이", "관리자가",
  ]

  /// What customers may do: "30일 이내에 신청할 수 있음".
  static let permitted: [Word] = ["수있음", "수없음", "가능함"]

  /// What befalls customers by law.
  static let penalties: [Word] = ["과태료", "벌금", "과징금", "징역"]
  /// What only takes from what was promised: "다만, 현장 조사가 필요한 경우에는 제외합니다".
  static let exceptions: [Word] = ["다만", "단,"]
  static let exceptional: [Word] = ["제외합니다", "제외됩니다", "예외로합니다", "그러하지아니합니다"]
  static let wishing: [Word] = ["려면", "려는경우", "고자하는경우", "려는분은", "고자할때"]
  static let customersActs: [Word] = ["연락", "예약", "신청", "문의", "제출", "방문", "제시", "접수", "납부", "지참"]

  /// What only staff do, with what makes a verb of it.
  static let given: [Word] = [
    "동행", "안내", "응대", "배웅", "마중", "우대", "통보", "통지", "회신", "답변", "발송", "상담을시작", "감면", "면제", "모십", "보상",
  ]
  static let doingAct: [Word] = ["합니다", "한다", "해드립니다", "함", "니다"]

  /// A clause whose subject is the customer has ended: "끊으신 뒤", "말씀하신 내용", "오시면".
  static let closedByCustomer: [Word] = [
    "신뒤", "신후", "신다음", "신것", "신내용", "신사항", "신의견", "신경우", "신문의", "신글", "시면", "실때", "시는", "실경우", "시기전", "시도록", "실수있",
  ]
  static let honorific: [Word] = ["시", "십", "셔", "신"]

  /// Before a script that stands for the whole promise.
  static let towards: [Word] = ["에대하여", "에대해", "에대해서는", "께는", "에게는", "에게", "께", "에는", "때는", "경우"]
}
