/// The shape of UTF-8 sequences.
enum UTF8Sequence {
  /// The width of the sequence at an index, of 1 to 4 bytes; negative for an ill-formed one, as many bytes as a decoder
  /// replaces by one U+FFFD (the longest beginning of a sequence that could have gone on).
  @inline(__always)
  static func width(in bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 { return 1 }
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    let width: Int
    switch lead {
    case 0xC2...0xDF: width = 2
    case 0xE0: (width, low) = (3, 0xA0)
    case 0xED: (width, high) = (3, 0x9F)
    case 0xE1...0xEF: width = 3
    case 0xF0: (width, low) = (4, 0x90)
    case 0xF4: (width, high) = (4, 0x8F)
    case 0xF1...0xF3: width = 4
    default: return -1
    }
    var have = 1
    while have < width {
      guard index + have < end else { return -have }
      let byte = bytes[index + have]
      if byte < low || byte > high { return -have }
      low = 0x80
      high = 0xBF
      have += 1
    }
    return width
  }
}
