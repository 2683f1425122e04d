package import CharterLanguage

/// Cuts a block into its published sentences; `SentenceBoundaryRules` says where.
package enum SentenceSplitter {
  /// The sentences of a block, in order, without what stands between them.
  ///
  /// - Parameters:
  ///   - text: the normalized rendition, quotations masked.
  ///   - block: the units of the block.
  package static func sentences(in text: NormalizedText, _ block: Range<Int>) -> [Range<Int>] {
    split(text, block) { _ in }
  }

  /// The places where a block is cut, with the rule that cuts there.
  static func cuts(in text: NormalizedText, _ block: Range<Int>) -> [Ruling<Int>] {
    var cuts: [Ruling<Int>] = []
    _ = split(text, block) { cuts.append($0) }
    return cuts
  }

  private static func split(
    _ text: NormalizedText, _ block: Range<Int>, cut: (Ruling<Int>) -> Void
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = block.lowerBound
    var at = start
    func add(_ range: Range<Int>) {
      if let sentence = sentence(within: range, of: text, cut: cut) { found.append(sentence) }
    }
    while at < block.upperBound {
      if let end = SentenceBoundaryRules.end(in: text, at: at, before: block.upperBound) {
        cut(end)
        add(start..<end.outcome)
        start = end.outcome
        at = end.outcome
      } else {
        at += 1
      }
    }
    add(start..<block.upperBound)
    return found
  }

  /// Syllables of the longest sentence that is read as one; those of charters have about two hundred at most.
  package static let longest = 2000

  /// Syllables within which the end of a word is looked for.
  private static let longestWord = 40

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
        let low = end - longestWord
        while end < sentence.upperBound, end > low, !text.isSpaced(before: end) { end -= 1 }
        pieces.append((start..<end, true))
        start = end
      }
      return pieces
    }
  }

  /// The words of a sentence without bullets, label, paragraph number and footnote mark; nil where there are none.
  private static func sentence(
    within range: Range<Int>, of text: NormalizedText, cut: (Ruling<Int>) -> Void
  ) -> Range<Int>? {
    var low = range.lowerBound
    let high = range.upperBound
    while low < high, leftovers.contains(text.units[low]) { low += 1 }
    // "제2조 (예약) ① 신청이 접수되면"
    for rule in SentenceBoundaryRules.heads {
      let extent = SentenceBoundaryRules.Extent(text: text, range: low..<high)
      guard let start = rule.decide(extent) else { continue }
      cut(Ruling(outcome: start, rule: rule.guide.name))
      low = start
    }
    guard low < high else { return nil }
    let footnote = SentenceBoundaryRules.footnoteOfSentence
    guard let end = footnote.decide(SentenceBoundaryRules.Extent(text: text, range: low..<high)) else {
      return low..<high
    }
    cut(Ruling(outcome: end, rule: footnote.guide.name))
    return low..<end
  }

  /// ① to ⑳.
  static let circled = UnitSet(0x2460...0x2473)

  /// Notes and bullets that stand between the sentences of one block.
  static let leftovers =
    UnitSet([
      0x203B, 0x2E, 0x2C, 0x2D, 0xB7, 0x25CB, 0x25E6, 0x25AA, 0x25A1, 0x25A0, 0x25CF, 0x25B6, 0x25B7, 0x25C6, 0x25C7,
      0x25CE,
    ]) | circled

  /// The words of a "(머리표)" right before a sentence: what it is about, in a bullet of its own.
  package static func label(before sentence: Int, in text: NormalizedText, _ block: Range<Int>) -> Range<Int>? {
    var sentence = sentence
    while sentence - 2 > block.lowerBound, circled.contains(text.units[sentence - 1]) { sentence -= 1 }
    if let named = namedLabel(before: sentence, in: text, block) { return named }
    guard sentence - 2 > block.lowerBound, let opener = openers[text.unquoted[sentence - 1]] else { return nil }
    let low = max(block.lowerBound, sentence - longestLabel)
    guard let open = (low..<(sentence - 1)).last(where: { text.unquoted[$0] == opener }), open + 1 < sentence - 1 else {
      return nil
    }
    return (open + 1)..<(sentence - 1)
  }

  /// The words before the colon or dash right before a sentence: "배웅 - 용무가 …".
  private static func namedLabel(before sentence: Int, in text: NormalizedText, _ block: Range<Int>) -> Range<Int>? {
    guard sentence - 2 > block.lowerBound, SentenceBoundaryRules.labelMarks.contains(text.unquoted[sentence - 1]) else {
      return nil
    }
    var start = sentence - 1
    while start > block.lowerBound, sentence - start < longestLabel, text.unquoted[start - 1].isHangul { start -= 1 }
    return start < sentence - 2 ? start..<sentence - 1 : nil
  }

  /// A label with its brackets.
  private static let longestLabel = 22
  private static let openers: [UInt16: UInt16] = [0x29: 0x28, 0x5D: 0x5B, 0x3011: 0x3010, 0x3009: 0x3008]
  /// The brackets that open a label, with those that close it.
  static let heads: [UInt16: UInt16] = [0x28: 0x29, 0x5B: 0x5D, 0x3010: 0x3011, 0x3008: 0x3009]

  /// Brackets and quotation marks that close what they stand behind; they belong to the sentence that they end.
  static let closing = UnitSet([0x29, 0x5D, 0x201D, 0x2019, 0x22, 0x27])
}
