import CharterModel

/// A part of a sentence that each report formats in its own way.
enum Phrase: Hashable, Sendable {
  /// Words of the report itself.
  case words(String)
  /// The name of an organization, by id.
  case organization(String)
  /// The verbatim words of a level.
  case level(String)
  /// The line of a place in an organization's source file.
  case line(TextSpan, organization: String)
}

extension [Phrase] {
  /// Joins lists of phrases with a separator.
  static func all(_ parts: [[Phrase]], between separator: String) -> [Phrase] {
    Array(parts.map { $0 }.joined(separator: [.words(separator)]))
  }
}
