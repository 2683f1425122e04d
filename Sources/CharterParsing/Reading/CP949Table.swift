import Glibc

/// The two-byte characters of CP949, Microsoft's superset of EUC-KR with all 11,172 syllables.
///
/// iconv is asked once for each pair, so that decoding a page takes only table lookups. Pages labelled `euc-kr` or
/// `ks_c_5601-1987` are CP949 too: 똠방각하 cannot be written in the smaller set.
struct CP949Table: Sendable {
  /// The table, or nil on a system whose iconv has no CP949.
  static let shared = CP949Table()

  /// For each pair, lead times 256 plus trail, the scalar; 0 where the pair means nothing.
  private let scalars: [UInt16]

  /// The scalar of a pair; 0 where there is none.
  @inline(__always)
  func scalar(lead: UInt8, trail: UInt8) -> UInt16 {
    scalars[Int(lead) << 8 | Int(trail)]
  }

  private init?() {
    guard let converter = iconv_open("UTF-16LE", "CP949"), converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var scalars = [UInt16](repeating: 0, count: 1 << 16)
    for lead in UInt8(0x81)...0xFE {
      for trail in UInt8(0x41)...0xFE {
        scalars[Int(lead) << 8 | Int(trail)] = Self.ask(converter, lead, trail)
      }
    }
    self.scalars = scalars
  }

  private static func ask(_ converter: iconv_t, _ lead: UInt8, _ trail: UInt8) -> UInt16 {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16) { memory in
      guard let input = memory.baseAddress else { return 0 }
      input[0] = CChar(bitPattern: lead)
      input[1] = CChar(bitPattern: trail)
      var from: UnsafeMutablePointer<CChar>? = input
      var to: UnsafeMutablePointer<CChar>? = input + 4
      var unread = 2
      var free = 8
      iconv(converter, nil, nil, nil, nil)
      guard iconv(converter, &from, &unread, &to, &free) != -1, unread == 0, free == 6 else { return 0 }
      return UInt16(UInt8(bitPattern: input[4])) | UInt16(UInt8(bitPattern: input[5])) << 8
    }
  }
}
