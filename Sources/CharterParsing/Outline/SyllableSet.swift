/// A set of Hangul syllables, with one bit for each of the 11,172.
struct SyllableSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: (0xD7A3 - 0xAC00) / 64 + 1)

  /// - Parameter syllables: one after another.
  init(_ syllables: String) {
    for scalar in syllables.unicodeScalars where ByteText.isSyllable(scalar.value) {
      let place = Int(scalar.value - 0xAC00)
      bits[place / 64] |= 1 << UInt64(place % 64)
    }
  }

  /// False for all that is no syllable.
  @inline(__always)
  func contains(_ scalar: UInt32) -> Bool {
    guard ByteText.isSyllable(scalar) else { return false }
    let place = Int(scalar - 0xAC00)
    return bits[place / 64] & 1 << UInt64(place % 64) != 0
  }
}
