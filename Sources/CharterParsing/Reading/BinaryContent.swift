/// Tells files that are no text by their first bytes, and by what decoding made of the others.
enum BinaryContent {
  /// The first bytes of formats that charters are wrongly handed in as.
  private static let signatures: [(prefix: [UInt8], format: String)] = [
    (Array("%PDF-".utf8), "PDF"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive, HWPX or Office document"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an HWP or old Office document"),
    (Array("HWP Document File".utf8), "an HWP document"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    (Array("GIF8".utf8), "a GIF image"),
    ([0x1F, 0x8B], "gzip data"),
  ]

  /// The name of the format when the bytes begin like one that is no text.
  static func format(of bytes: [UInt8]) -> String? {
    signatures.first { bytes.starts(with: $0.prefix) }?.format
  }

  /// True for decoded bytes that no one wrote: control characters or undecodable bytes all over.
  ///
  /// Text has hardly any control characters, and a damaged file loses letters here and there; of compressed or random bytes a tenth
  /// is either, whatever encoding they are taken for.
  ///
  /// - Parameter text: UTF-8 in which U+FFFD stands for undecodable bytes.
  static func isNoText(_ text: [UInt8]) -> Bool {
    var visible = 0
    var controls = 0
    var faults = 0
    for (index, byte) in text.enumerated() where byte & 0xC0 != 0x80 {
      if byte > 0x20 {
        visible += 1
        if byte == 0x7F { controls += 1 }
        if byte == 0xEF, index + 2 < text.count, text[index + 1] == 0xBF, text[index + 2] == 0xBD { faults += 1 }
      } else if byte < 0x09 || byte > 0x0D, byte != 0x20 {
        controls += 1
      }
    }
    return controls >= fewest && controls * 20 >= visible || faults >= fewest && faults * 10 >= visible
  }

  /// Fewer show nothing, however short the file.
  private static let fewest = 16
}
