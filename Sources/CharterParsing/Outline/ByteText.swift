import Glibc

/// Reads ranges of UTF-8 without making strings.
enum ByteText {
  /// The scalar that begins at an offset and its width in bytes; (0, 0) at the end.
  @inline(__always)
  static func scalar(in bytes: [UInt8], at offset: Int, before end: Int) -> (value: UInt32, width: Int) {
    guard offset < end else { return (0, 0) }
    let lead = UInt32(bytes[offset])
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0, offset + 1 < end { return ((lead & 0x1F) << 6 | UInt32(bytes[offset + 1]) & 0x3F, 2) }
    if lead < 0xF0, offset + 2 < end {
      return ((lead & 0x0F) << 12 | (UInt32(bytes[offset + 1]) & 0x3F) << 6 | UInt32(bytes[offset + 2]) & 0x3F, 3)
    }
    if offset + 3 < end {
      let high = (lead & 0x07) << 18 | (UInt32(bytes[offset + 1]) & 0x3F) << 12
      return (high | (UInt32(bytes[offset + 2]) & 0x3F) << 6 | UInt32(bytes[offset + 3]) & 0x3F, 4)
    }
    return (0xFFFD, end - offset)
  }

  /// The scalar that ends before an offset and its width; (0, 0) at the start.
  static func scalar(in bytes: [UInt8], endingAt offset: Int, from start: Int) -> (value: UInt32, width: Int) {
    guard offset > start else { return (0, 0) }
    var low = offset - 1
    while low > start, bytes[low] & 0xC0 == 0x80, offset - low < 4 { low -= 1 }
    return scalar(in: bytes, at: low, before: offset)
  }

  /// Whether a word begins at an offset.
  @inline(__always)
  static func starts(_ bytes: [UInt8], at offset: Int, before end: Int, with word: [UInt8]) -> Bool {
    guard offset + word.count <= end else { return false }
    var index = 0
    while index < word.count {
      if bytes[offset + index] != word[index] { return false }
      index += 1
    }
    return true
  }

  /// Whether a word in lower case begins at an offset, in either case of ASCII letters.
  static func startsInAnyCase(_ bytes: [UInt8], at offset: Int, with word: [UInt8]) -> Bool {
    guard offset + word.count <= bytes.count else { return false }
    for (place, byte) in word.enumerated() where lower(bytes[offset + place]) != byte { return false }
    return true
  }

  /// A byte with ASCII letters in lower case.
  @inline(__always)
  static func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  /// The offset of a word in a range; nil when it is not there.
  static func find(_ word: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard let first = word.first, range.count >= word.count else { return nil }
    var index = range.lowerBound
    let last = range.upperBound - word.count
    while index <= last {
      if bytes[index] == first, starts(bytes, at: index, before: range.upperBound, with: word) { return index }
      index += 1
    }
    return nil
  }

  /// The offset of a word; nil when it is not there.
  static func find(_ word: [UInt8], in bytes: [UInt8]) -> Int? { find(word, in: bytes, bytes.indices) }

  /// The offset of a byte in a range; nil when it is not there.
  static func find(_ byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    bytes[range].withUnsafeBytes { piece in
      guard let start = piece.baseAddress, let found = memchr(start, Int32(byte), piece.count) else { return nil }
      return range.lowerBound + (UnsafeRawPointer(found) - start)
    }
  }

  /// The range without spaces, tabs and line ends at its ends.
  static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, isSpace(bytes[low]) { low += 1 }
    while high > low, isSpace(bytes[high - 1]) { high -= 1 }
    return low..<high
  }

  /// White space of ASCII.
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  /// The width of white space at an offset, U+00A0 and U+3000 among it; 0 where there is none.
  static func spaceWidth(_ bytes: [UInt8], at offset: Int, before end: Int) -> Int {
    let (value, width) = scalar(in: bytes, at: offset, before: end)
    return value == 0x20 || (value >= 0x09 && value <= 0x0D) || value == 0xA0 || value == 0x3000 ? width : 0
  }

  /// A syllable of Hangul, 가 to 힣.
  @inline(__always)
  static func isSyllable(_ scalar: UInt32) -> Bool { scalar >= 0xAC00 && scalar <= 0xD7A3 }
}

extension UInt32 {
  /// A scalar by its character, for comparing.
  @inline(__always)
  init(scalar: Unicode.Scalar) { self = scalar.value }
}
