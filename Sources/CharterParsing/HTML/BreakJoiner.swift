/// Joins lines that a `<br>` separates in the middle of a sentence.
///
/// A `<br>` usually ends a title or an item, so lines stay separate unless the first is incomplete: it ends in a
/// particle or connective, or it is long and makes no statement yet. The joined block holds a line end.
enum BreakJoiner {
  /// The fewest bytes of a line that may have been broken because of its length.
  private static let longLine = 90

  static func join(_ drafts: inout [Draft], in bytes: [UInt8]) {
    guard drafts.contains(where: \.endsWithBreak) else { return }
    var joined: [Draft] = []
    joined.reserveCapacity(drafts.count)
    for draft in drafts {
      if let last = joined.last, last.endsWithBreak, goesOn(last, draft, bytes) {
        var whole = last
        whole.range = last.range.lowerBound..<draft.range.upperBound
        whole.endsWithBreak = draft.endsWithBreak
        whole.linkBytes += draft.linkBytes
        whole.boldBytes += draft.boldBytes
        whole.titleBytes += draft.titleBytes
        joined[joined.count - 1] = whole
      } else {
        joined.append(draft)
      }
    }
    drafts = joined
  }

  private static func goesOn(_ first: Draft, _ second: Draft, _ bytes: [UInt8]) -> Bool {
    guard first.element == second.element, first.item == second.item,
      first.range.upperBound + 1 == second.range.lowerBound
    else { return false }
    let isBold = Int(first.boldBytes) * 10 >= first.range.count * 9
    if isBold != (Int(second.boldBytes) * 10 >= second.range.count * 9) { return false }
    if SentenceEnding.isSentence(in: bytes, first.range) || Marker.find(in: bytes, second.range) != nil { return false }
    if endings.contains(where: {
      ByteText.starts(bytes, at: second.range.lowerBound, before: second.range.upperBound, with: $0)
    }) {
      return true
    }
    let (last, _) = ByteText.scalar(in: bytes, endingAt: first.range.upperBound, from: first.range.lowerBound)
    if first.range.count >= 12, connectives.contains(last) || endsIn(adverbial, bytes, first.range),
      !endsAsNoun(bytes, first.range)
    {
      let (end, _) = ByteText.scalar(in: bytes, endingAt: second.range.upperBound, from: second.range.lowerBound)
      let isSure = connectives.contains(last) && !verbal.contains(last)
      return isSure || SentenceEnding.isStatement(in: bytes, second.range)
        || (connectives.contains(end) && !endsAsNoun(bytes, second.range))
    }
    return first.range.count >= longLine && SentenceEnding.isStatement(in: bytes, second.range)
  }

  /// The last syllables of words that require another word, and the comma.
  private static let connectives = Set("면며여록는은을를에와게도고어겨혀켜쳐,".unicodeScalars.map(\.value))
  /// Syllables of verbs that also end many nouns, so the next line must end the sentence or be incomplete too.
  private static let verbal = Set("여고어겨혀켜쳐".unicodeScalars.map(\.value))

  /// Whether a line ends in a noun with the syllable of a connective; titles and items are broken after nouns.
  ///
  /// - Nouns: "고객 참여", "우편·서면", "만족도", "위법 행위 신고", "외국어"
  /// - Connectives: "의견을 듣고", "성함을 여쭈어", "방문하시면"
  private static func endsAsNoun(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    endsIn(nouns, bytes, range)
  }

  private static func endsIn(_ words: [[UInt8]], _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    words.contains { word in
      range.count >= word.count
        && ByteText.starts(bytes, at: range.upperBound - word.count, before: range.upperBound, with: word)
    }
  }

  /// Endings in 서 that no noun has: "공복으로서", "창구에서", but not "담당부서".
  private static let adverbial: [[UInt8]] = ["로서", "로써", "에서", "면서", "아서", "어서", "해서"].map { Array($0.utf8) }

  private static let nouns: [[UInt8]] = [
    "참여", "급여", "기여", "부여", "대여", "수여", "서면", "화면", "측면", "정면", "전면", "만족도", "태도", "제도", "속도", "정도", "지도", "용도",
    "한도", "철도", "수도", "빈도", "각도", "난이도", "배치도", "안내도", "조직도", "기록", "등록", "목록", "수록", "무게", "가게", "휴게", "신고", "보고",
    "광고", "권고", "사고", "창고", "공고", "재고", "참고", "제고", "예고", "경고", "금고", "용어", "언어", "국어", "영어", "단어", "검색어", "표어",
    "중국어", "일본어", "수어", "원어",
  ].map { Array($0.utf8) }
  /// Beginnings of the rest of a word: "모시<br>겠습니다"; no word begins with 겠.
  private static let endings: [[UInt8]] = ["겠", "습니다", "니다", "십시오"].map { Array($0.utf8) }
}
