import CharterModel

/// The catalogue's wording of a clause: `{level}` stands for the level, and what stands in `[ ]` is left out without one.
struct ClauseTemplate: Hashable, Sendable {
  var text: String

  /// True when a level can be stated.
  var hasLevel: Bool { text.contains("{level}") }

  /// True when the sentence says nothing without a level.
  var needsLevel: Bool { plain.contains("{level}") }

  /// The sentence without a level.
  var plain: String { Self.withoutOptional(text) }

  /// True when the level stands as a noun, as an amount does (`{level}을`).
  var takesNoun: Bool { text.contains("{level}을") }

  /// The sentence with a level; nil when it cannot be said in this clause.
  func filled(with level: DraftLevel) -> String? {
    guard hasLevel, takesNoun == (level.unit == .won), let words = LevelPhrase.words(for: level) else { return nil }
    return text.filter { $0 != "[" && $0 != "]" }.split(separator: "{level}", omittingEmptySubsequences: false)
      .joined(separator: words)
  }

  private static func withoutOptional(_ text: String) -> String {
    var result = ""
    var isOptional = false
    for character in text {
      switch character {
      case "[": isOptional = true
      case "]": isOptional = false
      default: if !isOptional { result.append(character) }
      }
    }
    return result
  }
}
