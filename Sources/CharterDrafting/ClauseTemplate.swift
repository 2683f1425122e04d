import CharterModel

/// The wording of a clause in the catalogue.
///
/// `{level}` is replaced by the level. Text in `[ ]` is left out without a level, or replaced by what follows a bar in
/// it (`[{level}|전에]`). `{channels}` is replaced by the channels of the charter.
struct ClauseTemplate: Hashable, Sendable {
  var text: String

  /// Whether a level can be stated.
  var hasLevel: Bool { text.contains("{level}") }

  /// Whether the sentence requires a level.
  var needsLevel: Bool { plain.contains("{level}") }

  /// The wording with the names of the channels.
  func naming(_ channels: Set<Channel>) -> ClauseTemplate {
    let names = [(Channel.visit, "방문"), (.phone, "전화"), (.written, "우편"), (.online, "누리집")]
    let chosen = names.filter { channels.contains($0.0) }.map(\.1)
    // The sentence offers a choice of ways, so the online channel alone is named as website and e-mail.
    let all =
      chosen == ["누리집"] ? "누리집, 전자우편" : (chosen.isEmpty ? names.map(\.1) : chosen).joined(separator: ", ")
    return ClauseTemplate(text: Self.replaced("{channels}", by: all, in: text))
  }

  /// The sentence without a level.
  var plain: String { Self.withoutOptional(text) }

  /// Whether the level is a noun, as an amount is (`{level}을`).
  var takesNoun: Bool { text.contains("{level}을") }

  /// The sentence with a level; nil where the clause cannot state the level.
  func filled(with level: DraftLevel) -> String? {
    guard hasLevel, takesNoun == (level.unit == .won), let words = LevelPhrase.words(for: level) else { return nil }
    let wording = Self.chosen(text) { String($0.split(separator: "|", omittingEmptySubsequences: false)[0]) }
    let filled = Self.replaced("{level}", by: words, in: wording)
    // Hours are counted from a point in time (때부터), not from a day (날부터).
    let isShort = [.second, .minute, .hour, .workingHour].contains(level.unit)
    let counted = isShort ? Self.replaced("날부터 " + words, by: "때부터 " + words, in: filled) : filled
    // 당일 is not counted from a day: "접수한 날부터 당일에" becomes "접수한 당일에".
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

  /// The text with each pair of brackets replaced by the result of `choice`.
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
