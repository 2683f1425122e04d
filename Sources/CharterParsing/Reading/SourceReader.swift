import CharterModel

/// Reads the bytes of a file as text and detects the encoding.
///
/// Pages of Korean organizations are UTF-8 or CP949 and often declare the other one, so the content decides and the
/// declared encoding only breaks ties.
package struct SourceReader: Sendable {
  /// The default limit, 64 MiB in bytes.
  package static let defaultLimit = 64 << 20

  /// The most bytes that are read.
  package var limit: Int

  /// Creates a reader.
  ///
  /// - Parameter limit: The most bytes that are read.
  package init(limit: Int = SourceReader.defaultLimit) {
    self.limit = limit
  }

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - fileName: Its name or path, whose extension breaks ties between HTML and text; nil where it is unknown.
  /// - Returns: The text, with a diagnostic for every line with undecodable bytes.
  /// - Throws: `ReadingError` for bytes that are too many, empty or no text.
  package func read(_ bytes: [UInt8], fileName: String? = nil) throws(ReadingError) -> SourceText {
    if bytes.count > limit { throw .tooLarge(size: bytes.count, limit: limit) }
    if let format = BinaryContent.format(of: bytes) { throw .binary(format: format) }
    if let format = DataContent.format(of: bytes) { throw .data(format: format) }
    let page = WebArchive.page(in: bytes)
    var decoded = try EncodingChoice.decode(page ?? bytes)
    if BinaryContent.isNoText(decoded.bytes) { throw .binary(format: "binary data or in an unknown encoding") }
    if decoded.hasReturns { LineEnds.unify(&decoded.bytes) }
    if decoded.needsComposition { Composition.compose(&decoded.bytes) }
    if let note = PrivateUse.replace(in: &decoded.bytes) { decoded.diagnostics.append(note) }
    if !decoded.bytes.contains(where: { $0 > 0x20 }) { throw .empty }
    var source = SourceText(
      bytes: decoded.bytes, encoding: decoded.encoding,
      mediaType: page == nil ? MediaType.detected(in: decoded.bytes, fileName: fileName) : .html,
      undecodableBytes: decoded.undecodableBytes, diagnostics: decoded.diagnostics)
    if decoded.undecodableBytes > 0 {
      source.diagnostics += UndecodableBytes.diagnostics(in: source.bytes, lines: source.lineMap())
    }
    return source
  }
}
