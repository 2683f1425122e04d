package import CharterModel

/// The decoded and normalized text of a file.
///
/// The bytes are NFC UTF-8 with `\n` line ends and without a byte order mark. Lines of the text are lines of the file,
/// so line numbers agree with those of an editor.
package struct SourceText: Sendable {
  /// The text as UTF-8 bytes.
  package var bytes: [UInt8]
  /// The encoding of the file in lower case: `utf-8`, `cp949`, `utf-16le` or `utf-16be`.
  package var encoding: String
  /// The media type, HTML or plain text.
  package var mediaType: MediaType
  /// The number of undecodable bytes of the file; each run of them is one U+FFFD in the text.
  package var undecodableBytes: Int
  /// The faults of the bytes; spans are offsets in `bytes`.
  package var diagnostics: [Diagnostic]

  /// Creates a text from normalized bytes.
  ///
  /// - Parameters:
  ///   - bytes: The text as UTF-8 bytes.
  ///   - encoding: The encoding of the file.
  ///   - mediaType: The media type.
  ///   - undecodableBytes: The number of undecodable bytes of the file.
  ///   - diagnostics: The faults of the bytes.
  package init(
    bytes: [UInt8], encoding: String = "utf-8", mediaType: MediaType, undecodableBytes: Int = 0,
    diagnostics: [Diagnostic] = []
  ) {
    self.bytes = bytes
    self.encoding = encoding
    self.mediaType = mediaType
    self.undecodableBytes = undecodableBytes
    self.diagnostics = diagnostics
  }

  /// The media type and the encoding, for the document.
  package var reading: Reading { Reading(mediaType: mediaType, encoding: encoding) }

  /// The line map of a rendition that equals this text, as for text files.
  package func lineMap() -> LineMap {
    var map = LineMap()
    var line = 1
    for (offset, byte) in bytes.enumerated() where byte == 0x0A {
      line += 1
      map.mark(offset: offset + 1, line: line)
    }
    return map
  }
}
