/// Why the bytes of a file could not be read as text at all.
///
/// Faults that leave text to read, such as a few undecodable bytes, are diagnostics and not errors.
package enum ReadingError: Error, Hashable, Sendable {
  /// There is no text: no bytes, or nothing but white space and marks.
  case empty
  /// The file is larger than the limit; both counts are bytes.
  case tooLarge(size: Int, limit: Int)
  /// The bytes are no text; `format` names what they look like, such as `PDF`.
  case binary(format: String)
  /// The encoding the bytes are written in is known but cannot be read here, such as `utf-32`.
  case unsupportedEncoding(String)

  /// One sentence for a person, in English, naming what to do where something can be done.
  package var message: String {
    switch self {
    case .empty:
      "the file holds no text"
    case .tooLarge(let size, let limit):
      "the file has \(size) bytes, more than the limit of \(limit); raise the limit to read it"
    case .binary(let format):
      "the file is \(format) and not text; save it as text or HTML first"
    case .unsupportedEncoding(let name):
      "the encoding \(name) cannot be read; convert the file to UTF-8 first"
    }
  }
}
