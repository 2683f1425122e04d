/// The reason why a file cannot be read as text.
///
/// Faults that leave readable text, such as a few undecodable bytes, are diagnostics and not errors.
package enum ReadingError: Error, Hashable, Sendable {
  /// There is no text, or only white space and punctuation.
  case empty
  /// The file exceeds the limit; both sizes are in bytes.
  case tooLarge(size: Int, limit: Int)
  /// The bytes are no text; `format` names the detected format, such as `PDF`.
  case binary(format: String)
  /// The text is data for programs; `format` names it, such as `JSON`.
  case data(format: String)
  /// The encoding is recognized but not supported, such as `utf-32`.
  case unsupportedEncoding(String)

  /// One English sentence for the user, with the remedy where there is one.
  package var message: String {
    switch self {
    case .empty:
      "the file holds no text"
    case .tooLarge(let size, let limit):
      "the file has \(size) bytes, more than the limit of \(limit); raise the limit to read it"
    case .binary(let format):
      "the file is \(format) and not text; save it as text or HTML first"
    case .data(let format):
      "the file is \(format) data and no charter; give the text of the charter, or the page as saved"
    case .unsupportedEncoding(let name):
      "the encoding \(name) cannot be read; convert the file to UTF-8 first"
    }
  }
}
