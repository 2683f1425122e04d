/// Text as a part of an address.
enum PercentEncoding {
  /// Encodes all bytes of UTF-8 but letters and digits of ASCII.
  ///
  /// - Parameter signs: Signs of ASCII that stay as well.
  static func encoded(_ text: String, keeping signs: StaticString = "") -> String {
    let kept = Set(signs.description.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count * 3)
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: result.append(byte)
      case _ where byte < 0x80 && kept.contains(byte): result.append(byte)
      default: result += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 0xF)]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A digit of a hexadecimal number, 0 to 15.
  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
