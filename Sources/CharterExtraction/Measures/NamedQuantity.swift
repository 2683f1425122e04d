import CharterLanguage
import CharterModel

/// Words that are quantities by themselves.
struct NamedQuantity: Sendable {
  let word: Word
  let value: Double
  let unit: Measure.Unit
  /// What the word itself says: 당일 is "day <= 0". nil: the words around it say.
  let comparator: Measure.Comparator?
  /// The period, for 매년 and its like.
  let per: Measure.Period?
  let atWordStart: Bool
  let notAfter: [Word]
  let notBefore: [Word]
  /// It counts back from what it names: 전날까지.
  let isLead: Bool

  private init(
    _ word: Word, _ value: Double, _ unit: Measure.Unit, _ comparator: Measure.Comparator? = nil,
    per: Measure.Period? = nil, atWordStart: Bool = true, notAfter: [Word] = [], notBefore: [Word] = [],
    isLead: Bool = false
  ) {
    self.word = word
    self.value = value
    self.unit = unit
    self.comparator = comparator
    self.per = per
    self.atWordStart = atWordStart
    self.notAfter = notAfter
    self.notBefore = notBefore
    self.isLead = isLead
  }

  /// The words by their first unit, in the order given.
  static let byHead = Dictionary(grouping: all, by: \.word.head)

  /// After a day from which a clock runs: "받은 날부터", "접수한 날을 기준으로".
  private static let afterDay: [Word] = [
    "부터", "로부터", "에서", "기준", "을", "이", "의", "과", "로", "은", "다음", "이후", "후", "포함", "또는",
  ]

  /// Longer words before those they begin with.
  private static let all: [NamedQuantity] = [
    // 좋은 하루, 하루빨리, 하루하루 measure nothing.
    NamedQuantity(
      "하루", 1, .day, notAfter: ["좋은", "즐거운", "행복한", "편안한", "오늘", "하루", "멋진", "보람찬", "의"],
      notBefore: ["하루", "를편", "를시작", "를마무리", "가행복", "빨리", "되", "보내", "속히", "평균", "종일"]),
    NamedQuantity("이틀", 2, .day), NamedQuantity("사흘", 3, .day), NamedQuantity("나흘", 4, .day),
    NamedQuantity("닷새", 5, .day), NamedQuantity("엿새", 6, .day), NamedQuantity("열흘", 10, .day),
    NamedQuantity("보름", 15, .day), NamedQuantity("일주일", 1, .week), NamedQuantity("일주간", 1, .week),
    NamedQuantity("한달", 1, .month), NamedQuantity("반나절", 12, .hour),
    // Today, and the day after, as the law's clauses use them.
    NamedQuantity("당일", 0, .day, .atMost, atWordStart: false, notBefore: ["자", "예약이", "현장", "에는"]),
    NamedQuantity("전날까지", 1, .day, .atLeast, isLead: true),
    NamedQuantity("방문전날", 1, .day, .atLeast, notBefore: ["까지"], isLead: true),
    NamedQuantity("받은날", 0, .day, .atMost, notBefore: afterDay),
    NamedQuantity("접수한날", 0, .day, .atMost, notBefore: afterDay),
    NamedQuantity("접수하신날", 0, .day, .atMost, notBefore: afterDay),
    NamedQuantity("신청하신날", 0, .day, .atMost, notBefore: afterDay),
    NamedQuantity("도착한날", 0, .day, .atMost, notBefore: afterDay),
    NamedQuantity("결정된날", 0, .day, .atMost, notBefore: afterDay),
    NamedQuantity("결정한날", 0, .day, .atMost, notBefore: afterDay),
    NamedQuantity("그날퇴근", 0, .day, .atMost), NamedQuantity("그날안", 0, .day, .atMost),
    NamedQuantity("그날중", 0, .day, .atMost), NamedQuantity("그날담당", 0, .day, .atMost),
    NamedQuantity("그날답", 0, .day, .atMost), NamedQuantity("그날처리", 0, .day, .atMost),
    NamedQuantity("그날회신", 0, .day, .atMost), NamedQuantity("그날까지", 0, .day, .atMost),
    NamedQuantity("바뀐날", 0, .day, .atMost, notBefore: afterDay),
    NamedQuantity("그날바로", 0, .day, .atMost), NamedQuantity("그날업무", 0, .day, .atMost),
    NamedQuantity("발생일이내", 0, .day, .atMost, atWordStart: false),
    NamedQuantity("접수일이내", 0, .day, .atMost, atWordStart: false),
    NamedQuantity("익영업일", 1, .workingDay, .atMost), NamedQuantity("익근무일", 1, .workingDay, .atMost),
    NamedQuantity("다음영업일", 1, .workingDay, .atMost), NamedQuantity("다음근무일", 1, .workingDay, .atMost),
    NamedQuantity("다음업무일", 1, .workingDay, .atMost),
    NamedQuantity("익일", 1, .day, .atMost, atWordStart: false, notBefore: ["부터"]),
    NamedQuantity("다음날", 1, .day, .atMost, notBefore: ["부터"]),
    NamedQuantity("이튿날", 1, .day, .atMost, notBefore: ["부터"]),
    // How often, without a count: once in each period.
    NamedQuantity("매년", 1, .time, .equal, per: .year), NamedQuantity("해마다", 1, .time, .equal, per: .year),
    NamedQuantity("매분기", 1, .time, .equal, per: .quarter), NamedQuantity("분기별", 1, .time, .equal, per: .quarter),
    NamedQuantity("분기마다", 1, .time, .equal, per: .quarter), NamedQuantity("매월", 1, .time, .equal, per: .month),
    NamedQuantity("매달", 1, .time, .equal, per: .month), NamedQuantity("월별", 1, .time, .equal, per: .month),
    NamedQuantity("매주", 1, .time, .equal, per: .week), NamedQuantity("매일", 1, .time, .equal, per: .day),
    NamedQuantity("달마다", 1, .time, .equal, per: .month), NamedQuantity("주마다", 1, .time, .equal, per: .week),
    NamedQuantity("날마다", 1, .time, .equal, per: .day),
    // A half-year is no period of the contract: once in each is twice a year.
    NamedQuantity("반기별", 2, .time, .equal, per: .year), NamedQuantity("매반기", 2, .time, .equal, per: .year),
    NamedQuantity("반기마다", 2, .time, .equal, per: .year),
  ]
}
