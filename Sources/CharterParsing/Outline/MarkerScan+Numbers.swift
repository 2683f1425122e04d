// Markers that are numbers.
extension MarkerScan {
  /// Syllables that make a number before them an amount or a date.
  private static let units: [UInt32] = "월일시분초년회개명건번차점원호층".unicodeScalars.map(\.value)
  /// Syllables that may follow such a unit; others make it the beginning of another word, as in "01일반 민원".
  private static let afterUnit: [UInt32] = "부까에이간경내전후마".unicodeScalars.map(\.value)

  /// `1.`, `1.2.`, `1)` or `01`.
  func number(at start: Int, first: Int) -> Marker? {
    var number = first
    var digits = 1
    var stop = start + ByteText.scalar(in: bytes, at: start, before: end).width
    while digits < 4 {
      let (value, width) = ByteText.scalar(in: bytes, at: stop, before: end)
      guard let digit = Self.digit(value) else { break }
      number = number * 10 + digit
      digits += 1
      stop += width
    }
    if digits > 2 { return nil }
    let (mark, width) = ByteText.scalar(in: bytes, at: stop, before: end)
    if mark == 0x2E || mark == 0xFF0E { return dotted(number, start, stop, stop + width) }
    if mark == 0x29 || mark == 0xFF09 {
      // "02)123-4567" is a telephone number.
      if Self.digit(next(stop + width)) != nil { return nil }
      return counted(.numberParenthesis, max(1, number), start, stop + width)
    }
    return first == 0 && digits == 2 && number > 0 ? zeroPadded(number, start, stop) : nil
  }

  private func dotted(_ number: Int, _ start: Int, _ stop: Int, _ behind: Int) -> Marker? {
    let following = next(behind)
    if Self.digit(following) != nil { return outline(number, start, behind) }
    if isSpace(behind) || ByteText.isSyllable(following) || !isPlainASCII(following) {
      return counted(.numberDot, max(1, number), start, behind)
    }
    // A letter, quote or bracket may directly follow its number.
    let glued: [UInt32] = [0x22, 0x27, 0x28, 0x3C, 0x5B]
    let isLetter = following | 0x20 >= 0x61 && following | 0x20 <= 0x7A
    return glued.contains(following) || isLetter ? counted(.numberDot, max(1, number), start, behind) : nil
  }

  private func isPlainASCII(_ value: UInt32) -> Bool { value < 0x80 }

  /// `1.2` or `1.2.3.` before a word; "1.5배" and "3.14" are none.
  private func outline(_ number: Int, _ start: Int, _ inside: Int) -> Marker? {
    var stop = inside
    var digits = 0
    while stop < end {
      let value = next(stop)
      if value >= 0x30, value <= 0x39 {
        digits += 1
        if digits > 2 { return nil }
      } else if value == 0x2E, digits > 0 {
        digits = 0
      } else {
        break
      }
      stop += 1
    }
    guard stop < end, isSpace(stop) else { return nil }
    let word = ByteText.trimmed(bytes, stop..<end).lowerBound
    let syllable = next(word)
    if !ByteText.isSyllable(syllable) || isUnit(at: word) || syllable == 0xBC30 { return nil }
    return counted(.numberDot, max(1, number), start, stop)
  }

  /// "01인터넷" and "01 전화", but not "09:00", "02-123" or "09시".
  private func zeroPadded(_ number: Int, _ start: Int, _ stop: Int) -> Marker? {
    let following = next(stop)
    if isSpace(stop) {
      let word = ByteText.trimmed(bytes, stop..<end).lowerBound
      let value = next(word)
      if Self.digit(value) != nil || value == 0x2D || value == 0x7E { return nil }
      return counted(.zeroPadded, number, start, stop)
    }
    if !ByteText.isSyllable(following) || isUnit(at: stop) {
      let isLetter = following | 0x20 >= 0x61 && following | 0x20 <= 0x7A
      return isLetter ? counted(.zeroPadded, number, start, stop) : nil
    }
    return counted(.zeroPadded, number, start, stop)
  }

  /// True when the syllable at an offset is a unit of measure that ends there.
  func isUnit(at offset: Int) -> Bool {
    let (value, width) = ByteText.scalar(in: bytes, at: offset, before: end)
    guard Self.units.contains(value) else { return false }
    let following = next(offset + width)
    return !ByteText.isSyllable(following) || Self.afterUnit.contains(following)
  }
}
