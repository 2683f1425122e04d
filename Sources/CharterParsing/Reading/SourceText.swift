package import CharterModel

/// The text of a file: what its bytes say, in one encoding and one form.
///
/// The bytes are NFC UTF-8 with `\n` line ends and without a byte order mark. A line of the text is a line of the
/// file, so that line numbers of the text are those a person finds in an editor.
package struct SourceText: Sendable {
  /// The text as UTF-8 bytes.
  package var bytes: [UInt8]
  /// The name of the encoding the file was read as, in lower case: `utf-8`, `cp949`, `utf-16le`, `utf-16be`.
  package var encoding: String
  /// Whether the text is HTML or plain.
  package var mediaType: MediaType
  /// How many bytes of the file could not be decoded; each run of them is one U+FFFD in the text.
  package var undecodableBytes: Int
  /// What was wrong with the bytes; spans are offsets in `bytes`.
  package var diagnostics: [Diagnostic]

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

  /// How the file was read, for the document made from it.
  package var reading: Reading { Reading(mediaType: mediaType, encoding: encoding) }

  /// The line map of a rendition that is this text itself, as it is for plain text.
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
