/// Looks at eight bytes at once, as the lanes of one number.
enum ByteLanes {
  /// Not 0 when one of the bytes is another.
  @inline(__always)
  static func equal(_ bytes: UInt64, _ byte: UInt8) -> UInt64 {
    let difference = bytes ^ ones &* UInt64(byte)
    return (difference &- ones) & ~difference & highs
  }

  /// The high bit of each byte that is ASCII and below a limit of at most 0x80.
  @inline(__always)
  static func lanes(_ bytes: UInt64, below limit: UInt8) -> UInt64 {
    ~((bytes | highs) &- ones &* UInt64(limit)) & ~bytes & highs
  }

  /// The high bit of each byte from a limit of at least 0x80 on.
  @inline(__always)
  static func lanes(_ bytes: UInt64, from limit: UInt8) -> UInt64 {
    ((bytes & ~highs) &+ ones &* UInt64(0x80 - (limit & 0x7F))) & bytes & highs
  }

  /// Not 0 when one of the bytes is no ASCII.
  @inline(__always)
  static func beyondASCII(_ bytes: UInt64) -> UInt64 { bytes & highs }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var highs: UInt64 { 0x8080_8080_8080_8080 }
}
