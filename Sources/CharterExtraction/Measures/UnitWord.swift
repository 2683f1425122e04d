import CharterLanguage
import CharterModel

/// The counting words that follow a number.
struct UnitWord: Sendable {
  let word: Word
  let unit: Measure.Unit
  /// Which forms of numbers it takes: 세 번 and 3번 but not 삼 번; 3분 and 십 분 but not 세 분, which counts people.
  let forms: [Numeral.Form]
  /// Words that show that it is something else: 1분기, 3번 창구, 2주년.
  let notBefore: [Word]

  private init(_ word: Word, _ unit: Measure.Unit, _ forms: [Numeral.Form], notBefore: [Word] = []) {
    self.word = word
    self.unit = unit
    self.forms = forms
    self.notBefore = notBefore
  }

  /// The counting word at a unit, after a number of a form.
  static func read(_ text: NormalizedText, at index: Int, after form: Numeral.Form) -> UnitWord? {
    guard index < text.count, let candidates = byHead[text.unquoted[index]] else { return nil }
    return candidates.first { candidate in
      text.has(candidate.word, at: index) && candidate.forms.contains(form)
        && text.first(of: candidate.notBefore, at: index + candidate.word.count) == nil
    }
  }

  private static let counted: [Numeral.Form] = [.digits, .sino]
  private static let anyForm: [Numeral.Form] = [.digits, .sino, .native]
  private static let named: [Numeral.Form] = [.digits, .native]

  /// The words by their first unit, in the order given.
  private static let byHead = Dictionary(grouping: all, by: \.word.head)

  /// Longer words before those they begin with.
  private static let all: [UnitWord] = [
    UnitWord("근무시간", .workingHour, anyForm), UnitWord("업무시간", .workingHour, anyForm),
    UnitWord("영업시간", .workingHour, anyForm), UnitWord("시간", .hour, anyForm, notBefore: ["대별", "표"]),
    UnitWord("근무일", .workingDay, anyForm), UnitWord("영업일", .workingDay, anyForm),
    UnitWord("업무일", .workingDay, anyForm), UnitWord("평일", .workingDay, counted),
    UnitWord("초", .second, counted, notBefore: ["등", "중", "급", "과"]),
    UnitWord("분", .minute, counted, notBefore: ["기", "의", "야", "류", "과", "실", "들", "께", "리", "석", "할", "담"]),
    UnitWord("주일", .week, anyForm), UnitWord("주간", .week, anyForm),
    UnitWord(
      "주", .week, named, notBefore: ["년", "민", "차장", "소", "요", "의", "말", "제", "체", "택", "관", "최", "거", "무", "문"]),
    UnitWord("개월", .month, anyForm), UnitWord("달", .month, [.native]),
    UnitWord("해", .year, [.native], notBefore: ["당", "결", "소", "외", "주", "드", "야", "하", "를", "도"]),
    UnitWord("년", .year, counted, notBefore: ["도", "대", "생"]),
    UnitWord(
      "일", .day, counted, notBefore: ["반", "부터", "부", "정", "괄", "자", "원", "치", "요", "시", "용", "본", "인", "상", "관", "대"]),
    UnitWord("회", .time, counted, notBefore: ["사", "원", "의", "계", "관", "신", "차", "장", "복", "비"]),
    UnitWord("차례", .time, anyForm),
    UnitWord("번째", .time, named),
    UnitWord("번", .time, named, notBefore: ["호", "창구", "출구", "게이트", "길", "을눌", "누르", "버튼", "선택", "지"]),
    UnitWord("명", .person, named, notBefore: ["함", "찰", "패", "의변", "단", "칭"]), UnitWord("인", .person, counted),
    UnitWord("매", .item, named, notBefore: ["년", "월", "주", "일", "장", "표"]),
    UnitWord("장", .item, named, notBefore: ["소", "기", "애", "비", "관", "치", "인", "려", "학"]),
    UnitWord("가지", .item, named), UnitWord("종", .item, counted), UnitWord("건", .item, named),
    UnitWord("개", .item, named, notBefore: ["월", "소", "년", "인", "정", "선", "방"]),
    UnitWord("원", .won, counted), UnitWord("%", .percent, counted), UnitWord("퍼센트", .percent, counted),
    UnitWord("점", .point, counted, notBefore: ["검", "심", "차", "포"]),
  ]
}
