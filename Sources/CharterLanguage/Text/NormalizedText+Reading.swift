/// A word to search for, normalized once: `let within: Word = "이내"`.
///
/// The rules hold thousands of words and compare them at every unit, so a word is a plain value without heap storage.
package struct Word: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The number of units, at most `Word.longest`.
  package let count: Int
  /// The first unit; 0 for the empty word.
  package let head: UInt16
  private let units: SIMD16<UInt16>

  /// The most units of a word; the first test detects a longer literal.
  package static let longest = 16

  /// Normalizes a literal.
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
  /// Whether a word begins at a position, outside quotations.
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

  /// Whether a word begins at a position, inside or outside quotations.
  package func has(_ word: Word, inUnitsAt index: Int) -> Bool {
    let all = units
    guard index >= 0, index + word.count <= all.count else { return false }
    return (0..<word.count).allSatisfy { all[index + $0] == word[$0] }
  }

  /// Whether a word ends directly before a position, outside quotations.
  package func has(_ word: Word, before index: Int) -> Bool {
    has(word, at: index - word.count)
  }

  /// The first of some words that ends directly before a position, in the order of the list; nil for none.
  package func first(of words: [Word], before index: Int) -> Word? {
    words.first { has($0, before: index) }
  }

  /// The first of some words that begins at a position, in the order of the list; nil for none.
  package func first(of words: [Word], at index: Int) -> Word? {
    words.first { has($0, at: index) }
  }

  /// Whether the text ends in one of some words; punctuation after it is ignored.
  package func ends(in words: [Word]) -> Bool {
    var end = count
    while end > 0, !unquoted[end - 1].isHangul { end -= 1 }
    return first(of: words, before: end) != nil
  }

  /// The position of the first occurrence of a word in a range, outside quotations; nil for none.
  package func find(_ word: Word, in range: Range<Int>) -> Int? {
    var at = range.lowerBound
    let last = range.upperBound - word.count
    while at <= last {
      if unquoted[at] == word.head, has(word, at: at) { return at }
      at += 1
    }
    return nil
  }

  /// The position of the first of some words that begins in a range, outside quotations; the word may end beyond it.
  /// Nil for none.
  package func first(in range: Range<Int>, of words: [Word]) -> Int? {
    // A test of one bit skips most units.
    let heads = NormalizedText.bits(of: words)
    var at = range.lowerBound
    while at < range.upperBound {
      if heads & 1 << UInt64(unquoted[at] & 63) != 0, words.contains(where: { has($0, at: at) }) { return at }
      at += 1
    }
    return nil
  }

  /// Whether one of some words lies wholly in a range, outside quotations.
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

  /// The low bits of the first units of some words, as a set.
  private static func bits(of words: [Word]) -> UInt64 {
    var bits: UInt64 = 0
    for word in words { bits |= 1 << UInt64(word.head & 63) }
    return bits
  }
}

/// A set of units with a fast membership test.
@usableFromInline package struct UnitSet: Sendable {
  /// A bit for each unit of UTF-16.
  @usableFromInline var bits = [UInt64](repeating: 0, count: 1024)

  /// Creates a set.
  package init(_ units: some Sequence<UInt16> = []) {
    for unit in units { insert(unit) }
  }

  /// Adds a unit.
  package mutating func insert(_ unit: UInt16) {
    bits[Int(unit >> 6)] |= 1 << UInt64(unit & 63)
  }

  /// Whether the set holds a unit.
  @inlinable
  package func contains(_ unit: UInt16) -> Bool {
    bits[Int(unit >> 6)] & (1 << UInt64(unit & 63)) != 0
  }

  /// The union of two sets.
  package static func | (left: UnitSet, right: UnitSet) -> UnitSet {
    var union = left
    for index in union.bits.indices { union.bits[index] |= right.bits[index] }
    return union
  }
}

extension UInt16 {
  /// Whether the unit is a Hangul syllable.
  package var isHangul: Bool { self >= 0xAC00 && self <= 0xD7A3 }

  /// Whether the unit is a digit 0–9.
  package var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// Whether the unit is a letter a–z; normalized text has no capitals.
  package var isLatin: Bool { self >= 0x61 && self <= 0x7A }

  /// The number of the final consonant of a Hangul syllable, 0 for none; nil for any other unit.
  ///
  /// 4 is ㄴ, 8 is ㄹ, 16 is ㅁ, 17 is ㅂ, which form endings (-ㄴ, -ㄹ, -ㅁ, -ㅂ니다).
  package var finalConsonant: Int? { isHangul ? Int(self - 0xAC00) % 28 : nil }

  /// Whether the unit is an open syllable that can end the connective -아/-어: 아, 어, 여, 해, 려, 켜, 워, 와; not 무, 소, 기.
  package var isConnective: Bool {
    guard finalConsonant == 0 else { return false }
    // ㅏ ㅐ ㅓ ㅔ ㅕ ㅖ ㅘ ㅙ ㅝ, by their index among the 21 vowels.
    return [0, 1, 4, 5, 6, 7, 9, 10, 14].contains(Int(self - 0xAC00) / 28 % 21)
  }
}
