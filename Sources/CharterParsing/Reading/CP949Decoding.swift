/// Decodes CP949, with possible faults.
enum CP949Decoding {
  /// Decodes bytes; nil on a system that does not know the encoding.
  static func decode(_ bytes: ArraySlice<UInt8>) -> DecodedBytes? {
    guard let table = CP949Table.shared else { return nil }
    var undecodable = 0
    var hasReturns = false
    var needsComposition = false
    let text = bytes.withUnsafeBufferPointer { bytes in
      // Two bytes become three. Undecodable bytes become three too, but there are as many valid bytes.
      [UInt8](unsafeUninitializedCapacity: bytes.count * 2 + 4) { text, written in
        var write = 0
        var index = 0
        let count = bytes.count
        while index < count {
          let byte = bytes[index]
          if byte < 0x80 {
            if byte == 0x0D { hasReturns = true }
            text[write] = byte
            write += 1
            index += 1
            // Markup is long runs of ASCII: eight bytes at a time.
            while index + 8 <= count {
              let eight = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
              if ByteLanes.beyondASCII(eight) | ByteLanes.equal(eight, 0x0D) != 0 { break }
              UnsafeMutableRawBufferPointer(text).storeBytes(of: eight, toByteOffset: write, as: UInt64.self)
              write += 8
              index += 8
            }
            continue
          }
          let trail = index + 1 < count ? bytes[index + 1] : 0
          let scalar = table.scalar(lead: byte, trail: trail)
          if scalar >= 0x800 {
            text[write] = 0xE0 | UInt8(truncatingIfNeeded: scalar >> 12)
            text[write + 1] = 0x80 | UInt8(truncatingIfNeeded: scalar >> 6) & 0x3F
            text[write + 2] = 0x80 | UInt8(truncatingIfNeeded: scalar) & 0x3F
            write += 3
            index += 2
            // Hanja with several readings have compatibility scalars, and Å and Ω those of units; NFC unifies them.
            if scalar >= 0xF900 ? scalar <= 0xFAFF : scalar == 0x212B || scalar == 0x2126 { needsComposition = true }
          } else if scalar >= 0x80 {
            text[write] = 0xC0 | UInt8(truncatingIfNeeded: scalar >> 6)
            text[write + 1] = 0x80 | UInt8(truncatingIfNeeded: scalar) & 0x3F
            write += 2
            index += 2
          } else {
            // An ASCII trail is kept: it may be the `<` of a tag whose text was cut in the middle of a character.
            let width = trail >= 0x80 ? 2 : 1
            undecodable += width
            index += width
            if write < 3 || text[write - 1] != 0xBD || text[write - 2] != 0xBF || text[write - 3] != 0xEF {
              text[write] = 0xEF
              text[write + 1] = 0xBF
              text[write + 2] = 0xBD
              write += 3
            }
          }
        }
        written = write
      }
    }
    return DecodedBytes(
      bytes: text, encoding: "cp949", undecodableBytes: undecodable, hasReturns: hasReturns,
      needsComposition: needsComposition)
  }
}
