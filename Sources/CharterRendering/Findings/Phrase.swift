/// A piece of a sentence that a report sets in its own way.
enum Phrase: Hashable, Sendable {
  /// Words of the report itself.
  case words(String)
  /// The name of an organization, by id.
  case organization(String)
  /// A level, as its charter words it.
  case level(String)
  /// A line of an organization's source.
  case line(Int, organization: String)
}

extension [Phrase] {
  /// Lists one after the other, with words between.
  static func all(_ parts: [[Phrase]], between separator: String) -> [Phrase] {
    Array(parts.map { $0 }.joined(separator: [.words(separator)]))
  }
}
