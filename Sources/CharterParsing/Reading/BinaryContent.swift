/// Detects files that are no text, by their first bytes and by the result of decoding.
enum BinaryContent {
  /// The first bytes of formats in which charters are wrongly submitted.
  private static let signatures: [(prefix: [UInt8], format: String)] = [
    (Array("%PDF-".utf8), "PDF"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive, HWPX or Office document"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an HWP or old Office document"),
    (Array("HWP Document File".utf8), "an HWP document"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    (Array("GIF8".utf8), "a GIF image"),
    (Array("RIFF".utf8), "a WebP image"),
    ([0x1F, 0x8B], "gzip data"),
  ]

  /// The name of the binary format of the bytes; nil for text.
  static func format(of bytes: [UInt8]) -> String? {
    signatures.first { bytes.starts(with: $0.prefix) }?.format
  }

  /// Whether a format is that of documents, which may hold a charter.
  static func isDocument(_ format: String) -> Bool {
    format == "PDF" || format.contains("HWP")
  }

  /// Whether decoded bytes are no text: control characters or undecodable bytes occur throughout.
  ///
  /// Text has hardly any control characters, and a damaged file loses single letters. Of compressed or random bytes a
  /// tenth is one or the other in any encoding.
  ///
  /// - Parameter text: UTF-8 with U+FFFD for undecodable bytes.
  static func isNoText(_ text: [UInt8]) -> Bool {
    var controls = 0
    var faults = 0
    text.withUnsafeBytes { text in
      var index = 0
      while index < text.count {
        // Nearly all text passes eight bytes at a time.
        if index + 8 <= text.count, isOrdinary(text.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
          index += 8
          continue
        }
        for place in index..<min(index + 8, text.count) {
          let byte = text[place]
          if byte < 0x09 || (byte > 0x0D && byte < 0x20) || byte == 0x7F { controls += 1 }
          if byte == 0xEF, place + 2 < text.count, text[place + 1] == 0xBF, text[place + 2] == 0xBD { faults += 1 }
        }
        index += 8
      }
    }
    if controls < fewest, faults < fewest { return false }
    let visible = text.count { $0 > 0x20 && $0 & 0xC0 != 0x80 }
    return controls >= fewest && controls * 20 >= visible || faults >= fewest && faults * 10 >= visible
  }

  /// True for eight bytes among which there is no control character and no beginning of U+FFFD.
  @inline(__always)
  private static func isOrdinary(_ bytes: UInt64) -> Bool {
    let whiteSpace = ByteLanes.lanes(bytes, below: 0x0E) & ~ByteLanes.lanes(bytes, below: 0x09)
    let controls = ByteLanes.lanes(bytes, below: 0x20) & ~whiteSpace
    return controls | ByteLanes.equal(bytes, 0x7F) | ByteLanes.equal(bytes, 0xEF) == 0
  }

  /// Fewer show nothing, however short the file.
  private static let fewest = 16
}
