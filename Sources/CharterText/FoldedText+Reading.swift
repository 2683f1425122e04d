/// A word to look for, folded once: `let within: Word = "이내"`.
package struct Word: Hashable, Sendable, ExpressibleByStringLiteral {
  package let units: [UInt16]

  package init(stringLiteral value: StaticString) {
    units = FoldedText.units(of: "\(value)")
  }
}

extension FoldedText {
  /// True when a word stands outside quotations at a position.
  package func has(_ word: Word, at index: Int) -> Bool {
    let end = index + word.units.count
    guard index >= 0, end <= outside.count else { return false }
    var at = index
    for unit in word.units {
      if outside[at] != unit { return false }
      at += 1
    }
    return true
  }

  /// True when the words before a position, outside quotations, end with a word.
  package func has(_ word: Word, before index: Int) -> Bool {
    has(word, at: index - word.units.count)
  }

  /// The first of some words that the text before a position ends with, in the order given.
  package func first(of words: [Word], before index: Int) -> Word? {
    words.first { has($0, before: index) }
  }

  /// The first of some words that stands at a position, in the order given.
  package func first(of words: [Word], at index: Int) -> Word? {
    words.first { has($0, at: index) }
  }

  /// Where a word first stands in a range, outside quotations.
  package func find(_ word: Word, in range: Range<Int>) -> Int? {
    guard let head = word.units.first else { return nil }
    var at = range.lowerBound
    let last = range.upperBound - word.units.count
    while at <= last {
      if outside[at] == head, has(word, at: at) { return at }
      at += 1
    }
    return nil
  }

  /// Where one of some words first stands in a range, outside quotations.
  package func first(in range: Range<Int>, of words: [Word]) -> Int? {
    range.first { first(of: words, at: $0) != nil }
  }

  /// True when one of some words stands in a range, outside quotations.
  package func contains(_ words: [Word], in range: Range<Int>) -> Bool {
    words.contains { find($0, in: range) != nil }
  }
}

extension UInt16 {
  /// True for a Hangul syllable.
  package var isHangul: Bool { self >= 0xAC00 && self <= 0xD7A3 }

  /// True for 0–9.
  package var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// True for a–z; folded text has no capitals.
  package var isLatin: Bool { self >= 0x61 && self <= 0x7A }

  /// The number of the final consonant of a Hangul syllable, 0 for none; nil for anything else.
  ///
  /// 4 is ㄴ, 8 is ㄹ, 16 is ㅁ, 17 is ㅂ: the ones that make endings (-ㄴ, -ㄹ, -ㅁ, -ㅂ니다).
  package var finalConsonant: Int? { isHangul ? Int(self - 0xAC00) % 28 : nil }
}
