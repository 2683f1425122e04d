package import CharterLanguage

/// Cuts a block into its published sentences.
///
/// Phenomenon: a bullet may hold several sentences; full stops also stand in quoted scripts, numbers and addresses; the
/// final one is often missing, and the polite ending 니다 then marks the end by itself. The mark of a footnote behind the end is no part
/// of the sentence.
///
/// - Cuts: "…구비하겠습니다. 부서별로 …" · "…경청하겠습니다.또한 …" · "…드리겠습니다 민원은 …"
/// - Leaves: "“안녕하십니까? 무엇을 도와드릴까요?”라고 …" · "www.example.go.kr" · "3.5점" · "감사합니다 라고 …"
package enum SentenceSplitter {
  /// The sentences of a block, in order, without what stands between them.
  ///
  /// - Parameters:
  ///   - text: the folded rendition, quotations masked.
  ///   - block: the units of the block.
  package static func sentences(in text: NormalizedText, _ block: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = block.lowerBound
    var at = start
    while at < block.upperBound {
      if let end = sentenceEnd(text, at, block.upperBound) {
        add(start..<end, of: text, to: &found)
        start = end
        at = end
      } else {
        at += 1
      }
    }
    add(start..<block.upperBound, of: text, to: &found)
    return found
  }

  /// Syllables of the longest sentence that is read as one; those of charters have about two hundred at most.
  package static let longest = 2000

  /// Sentences with those that are too long cut between words: every act quotes its sentence, and what is looked for ahead of a
  /// number is looked for to its end, so that time and output would grow with the square of one without an end.
  package static func pieces(of sentences: [Range<Int>], in text: NormalizedText) -> [(range: Range<Int>, isCut: Bool)]
  {
    sentences.flatMap { sentence -> [(range: Range<Int>, isCut: Bool)] in
      guard sentence.count > longest else { return [(sentence, false)] }
      var pieces: [(range: Range<Int>, isCut: Bool)] = []
      var start = sentence.lowerBound
      while start < sentence.upperBound {
        var end = min(sentence.upperBound, start + longest)
        let low = end - 40
        while end < sentence.upperBound, end > low, !text.isSpaced(before: end) { end -= 1 }
        pieces.append((start..<end, true))
        start = end
      }
      return pieces
    }
  }

  private static func add(_ range: Range<Int>, of text: NormalizedText, to found: inout [Range<Int>]) {
    var low = range.lowerBound
    while low < range.upperBound, leftovers.contains(text.units[low]) { low += 1 }
    var headed = head(text, low..<range.upperBound)
    // "제2조 (예약) ① 신청이 접수되면"
    while headed > low, headed < range.upperBound, circled.contains(text.units[headed]) { headed += 1 }
    guard headed < range.upperBound else { return }
    found.append(headed..<FootnoteMark.end(of: headed..<range.upperBound, in: text))
  }

  private static let circled = Set<UInt16>(0x2460...0x2473)

  /// Notes and bullets that stand between the sentences of one block.
  private static let leftovers: Set<UInt16> = Set([
    0x203B, 0x2E, 0x2C, 0x2D, 0xB7, 0x25CB, 0x25E6, 0x25AA, 0x25A1, 0x25A0, 0x25CF, 0x25B6, 0x25B7, 0x25C6, 0x25C7,
    0x25CE,
  ]).union(circled)

  /// Where the sentence begins after a "(머리표)".
  private static func head(_ text: NormalizedText, _ range: Range<Int>) -> Int {
    guard let first = range.first, let closer = heads[text.unquoted[first]],
      let end = range.first(where: { text.unquoted[$0] == closer }), end - first <= 20, end + 1 < range.upperBound,
      !text.unquoted[(first + 1)..<end].contains(where: { $0.isDigit })
    else { return range.lowerBound }
    return end + 1
  }

  /// The words of a "(머리표)" right before a sentence: what it is about, in a bullet of its own.
  package static func label(before sentence: Int, in text: NormalizedText, _ block: Range<Int>) -> Range<Int>? {
    var sentence = sentence
    while sentence - 2 > block.lowerBound, circled.contains(text.units[sentence - 1]) { sentence -= 1 }
    guard sentence - 2 > block.lowerBound, let opener = openers[text.unquoted[sentence - 1]] else { return nil }
    let low = max(block.lowerBound, sentence - 22)
    guard let open = (low..<(sentence - 1)).last(where: { text.unquoted[$0] == opener }), open + 1 < sentence - 1 else {
      return nil
    }
    return (open + 1)..<(sentence - 1)
  }

  private static let openers: [UInt16: UInt16] = [0x29: 0x28, 0x5D: 0x5B, 0x3011: 0x3010, 0x3009: 0x3008]
  private static let heads: [UInt16: UInt16] = [0x28: 0x29, 0x5B: 0x5D, 0x3010: 0x3011, 0x3008: 0x3009]

  /// The end of the sentence whose last mark or ending stands at a unit; nil when none ends there.
  private static func sentenceEnd(_ text: NormalizedText, _ at: Int, _ limit: Int) -> Int? {
    let unit = text.unquoted[at]
    if unit == 0x2E || unit == 0x3F || unit == 0x21 {
      var end = afterClosers(text, at + 1, limit)
      let note = FootnoteMark.length(in: text, at: end, before: limit)
      if note > 0 { end = afterClosers(text, end + note, limit) }
      return endsSentence(text, mark: at, end, limit) ? end : nil
    }
    if LexicalClass.endingPlain.contains(unit), text.has(.sentencePoliteSyllable, before: at) {
      let next = at + 1
      let note = FootnoteMark.length(in: text, at: next, before: limit)
      if note > 0, next + note == limit || text.isSpaced(before: next + note) { return next + note }
      guard next < limit, text.isSpaced(before: next), text.unquoted[next].isHangul || text.unquoted[next].isDigit
      else { return nil }
      return text.first(of: .sentenceQuotingParticle, at: next) == nil ? next : nil
    }
    return nil
  }

  private static func endsSentence(_ text: NormalizedText, mark: Int, _ end: Int, _ limit: Int) -> Bool {
    guard end < limit else { return true }
    guard mark > 0 else { return false }
    let before = text.unquoted[mark - 1]
    if text.isSpaced(before: end) {
      // "1. 3. 5." and "No. 7" are numbers, not sentences.
      return before.isHangul || closing.contains(before) || before == NormalizedText.masked
    }
    return LexicalClass.sentenceFinalSyllable.contains(before)
      && (text.unquoted[end].isHangul || leftovers.contains(text.unquoted[end]))
  }

  /// Closing brackets belong to the sentence they end.
  private static func afterClosers(_ text: NormalizedText, _ at: Int, _ limit: Int) -> Int {
    var end = at
    while end < limit, closing.contains(text.unquoted[end]) || text.unquoted[end] == 0x2E { end += 1 }
    return end
  }

  private static let closing: Set<UInt16> = [0x29, 0x5D, 0x201D, 0x2019, 0x22, 0x27]
}
