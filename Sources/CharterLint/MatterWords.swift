import CharterLanguage

/// What sort of petition, or which counter, a bound is for, by the word before.
///
/// - "인허가 민원은 10근무일" beside "민원은 7근무일": another sort
/// - "수납 대기 5분" beside "접수 대기 10분": another counter
/// - "접수된 민원", "고객의 대기시간", "창구의 평균 대기시간": no sort
enum MatterWords {
  /// Words that waiting is told by.
  static let counters: [Word] = ["대기", "기다", "창구"]
  static let petitions: [Word] = ["민원"]

  /// The words before some heads that say of which kind they are.
  static func kinds(of heads: [Word], _ range: Range<Int>, _ subject: LintSubject) -> Set<String> {
    var found: Set<String> = []
    for at in range {
      let isHead = heads.contains { at + $0.count <= range.upperBound && subject.text.has($0, at: at) }
      if isHead, let kind = kind(before: at, range.lowerBound, subject, steps: 3) { found.insert(kind) }
    }
    return found
  }

  /// The word before a place; words that name no kind are passed over.
  private static func kind(before end: Int, _ start: Int, _ subject: LintSubject, steps: Int) -> String? {
    guard steps > 0, end > start else { return nil }
    var low = end - 1
    while low > start, subject.text.units[low].isHangul, !subject.text.isSpaced(before: low) { low -= 1 }
    guard subject.text.units[low].isHangul else { return nil }
    var high = end
    if subject.text.has("의", before: high), high - low > 2 { high -= 1 }
    // What follows a verb or stands in another case is no kind: 접수된, 불편을, 방문하시면.
    guard high > low, subject.text.first(of: endings, before: high) == nil || high - low == 1 else { return nil }
    if plain.contains(where: { $0.count == high - low && subject.text.has($0, at: low) }) {
      return kind(before: low, start, subject, steps: steps - 1)
    }
    return high - low >= 2 ? subject.words(subject.text.bytes(low..<high)) : nil
  }

  /// 불만과 민원, 민원 및 질의: the topic stands beside 민원 and does not narrow it.
  static func isBesideOthers(_ range: Range<Int>, _ subject: LintSubject) -> Bool {
    let text = subject.text
    return range.contains { at in
      guard text.has("민원", at: at), at + 2 <= range.upperBound else { return false }
      return text.first(of: joints, before: at) != nil || text.first(of: joints, at: at + 2) != nil
    }
  }

  private static let joints: [Word] = ["과", "와", "및", "·", ",", "나", "또는", "이나"]
  private static let endings: [Word] = [
    "된", "한", "신", "는", "은", "을", "를", "에", "서", "로", "이", "께", "면", "고", "며", "한후", "후", "시", "든", "여", "과",
    "와", "및", "나", "해", "던", "할", "될", "른", "뒤", "때",
  ]
  private static let plain: [Word] = [
    "고객", "고객님", "민원인", "이용자", "시민", "주민", "방문", "방문자", "방문객", "평균", "최대", "최장", "창구", "대기", "각종", "모든", "해당", "일반",
    "관련", "기타", "업무", "이상", "이내", "초과", "정도", "오래",
  ]
}
