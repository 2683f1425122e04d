/// The classes of bytes in markup, as libxml2 defines them.
enum MarkupByte {
  /// A part of a name: a letter, digit, `-`, `.`, `:` or `_`.
  @inline(__always)
  static func isName(_ byte: UInt8) -> Bool {
    // One bit for each ASCII byte: digits and punctuation in the first number, letters in the second.
    let bits: UInt64 = byte < 0x40 ? 0x07FF_6000_0000_0000 : 0x07FF_FFFE_87FF_FFFE
    return byte < 0x80 && bits & 1 << UInt64(byte & 0x3F) != 0
  }

  /// The beginning of a name: a letter, `.`, `:` or `_`.
  @inline(__always)
  static func isNameStart(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == 0x5F || byte == 0x3A || byte == 0x2E
  }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }
}
