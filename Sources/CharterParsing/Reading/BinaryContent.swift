/// Tells files that are no text by their first bytes.
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
}
