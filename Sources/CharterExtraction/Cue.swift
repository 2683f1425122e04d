package import CharterText

/// What a word says to the rules.
package enum Cue: Int, Hashable, Sendable, CaseIterable {
  // Whether and how firmly something is promised.
  case request, hedge, vagueManner, abstractAct, genericAct, act, leadIn, duty, definition
  // Who acts.
  case customerSubject
  // Channels.
  case phone, online, written, visit, outreach, redress
  // Remedies.
  case apology, correction, training, compensation, notice
  // Measures.
  case wait, negation, rings, workingTime, holidayExcluded, opening, customerAct
}

/// A word that was found, with what it says.
package struct CueHit: Hashable, Sendable {
  package var tag: Cue
  /// The units of the word.
  package var range: Range<Int>
}

/// Finds the words of all cues in one pass.
package struct CueLexicon: Sendable {
  private let words: Lexicon

  init(_ words: [(Cue, [String])]) {
    self.words = Lexicon(words.map { ($0.0.rawValue, $0.1) })
  }

  /// All words that stand in a range of units, by place, shorter ones first, overlapping ones too.
  package func hits(in units: [UInt16], _ range: Range<Int>) -> [CueHit] {
    var hits: [CueHit] = []
    words.hits(in: units, range) { tag, range in
      if let cue = Cue(rawValue: tag) { hits.append(CueHit(tag: cue, range: range)) }
    }
    return hits
  }
}

