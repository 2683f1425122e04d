/// Finds characters in text that need special treatment.
enum TextScan {
  enum Action {
    case lineEnd
    case space
    /// Soft hyphens, zero-width marks and direction marks, which are invisible and would split words.
    case drop
    /// A scalar that replaces a meaningless one.
    case keep(Unicode.Scalar)
  }

  /// The end of a run without marks, and without white space but for single spaces between words.
  @inline(__always)
  static func ordinaryEnd(in text: [UInt8], from start: Int, to end: Int) -> Int {
    text.withUnsafeBufferPointer { text in
      var index = start
      while index < end {
        let byte = text[index]
        if byte >= 0xEA, byte <= 0xED, index + 3 <= end {
          index += 3
        } else if byte == 0x20, index > start, index + 1 < end, text[index + 1] > 0x20 {
          index += 1
        } else if byte <= 0x20 || byte == 0x7F {
          return runEnd(text, start, index)
        } else if byte < 0xC2 {
          index += 1
        } else if byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF {
          let width = byte == 0xC2 ? 2 : 3
          if index + width > end || isSpecial(text, index) { return runEnd(text, start, index) }
          index += width
        } else {
          index += 1
        }
      }
      return end
    }
  }

  /// A space before what is not ordinary is no longer part of the run.
  @inline(__always)
  private static func runEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ index: Int) -> Int {
    index > start && text[index - 1] == 0x20 ? index - 1 : index
  }

  @inline(__always)
  private static func isSpecial(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let second = text[index + 1]
    switch text[index] {
    case 0xC2: return second <= 0xA0 || second == 0xAD
    case 0xE2:
      if second == 0x80 { return text[index + 2] <= 0x8F || (text[index + 2] >= 0xA8 && text[index + 2] <= 0xAF) }
      return second == 0x81 && text[index + 2] >= 0x9F && text[index + 2] <= 0xAF
    case 0xE3: return second == 0x80 && text[index + 2] == 0x80
    default: return second == 0xBB && text[index + 2] == 0xBF
    }
  }

  /// The treatment of the special scalar at an offset, and its width in bytes.
  static func special(in text: [UInt8], at index: Int, before end: Int) -> (width: Int, action: Action) {
    let byte = text[index]
    if byte == 0x0A { return (1, .lineEnd) }
    if byte < 0x80 { return (1, byte == 0x7F ? .drop : .space) }
    let (scalar, width) = ByteText.scalar(in: text, at: index, before: end)
    switch scalar {
    case 0x80...0x9F:
      // References such as &#149; mean the Windows character of that number.
      guard let meant = windows[scalar], let scalar = Unicode.Scalar(meant) else { return (width, .drop) }
      return (width, .keep(scalar))
    case 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return (width, .space)
    default: return (max(1, width), .drop)
    }
  }

  /// Characters of Windows-1252 that pages name by number.
  private static let windows: [UInt32: UInt32] = [
    0x85: 0x2026, 0x8B: 0x2039, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022, 0x96: 0x2013,
    0x97: 0x2014, 0x99: 0x2122, 0x9B: 0x203A,
  ]
}
