import CharterLanguage

/// The words that join acts, and those that only look so.
enum Joint {
  static let willAnd: [Word] = ["겠으", "이으"]
  static let doing: Word = "하"
  /// Verbs that describe what follows them.
  static let describing: [Word] = ["시는", "시던", "이용할"]
  static let trying: Word = "보고"
  static let opened: [Word] = ["어", "아", "해", "여", "들어", "살펴"]
  static let can: [Word] = ["수있으"]
  static let hangingUpLast: [Word] = ["늦게끊", "나중에끊", "뒤에끊", "늦게수화기", "나중에수화기", "먼저끊지"]
  /// "신청하여 주시면": the customer is asked.
  static let asking: [Word] = ["주시", "주셔", "주신", "주십", "주실"]
  static let not: Word = "않"
  /// "하던 일을 멈추고 먼저 인사": whoever turns to a customer leaves what he did.
  static let puttingAside: [Word] = [
    "일을멈추", "업무를멈추", "업무는멈추", "업무는잠시멈추", "일을잠시멈추", "업무를잠시멈추", "일을중단하", "업무를중단하", "업무는중단하", "일을중지하", "업무를중지하",
  ]
  /// "7일 이내에 처리하지 못하고 지연될 경우" is one case.
  static let failing: [Word] = ["못하", "않"]
  static let greeting: Word = "인사"
  /// The customer's, as what he ends before it: "용무를 마치고 | 나가실 때에는".
  static let leaving: [Word] = ["가실", "나가실", "돌아가실", "가시는", "나가시는", "돌아가시는", "떠나실"]
  static let copulas: [Word] = ["이", "라", "으로서"]
  static let byStems: [Word] = ["하", "드", "려", "해", "내", "보내"]
  static let farewells: [Word] = ["인사말과함께", "인사와함께", "끝인사와함께"]
  static let hangingUp: [Word] = ["끊", "수화기"]
  static let objectWords: [Word] = ["를", "을"]
  static let places: [Word] = ["에는", "에"]
  static let topicPlaces: [Word] = ["에는"]
  static let afterwards: [Word] = ["후에", "뒤에"]
  static let and = unit("고")
  static let `while` = unit("며")
  static let but = unit("되")
  static let by = unit("여")
  static let byShort = unit("해")
  static let byOpen = unit("아")
  static let byRound = unit("어")
  static let together = unit("께")
  static let after = unit("후")
  static let behind = unit("뒤")
  static let after2 = unit("에")

  /// Nouns and particles that end in 고.
  static let nounsInGo: [Word] = [
    "신고", "보고", "사고", "광고", "참고", "공고", "경고", "권고", "예고", "최고", "창고", "재고", "그리고", "충고", "통고", "원고", "라고", "다고",
    "냐고", "자고", "제고", "숙고", "고고", "금고", "국고", "포고", "하자고", "려고", "부고", "냉장고", "서고",
  ]
  /// Verbs that only say how: 태도를 가지고.
  static let mannersInGo: [Word] = [
    "가지", "갖", "지니", "명심하", "염두에두", "바탕으로하", "기반으로하", "생각하", "입각하", "맞추", "책임지", "처럼여기", "넘기지않", "놓지않", "잠시미루", "것을확인하",
    "찾아뵙", "찾아가",
    "있", "없", "계시",
  ]
  /// What makes -고 an auxiliary: 운영하고 있다.
  static let afterGo: [Word] = ["있", "계시", "계십", "싶", "나서", "나면", "는", "자하"]
  /// Verbs that with -며 only say how the main act is done.
  static let mannersInMyeo: [Word] = [
    "밝히", "표하", "메모하", "맞춤하", "인사하", "배려하", "공감하", "지으", "웃으", "미소로", "존중하", "생각하", "행동하", "경청하면서", "띠", "마주하", "맞추",
    "귀기울이", "나누", "곁들이",
  ]
  /// "안 되, …": no verb with -되.
  static let notBut: [Word] = ["안", "못"]
  /// Verbs of telling and hearing.
  static let toldBefore: [Word] = [
    "알려드린", "알린", "안내한", "안내해드린", "설명한", "설명드린", "말씀드린", "통보한", "통지한", "밝힌", "경청한", "고지한", "여쭌", "여쭤본",
  ]
  /// What adds nothing to the telling before it.
  static let bareRest: [Word] = ["처리하", "조치하", "진행하", "용무를", "업무를", "답변하", "연결하", "배웅하"]
  static let ownActs: [Word] = ["배웅", "사과", "인사드", "인사를", "방문하겠", "출동", "회신", "통보", "배상", "보상"]

  /// Stems of qualities before -고 and -며.
  static let qualities: [Word] = [
    "친절하", "정중하", "신속하", "정확하", "공정하", "명확하", "상세하", "투명하", "편안하", "쾌적하", "편리하", "밝", "단정하", "깨끗하", "안전하", "성실하",
    "공손하", "상냥하", "따뜻하", "쉽", "빠르", "바르", "부드럽", "간결하", "건전하", "청결하", "유익하", "적이", "올바르", "다양하", "풍부하", "원활하", "있", "없",
    "간편하", "겸손하", "겸허하", "당당하", "건강하", "행복하", "충실하", "철저하", "세심하", "균등하", "평등하", "예의바르", "분명하", "품위있", "크", "높", "깊",
    "넓",
    "많", "좋", "같", "아니", "간단하", "엄정하", "청렴하", "솔직하", "진솔하", "온화하", "자세하", "꼼꼼하", "활기차", "차분하", "또렷하", "신중하",
  ]

  /// The customer as the one who acts, at the head of a sentence.
  static let customers: [Word] = ["고객이", "고객께서", "고객님이", "고객님께서", "이용자가", "이용자께서", "민원인이", "손님이", "환자가"]

  static let objects = Set(NormalizedText.units(of: "을를"))
  static let subjectsAndObjects = Set(NormalizedText.units(of: "을를이가"))
  /// Last syllables of words that name what an act is about.
  static let particles = Set(NormalizedText.units(of: "을를이가은는에로께서게도")).subtracting(Set(NormalizedText.units(of: "서게도")))

  private static func unit(_ syllable: String) -> UInt16 { NormalizedText.units(of: syllable).first ?? 0 }
}