/// The words of each cue: the general vocabulary of charters, not of any one of them.
///
/// A word is found anywhere in the text without its spaces, so a stem stands for all its endings; where a stem hides
/// inside another word ("전화" in "휴대전화"), the rule that reads the cue looks at what stands before it.
package let cueLexicon = CueLexicon([
  (
    .request,
    [
      "바랍니다", "바라며", "바라겠습니다", "부탁드", "부탁합", "당부드", "당부합", "주십시오", "주세요", "주시기", "삼가", "삼갑",
      "협조하여", "협조해", "자제하여", "자제해", "감사하겠", "고맙겠", "좋겠습니다", "양해하여", "양해해", "요청드", "주셔야", "하셔야",
    ]
  ),
  (
    .hedge,
    [
      "노력하", "노력을", "노력합", "노력할", "노력하고", "노력한다", "힘쓰", "힘써", "애쓰", "가급적", "원칙으로", "최선을", "최대한",
      "가능한한", "가능하면", "되도록이면", "되도록빠", "열과성", "노력해",
    ]
  ),
  (
    .vagueManner,
    [
      "신속", "빠르", "빠른", "적극", "지속", "성실", "성심", "친절", "공정", "정확", "소중", "꾸준", "끊임없", "면밀", "충실", "책임감",
      "이해하기쉽", "쾌적", "편안", "다양한", "다양하", "원활", "철저", "효율", "투명", "능동", "최대한", "최고", "최상", "정성", "항상", "보다나은",
      "겸허", "상세", "자세", "고객의입장", "고객입장", "공감", "올바른", "여유있", "고객중심", "고객지향", "최소시간", "이른시일", "이른시간",
      "조속", "충분히", "긍정적", "진심", "세심", "따뜻",
    ]
  ),
  (
    .abstractAct,
    [
      "향상", "반영", "개선", "보완", "발전", "임하", "행동", "지향", "지양", "거듭나", "도모", "제고", "최소화", "기여", "앞장", "추구",
      "실현", "구현", "수렴", "존중", "증진", "강화", "극대화", "만전", "다가가", "이바지", "약속드", "약속합", "상생", "확립", "정착",
    ]
  ),
  (
    .genericAct,
    [
      "처리", "조치", "제공", "유지", "전달", "설명", "안내", "돕겠", "도와", "수행", "답변", "응대", "맞이", "시정", "상담", "모시", "준수",
      "실천", "이행", "제시", "배려", "대응", "해결", "지원", "관리", "마련",
    ]
  ),
  (
    .act,
    [
      "회신", "답변", "처리", "통보", "통지", "안내", "연락", "응대", "제공", "발급", "수신", "접수", "조치", "방문", "출동", "지급", "보상",
      "환불", "교체", "복구", "개선", "시정", "공개", "게시", "공지", "실시", "점검", "응답", "상담", "해결", "완료", "착수", "전달", "개최",
      "운영", "배상", "발송", "이송", "이관", "배정", "확인", "설명", "알림", "대기", "연결", "수리", "반환", "정정", "교부", "송부", "배부",
      "심사", "결정", "감면", "면제", "변제", "도착", "마중", "교육", "평가", "조사", "갱신", "업데이트", "등록", "공표", "청소", "측정", "검사",
      "이내", "내외", "사과", "비치", "착용", "패용", "보고", "반납", "대출", "지원", "우선", "배차", "개방", "인사", "호출",
      "증정", "고지", "기재", "이수", "엄수", "준수", "계속", "응대", "증정", "보강", "교환", "환급", "변상", "게재", "배송", "재교육", "면담", "징계", "문책",
      "위문", "회수", "받기", "하기",
    ]
  ),
  (.leadIn, ["다음과같이", "다음과같은", "다음과같습", "아래와같이", "아래와같은", "다음의", "다음각", "다음사항"]),
  (
    .duty,
    [
      "하여야합", "해야합", "하여야한", "해야한", "하여야하", "아니된다", "아니됩", "안됩니다", "안된다", "해서는안", "않아야", "되어야", "야합니다", "야한다", "야하며",
      "야할",
    ]
  ),
  (.definition, ["말합니다", "말한다", "뜻합니다", "뜻한다", "의미합니다", "의미한다", "제도입니다", "이라함은", "이란", "라함은", "정의한다"]),
  (
    .customerSubject,
    [
      "고객님께서는", "고객께서는", "고객은", "고객님은", "이용자는", "민원인은", "시민은", "국민은", "신청인은", "여러분께서는", "여러분은",
      "고객님께서", "고객여러분께서", "고객께서", "이용자께서", "이용객은", "환자는", "학부모는", "주민은", "도민은", "구민은",
    ]
  ),
  (.phone, ["전화", "통화", "벨이", "전화벨", "수화기", "콜센터", "상담전화", "유선", "신호음"]),
  (
    .online,
    [
      "인터넷", "홈페이지", "누리집", "모바일", "온라인", "웹사이트", "사이버", "게시판", "누리소통망", "sns", "앱", "챗봇", "전자민원",
      "국민신문고",
    ]
  ),
  (.written, ["서면", "우편", "팩스", "fax", "이메일", "e-mail", "email", "전자우편", "서신", "문서로", "민원서류", "공문"]),
  (
    .visit,
    [
      "내방", "방문고객", "방문민원", "창구", "민원실", "어서오십시오", "대기공간", "안내데스크", "방문하시", "방문하신", "방문하는고객",
      "찾아오시", "찾아오신", "오시는", "방문시", "내원", "내관", "객장", "맞이",
    ]
  ),
  (.outreach, ["출장", "현장방문", "직원방문", "방문약속", "방문목적", "방문일정", "찾아가는", "방문서비스"]),
  (.redress, ["보상", "배상", "시정", "사과", "잘못된서비스", "피해구제", "이의제기"]),
  (.apology, ["사과"]),
  (.correction, ["시정", "바로잡", "재처리", "우선처리", "우선적으로업무를처리", "정정", "재발방지", "재발되지", "재발하지", "다시처리", "재검사"]),
  (.training, ["교육"]),
  (
    .compensation,
    ["보상", "배상", "상품권", "교통카드", "환급", "환불", "사은품", "교통비", "지급", "변상", "감면", "깎아", "할인", "돌려드", "돌려준", "면제"]
  ),
  (.notice, ["통보", "통지", "알려", "안내", "고지"]),
  (.wait, ["기다리", "기다려", "대기", "지체", "지연", "소요", "걸리", "초과", "넘", "울리", "머무", "경과"]),
  (.negation, ["지않", "일이없", "않도록", "없도록", "않게", "않겠", "아니하", "없게"]),
  (.rings, ["벨", "신호음", "호출음", "수신음", "울리", "울린", "울릴"]),
  (.workingTime, ["근무시간", "업무시간", "근무일", "업무일", "영업일", "영업시간"]),
  (.holidayExcluded, ["공휴일제외", "휴일제외", "공휴일은제외", "휴무일제외", "토요일제외", "주말제외", "공휴일을제외", "휴일을제외"]),
  (
    .opening,
    [
      "개방", "운영", "이용", "가동", "가능", "열려", "열어", "대응", "체제", "상시", "접수", "상담", "근무", "연중무휴", "서비스", "모니터링",
      "비상대기", "출동대기",
    ]
  ),
  (.customerAct, ["신청하시", "예약하시", "제출하시", "요청하시", "연락주시", "전화를주시", "방문하시", "방문하실", "원하시"]),
])
