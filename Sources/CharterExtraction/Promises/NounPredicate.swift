import CharterLanguage

/// Finds sentences whose last noun is their predicate, with 하다 or its like left out.
///
/// Phenomenon: charters in nouns drop the verb's ending, and what stands before still wants one: an object (을/를), a clause joined by -고 or
/// -며, or a term with 에. A noun that a clause or 의 describes is no predicate, and neither is one with a particle.
///
/// - Predicates: "대기 인원을 화면에 | 표시" · "용무를 묻고 창구까지 | 동행" · "5분 이내에 담당자가 | 전화" · "소속과 성명을 | 밝힘"
/// - Not: "고객을 위한 서비스" · "약속을 지키는 기관" · "창고와 신고 안내" · "업무 처리의 기본"
struct NounPredicate {
  let text: NormalizedText
  let range: Range<Int>

  /// True when the last word before an end is such a noun.
  func ends(at end: Int) -> Bool {
    guard let start = wordStart(before: end), start > range.lowerBound, (2...8).contains(end - start),
      text.unquoted[start..<end].allSatisfy(\.isHangul), text.first(of: Self.particles, before: end) == nil,
      text.first(of: Self.things, before: end) == nil,
      !isDescribed(start)
    else { return false }
    return (range.lowerBound + 1..<start).contains { at in
      guard text.isSpaced(before: at + 1) || text.unquoted[at + 1] == 0x2C else { return false }
      return isObject(at) || isJoint(at) || isTerm(at)
    }
  }

  private func wordStart(before end: Int) -> Int? {
    var at = end - 1
    while at > range.lowerBound {
      if text.isSpaced(before: at) { return at }
      at -= 1
    }
    return nil
  }

  /// 을/를 at the end of a word that is no verb: "신분증을", not "받을 때".
  private func isObject(_ at: Int) -> Bool {
    guard text.first(of: Joint.objectWords, before: at + 1) != nil else { return false }
    return text.first(of: Self.adnominals, before: at + 1) == nil && text.first(of: Self.governing, at: at + 1) == nil
  }

  /// A verb in -고 or -며: "안내하고", "듣고"; not "신고", "창고", "그리고".
  private func isJoint(_ at: Int) -> Bool {
    guard text.unquoted[at] == Joint.and || text.unquoted[at] == Joint.while else { return false }
    return text.first(of: Self.stems, before: at) != nil && text.first(of: Self.conjunctions, before: at + 1) == nil
  }

  /// "5분 이내에", "하루 전까지", and where to: "현관까지"; not "9시부터 18시까지".
  private func isTerm(_ at: Int) -> Bool {
    text.first(of: Self.terms, before: at + 1) != nil
      || text.has(Self.until, before: at + 1) && text.first(of: Self.times, before: at + 1 - Self.until.count) == nil
  }

  /// The noun is what a clause, 의 or another adnominal speaks of: "약속을 지키는 기관", "친절의 기본".
  private func isDescribed(_ start: Int) -> Bool {
    text.first(of: Self.topics, before: start) == nil && text.first(of: Self.describing, before: start) != nil
  }

  /// -을 of a verb.
  private static let adnominals: [Word] = [
    "받을", "있을", "없을", "찾을", "묻을", "읽을", "않을", "갖을", "맡을", "싶을", "같을", "들을", "놓을", "적을", "많을",
  ]
  /// Words that take the object with them to a noun behind: "고객을 위한 서비스".
  private static let governing: [Word] = ["위한", "위하여", "위해", "통한", "통하여", "통해", "비롯", "포함", "제외"]
  private static let stems: [Word] = [
    "하", "되", "받", "드리", "두", "묻", "듣", "알리", "올리", "돌리", "지", "기", "키", "놓", "걸", "열", "쓰", "주", "내", "맞", "찾", "막",
    "갖추", "맞추",
    "고치", "마치", "달", "붙이", "높이", "줄이", "밝히", "보이", "만들", "않", "나가", "다가가",
  ]
  private static let conjunctions: [Word] = ["그리고", "이라고", "창고", "사고", "재고"]
  private static let until: Word = "까지"
  private static let times: [Word] = ["시", "일", "월", "분", "년", "주"]
  private static let terms: [Word] = ["안에", "전까지", "후까지", "일까지", "시까지", "전에", "내에", "즉시", "후에", "초에"]
  /// Nouns that no 하다 makes a verb of.
  static let things: [Word] = [
    "고객", "권리", "필요", "가능", "불가", "의무", "기관", "방법", "사항", "서비스", "기준", "표준", "헌장", "자세", "마음", "처럼", "기간", "시간", "장소",
    "직원",
    "담당자", "내용", "결과", "센터", "민원", "절차", "분들", "사람", "대상", "이용자",
  ]
  private static let particles: [Word] = [
    "은", "는", "을", "를", "에", "에서", "으로", "까지", "부터", "에게", "께", "에는", "하여", "하고", "하며", "되어", "경우", "때", "등", "및",
  ]
  /// 는 after another particle: "제안자에게는 | 포상".
  private static let topics: [Word] = ["에게는", "께는", "에는", "에서는", "로는", "까지는", "부터는"]
  private static let describing: [Word] = ["의", "는", "한", "된", "인", "운", "할", "될"]
}
