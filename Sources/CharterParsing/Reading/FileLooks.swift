import CharterModel

extension SourceReader {
  /// What the first bytes of a file look like.
  package enum Looks: Hashable, Sendable {
    /// Text with letters beyond ASCII, or markup.
    case text
    /// Text in ASCII without markup.
    case plainASCII
    /// Data for programs, such as JSON.
    case data
    /// A document of a word processor, or PDF.
    case document
    /// No text.
    case binary
  }

  /// Looks at the first bytes of a file, to tell candidates from supplies before a whole folder is read.
  package static func looks(of bytes: [UInt8]) -> Looks {
    if let format = BinaryContent.format(of: bytes) { return BinaryContent.isDocument(format) ? .document : .binary }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .text }
    let zeros = bytes.count { $0 == 0 }
    if zeros > 0, UTF16Decoding.isBigEndianWithoutMark(bytes) == nil, zeros * 64 >= bytes.count { return .binary }
    if DataContent.format(of: bytes) != nil { return .data }
    if WebArchive.isArchive(bytes) || bytes.contains(where: { $0 >= 0x80 }) { return .text }
    return bytes.contains(0x3C) && MediaType.detected(in: bytes) == .html ? .text : .plainASCII
  }
}
