/// A word to look for, folded once: `let within: Word = "이내"`.
///
/// The rules hold thousands of them and compare them at every unit, so a word is a plain value without storage elsewhere.
package struct Word: Hashable, Sendable, ExpressibleByStringLiteral {
  /// How many units it has, at most `Word.longest`.
  package let count: Int
  /// Its first unit; 0 for the empty word.
  package let head: UInt16
  private let units: SIMD16<UInt16>

  /// Words of the rules are at most this long; longer literals are a mistake that the first test finds.
  package static let longest = 16

  package init(stringLiteral value: StaticString) {
    var units = SIMD16<UInt16>()
    var count = 0
    for scalar in value.description.unicodeScalars {
      let unit = NormalizedText.fold(scalar.value)
      if unit == 0 { continue }
      precondition(count < Word.longest, "a word of the rules is too long: \(value)")
      units[count] = unit
      count += 1
    }
    self.units = units
    self.count = count
    head = units[0]
  }

  @inline(__always)
  subscript(index: Int) -> UInt16 { units[index] }
}

extension NormalizedText {
  /// True when a word stands outside quotations at a position.
  package func has(_ word: Word, at index: Int) -> Bool {
    let end = index + word.count
    guard index >= 0, index < end, end <= unquoted.count, unquoted[index] == word.head else { return false }
    var at = 1
    while at < word.count {
      if unquoted[index + at] != word[at] { return false }
      at += 1
    }
    return true
  }

  /// True when a word stands at a position, within quotations or outside.
  package func has(_ word: Word, inUnitsAt index: Int) -> Bool {
    let all = units
    guard index >= 0, index + word.count <= all.count else { return false }
    return (0..<word.count).allSatisfy { all[index + $0] == word[$0] }
  }

  /// True when the words before a position, outside quotations, end with a word.
  package func has(_ word: Word, before index: Int) -> Bool {
    has(word, at: index - word.count)
  }

  /// The first of some words that the text before a position ends with, in the order given.
  package func first(of words: [Word], before index: Int) -> Word? {
    words.first { has($0, before: index) }
  }

  /// The first of some words that stands at a position, in the order given.
  package func first(of words: [Word], at index: Int) -> Word? {
    words.first { has($0, at: index) }
  }

  /// True when it ends in one of some words, whatever marks stand behind.
  package func ends(in words: [Word]) -> Bool {
    var end = count
    while end > 0, !unquoted[end - 1].isHangul { end -= 1 }
    return first(of: words, before: end) != nil
  }

  /// Where a word first stands in a range, outside quotations.
  package func find(_ word: Word, in range: Range<Int>) -> Int? {
    var at = range.lowerBound
    let last = range.upperBound - word.count
    while at <= last {
      if unquoted[at] == word.head, has(word, at: at) { return at }
      at += 1
    }
    return nil
  }

  /// Where one of some words first stands in a range, outside quotations; it may reach beyond the range.
  package func first(in range: Range<Int>, of words: [Word]) -> Int? {
    // One look at a set of bits passes over most units.
    let heads = NormalizedText.bits(of: words)
    var at = range.lowerBound
    while at < range.upperBound {
      if heads & 1 << UInt64(unquoted[at] & 63) != 0, words.contains(where: { has($0, at: at) }) { return at }
      at += 1
    }
    return nil
  }

  /// True when one of some words stands wholly in a range, outside quotations.
  package func contains(_ words: [Word], in range: Range<Int>) -> Bool {
    let heads = NormalizedText.bits(of: words)
    var at = range.lowerBound
    while at < range.upperBound {
      if heads & 1 << UInt64(unquoted[at] & 63) != 0,
        words.contains(where: { at + $0.count <= range.upperBound && has($0, at: at) })
      {
        return true
      }
      at += 1
    }
    return false
  }

  /// The low bits of the units that words begin with, as a set.
  private static func bits(of words: [Word]) -> UInt64 {
    var bits: UInt64 = 0
    for word in words { bits |= 1 << UInt64(word.head & 63) }
    return bits
  }
}

/// Units that a scan stops at, asked at every unit of a text.
package struct UnitSet: Sendable {
  /// A bit for each unit of UTF-16.
  private var bits = [UInt64](repeating: 0, count: 1024)

  package init(_ units: some Sequence<UInt16> = []) {
    for unit in units { insert(unit) }
  }

  /// The units that words begin with.
  package init(headsOf words: [Word]) {
    self.init(words.map(\.head))
  }

  package mutating func insert(_ unit: UInt16) {
    bits[Int(unit >> 6)] |= 1 << UInt64(unit & 63)
  }

  package func contains(_ unit: UInt16) -> Bool {
    bits[Int(unit >> 6)] & (1 << UInt64(unit & 63)) != 0
  }

  package static func | (left: UnitSet, right: UnitSet) -> UnitSet {
    var union = left
    for index in union.bits.indices { union.bits[index] |= right.bits[index] }
    return union
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

  /// True for an open syllable in which the connective -아/-어 can end: 아, 어, 여, 해, 려, 켜, 워, 와; not 무, 소, 기.
  package var isConnective: Bool {
    guard finalConsonant == 0 else { return false }
    // ㅏ ㅐ ㅓ ㅔ ㅕ ㅖ ㅘ ㅙ ㅝ, by their place among the 21 vowels.
    return [0, 1, 4, 5, 6, 7, 9, 10, 14].contains(Int(self - 0xAC00) / 28 % 21)
  }
}
