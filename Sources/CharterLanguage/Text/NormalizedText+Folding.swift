extension NormalizedText {
  /// The unit of a scalar; 0 for white space and invisible characters.
  static func fold(_ scalar: UInt32) -> UInt16 {
    switch scalar {
    case 0xAC00...0xD7A3: UInt16(scalar)
    case 0x41...0x5A: UInt16(scalar) + 32
    case 0x00...0x20, 0x7F, 0x85, 0xA0, 0xAD, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x3000,
      0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0:
      0
    case 0xFF21...0xFF3A: UInt16(scalar - 0xFF21) + 0x61
    case 0xFF01...0xFF5E: UInt16(scalar - 0xFF01) + 0x21
    case 0xB7, 0x2022, 0x2024, 0x2027, 0x2219, 0x22C5, 0x30FB, 0x318D, 0xFF65, 0x119E: 0xB7
    case 0x2010...0x2015, 0x2212: 0x2D
    case 0x223C, 0x301C, 0x2053: 0x7E
    case 0x201E, 0x201F, 0x2033: 0x22
    case 0x3001: 0x2C
    case 0x3002: 0x2E
    case 0x4E00...0x9FFF: HanjaReadings.syllable(of: scalar) ?? UInt16(scalar)
    case 0x10000...: 0xFFFD
    default: UInt16(scalar)
    }
  }

  /// Whether bytes are a zero-width character: U+00AD, U+200B–U+200F, U+202A–U+202E, U+2060–U+2064, U+FEFF.
  static func isWidthless(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    switch end - start {
    case 2: return bytes[start] == 0xC2 && bytes[start + 1] == 0xAD
    case 3 where bytes[start] == 0xE2 && bytes[start + 1] == 0x80:
      return bytes[start + 2] >= 0x8B && bytes[start + 2] <= 0x8F
        || bytes[start + 2] >= 0xAA && bytes[start + 2] <= 0xAE
    case 3 where bytes[start] == 0xE2 && bytes[start + 1] == 0x81:
      return bytes[start + 2] >= 0xA0 && bytes[start + 2] <= 0xA4
    case 3: return bytes[start] == 0xEF && bytes[start + 1] == 0xBB && bytes[start + 2] == 0xBF
    default: return false
    }
  }

  /// The units of a literal, normalized like a text.
  package static func units(of literal: String) -> [UInt16] {
    literal.unicodeScalars.compactMap { scalar in
      let unit = fold(scalar.value)
      return unit == 0 ? nil : unit
    }
  }
}
