/// Decodes UTF-16, with possible lone surrogates.
enum UTF16Decoding {
  /// Decodes bytes without a byte order mark.
  ///
  /// - Parameters:
  ///   - bytes: two for each unit; an odd last byte is undecodable.
  ///   - bigEndian: the order of the two.
  static func decode(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> DecodedBytes {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / 2)
    var undecodable = 0
    var index = bytes.startIndex
    func unit(_ index: Int) -> UInt32 {
      let first = UInt32(bytes[index])
      let second = UInt32(bytes[index + 1])
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    while index + 1 < bytes.endIndex {
      var scalar = unit(index)
      index += 2
      if scalar & 0xF800 == 0xD800 {
        guard scalar < 0xDC00, index + 1 < bytes.endIndex, unit(index) & 0xFC00 == 0xDC00 else {
          undecodable += 2
          Replacement.append(to: &text)
          continue
        }
        scalar = 0x10000 + (scalar - 0xD800) << 10 + (unit(index) - 0xDC00)
        index += 2
      }
      if let scalar = Unicode.Scalar(scalar) {
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    if index < bytes.endIndex {
      undecodable += 1
      Replacement.append(to: &text)
    }
    let name = bigEndian ? "utf-16be" : "utf-16le"
    return DecodedBytes(
      bytes: text, encoding: name, undecodableBytes: undecodable, hasReturns: UTF8Decoding.hasReturn(text[...]),
      needsComposition: UTF8Scan(text[...]).needsComposition)
  }

  /// The byte order of UTF-16 without a mark; nil for other bytes. It is recognized by zeros on one side of the pairs,
  /// from ASCII characters. (가 and a few others have one on the other side.)
  static func isBigEndianWithoutMark(_ bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 4, bytes.count % 2 == 0 else { return nil }
    var even = 0
    var odd = 0
    for index in 0..<min(bytes.count, 4096) where bytes[index] == 0 {
      if index % 2 == 0 { even += 1 } else { odd += 1 }
    }
    let units = min(bytes.count, 4096) / 2
    if odd * 16 >= units, even * 8 <= odd { return false }
    if even * 16 >= units, odd * 8 <= even { return true }
    return nil
  }
}
