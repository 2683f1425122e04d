/// Reads UTF-8 bytes as units: folded letters and marks, one after another, without white space and what cannot be seen.
struct FoldedUnits: IteratorProtocol {
  /// A unit with the bytes it came from.
  struct Found {
    var unit: UInt16
    var start: Int
    var end: Int
    /// Whether only signs without width stand between it and the unit before: "고\u{AD}객" is one word.
    var isJoined: Bool
  }

  private let bytes: [UInt8]
  private var index: Int
  private let end: Int
  private var holes: ArraySlice<Range<Int>>
  /// The end of the last unit.
  private var last = -1
  /// The end of signs without width that stand right behind the last unit.
  private var widthless = -1

  /// - Parameters:
  ///   - range: the bytes to read; all by default.
  ///   - holes: ranges that are read as white space; in order, none within another.
  init(_ bytes: [UInt8], _ range: Range<Int>? = nil, but holes: [Range<Int>] = []) {
    self.bytes = bytes
    index = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
    self.holes = holes[...]
  }

  mutating func next() -> Found? {
    while index < end {
      if let hole = holes.first, hole.lowerBound <= index {
        holes.removeFirst()
        index = max(index, hole.upperBound)
        continue
      }
      let start = index
      let lead = bytes[start]
      let width = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      let stop = min(end, start + width)
      index = stop
      var unit: UInt16 = 0
      if lead < 0x80 {
        unit = lead <= 0x20 || lead == 0x7F ? 0 : lead >= 0x41 && lead <= 0x5A ? UInt16(lead) + 32 : UInt16(lead)
      } else if width == 3, stop == start + 3 {
        // Hangul, which most of a charter is.
        unit = NormalizedText.fold(
          UInt32(lead & 0x0F) << 12 | UInt32(bytes[start + 1] & 0x3F) << 6 | UInt32(bytes[start + 2] & 0x3F))
      } else {
        var scalar = UInt32(lead) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
        for at in start + 1..<stop { scalar = scalar << 6 | UInt32(bytes[at] & 0x3F) }
        unit = NormalizedText.fold(scalar)
      }
      if unit != 0 {
        let isJoined = widthless == start && last >= 0
        last = stop
        return Found(unit: unit, start: start, end: stop, isJoined: isJoined)
      }
      if lead >= 0x80, widthless == start || last == start, NormalizedText.isWidthless(bytes, start, stop) {
        widthless = stop
      }
    }
    return nil
  }
}
