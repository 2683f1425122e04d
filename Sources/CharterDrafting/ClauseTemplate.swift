import CharterModel

/// The catalogue's wording of a clause: `{level}` stands for the level, and what stands in `[ ]` is left out without one, or replaced by what
/// follows a bar in it (`[{level}|전에]`). `{channels}` stands for the ways to meet customers.
struct ClauseTemplate: Hashable, Sendable {
  var text: String

  /// True when a level can be stated.
  var hasLevel: Bool { text.contains("{level}") }

  /// True when the sentence says nothing without a level.
  var needsLevel: Bool { plain.contains("{level}") }

  /// The same with the ways to meet customers named.
  func naming(_ channels: Set<Channel>) -> ClauseTemplate {
    let names = [(Channel.visit, "방문"), (.phone, "전화"), (.written, "우편"), (.online, "누리집")]
    let chosen = names.filter { channels.contains($0.0) }.map(\.1)
    // One way alone is hardly a choice of ways; whoever is met on the net alone has mail there as well.
    let all =
      chosen == ["누리집"] ? "누리집, 전자우편" : (chosen.isEmpty ? names.map(\.1) : chosen).joined(separator: ", ")
    return ClauseTemplate(text: Self.replaced("{channels}", by: all, in: text))
  }

  /// The sentence without a level.
  var plain: String { Self.withoutOptional(text) }

  /// True when the level stands as a noun, as an amount does (`{level}을`).
  var takesNoun: Bool { text.contains("{level}을") }

  /// The sentence with a level; nil when it cannot be said in this clause.
  func filled(with level: DraftLevel) -> String? {
    guard hasLevel, takesNoun == (level.unit == .won), let words = LevelPhrase.words(for: level) else { return nil }
    let wording = Self.chosen(text) { String($0.split(separator: "|", omittingEmptySubsequences: false)[0]) }
    let filled = Self.replaced("{level}", by: words, in: wording)
    // Hours are counted from a moment and not from a day.
    let isShort = [.second, .minute, .hour, .workingHour].contains(level.unit)
    let counted = isShort ? Self.replaced("날부터 " + words, by: "때부터 " + words, in: filled) : filled
    // A day that is counted from is no day at all: "접수한 날부터 당일에" is "접수한 당일에".
    return Self.replaced("날부터 당일에", by: "당일에", in: counted)
  }

  private static func replaced(_ words: String, by others: String, in text: String) -> String {
    text.split(separator: words, omittingEmptySubsequences: false).joined(separator: others)
  }

  private static func withoutOptional(_ text: String) -> String {
    chosen(text) { optional in
      let parts = optional.split(separator: "|", omittingEmptySubsequences: false)
      return parts.count > 1 ? String(parts[1]) : ""
    }
  }

  /// The text with a choice made for each pair of brackets.
  private static func chosen(_ text: String, _ choice: (Substring) -> String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      result += rest[..<open] + choice(rest[rest.index(after: open)..<close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
