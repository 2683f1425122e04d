/// Joins lines that a `<br>` or the end of a paragraph separates in the middle of a sentence.
///
/// A `<br>` usually ends a title or an item, so lines stay separate unless the first is incomplete: it ends in a
/// particle or connective, or it is long and makes no statement yet. Editors also make a paragraph of each line; such a
/// paragraph goes on in the next only where it ends in a particle that no noun ends in. The joined block holds a line end.
enum BreakJoiner {
  /// The fewest bytes of a line that may have been broken because of its length.
  private static let longLine = 90

  static func join(_ drafts: inout [Draft], of page: Page, in bytes: [UInt8]) {
    var joined: [Draft] = []
    joined.reserveCapacity(drafts.count)
    for draft in drafts {
      if let last = joined.last,
        last.endsWithBreak ? goesOn(last, draft, bytes) : isCutParagraph(last, draft, page, bytes)
      {
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

  /// Whether a paragraph ends in the middle of a sentence, which the next paragraph of the same parent ends:
  /// `<p>● 질의에 대한 답변은</p><p>24시간 이내에 드리겠습니다.</p>`.
  private static func isCutParagraph(_ first: Draft, _ second: Draft, _ page: Page, _ bytes: [UInt8]) -> Bool {
    guard first.element >= 0, second.element >= 0, first.element != second.element, first.item == second.item,
      first.kind == .text, second.kind == .text, first.headingLevel == 0, second.headingLevel == 0,
      first.range.upperBound + 1 == second.range.lowerBound, first.range.count >= 12
    else { return false }
    let (last, _) = ByteText.scalar(in: bytes, endingAt: first.range.upperBound, from: first.range.lowerBound)
    guard particles.contains(last), !endsAsNoun(bytes, first.range) else { return false }
    let (above, below) = (page.elements[Int(first.element)], page.elements[Int(second.element)])
    return above.parent == below.parent && above.tag == .p && below.tag == .p
      && SentenceEnding.isStatement(in: bytes, second.range) && Marker.find(in: bytes, second.range) == nil
  }

  /// Particles of the topic and the object, and connectives, in which hardly any noun ends.
  private static let particles = Set("은는을를며,".unicodeScalars.map(\.value))

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
    if isTail(second, of: first, bytes) { return true }
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

  /// Whether a line begins with a word that only goes on with the line before: "기다리지" / "않으시도록", "도움을 드릴" / "수 있도록",
  /// "전화번호" / "를 남겨".
  private static func isTail(_ second: Draft, of first: Draft, _ bytes: [UInt8]) -> Bool {
    let range = second.range
    func begins(_ words: [[UInt8]]) -> Bool {
      words.contains { ByteText.starts(bytes, at: range.lowerBound, before: range.upperBound, with: $0) }
    }
    let (last, _) = ByteText.scalar(in: bytes, endingAt: first.range.upperBound, from: first.range.lowerBound)
    if begins(particlesAlone), ByteText.isSyllable(last) { return true }
    if last == 0xC9C0, begins(negations) { return true }
    // 28 final consonants a syllable; 4 is ㄴ and 8 is ㄹ, which end adnominal verbs.
    let final = last >= 0xAC00 && last <= 0xD7A3 ? (last - 0xAC00) % 28 : 0
    return (final == 4 || final == 8) && begins(dependents)
  }

  /// Particles with the space after them: no word of a sentence begins so.
  private static let particlesAlone: [[UInt8]] = ["을 ", "를 ", "은 ", "는 ", "에게 ", "에서 ", "에는 ", "으로 ", "까지 ", "부터 "]
    .map { Array($0.utf8) }
  private static let negations: [[UInt8]] = ["않", "못", "아니하", "말고"].map { Array($0.utf8) }
  private static let dependents: [[UInt8]] = ["수 있", "수 없", "것", "때", "경우", "뒤", "후 ", "바 ", "만큼"].map {
    Array($0.utf8)
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
