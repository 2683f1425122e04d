import CharterModel

/// Reads the bytes of a file as text, whatever encoding they are in and whatever they say about it.
///
/// Pages of Korean institutions are UTF-8 or CP949 and often name the other one, so that the content decides and the
/// label only breaks ties.
package struct SourceReader: Sendable {
  /// The largest file that is read unless a caller says otherwise: 64 MiB.
  package static let defaultLimit = 64 << 20

  /// The largest number of bytes that is read.
  package var limit: Int

  package init(limit: Int = SourceReader.defaultLimit) {
    self.limit = limit
  }

  /// Reads a file's bytes.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - fileName: its name or path, whose extension breaks ties between HTML and plain text.
  /// - Returns: the text, with a diagnostic for every line on which bytes could not be decoded.
  /// - Throws: `ReadingError` when the bytes are too many, none, or no text.
  package func read(_ bytes: [UInt8], fileName: String? = nil) throws(ReadingError) -> SourceText {
    if bytes.count > limit { throw .tooLarge(size: bytes.count, limit: limit) }
    if let format = BinaryContent.format(of: bytes) { throw .binary(format: format) }
    var decoded = try EncodingChoice.decode(bytes)
    if BinaryContent.isNoText(decoded.bytes) { throw .binary(format: "binary data or in an unknown encoding") }
    if decoded.hasReturns { LineEnds.unify(&decoded.bytes) }
    if decoded.needsComposition { Composition.compose(&decoded.bytes) }
    if !decoded.bytes.contains(where: { $0 > 0x20 }) { throw .empty }
    var source = SourceText(
      bytes: decoded.bytes, encoding: decoded.encoding,
      mediaType: MediaType.detected(in: decoded.bytes, fileName: fileName),
      undecodableBytes: decoded.undecodableBytes, diagnostics: decoded.diagnostics)
    if decoded.undecodableBytes > 0 {
      source.diagnostics += UndecodableBytes.diagnostics(in: source.bytes, lines: source.lineMap())
    }
    return source
  }
}
