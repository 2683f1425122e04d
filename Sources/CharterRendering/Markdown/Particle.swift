/// Korean particles that depend on how the word before them ends.
enum Particle: String, Sendable {
  case topic = "은/는"
  case subject = "이/가"
  case object = "을/를"
  case and = "과/와"

  /// A word with its particle.
  ///
  /// After a syllable the final consonant decides. After a digit its Korean reading does. After anything else both forms
  /// stand, since how a Latin word is read is not known: `KTO은(는)`.
  func after(_ word: String) -> String {
    let forms = rawValue.split(separator: "/").map(String.init)
    guard forms.count == 2, let closed = forms.first, let open = forms.last else { return word }
    switch Self.endsInConsonant(word) {
    case true?: return word + closed
    case false?: return word + open
    case nil: return word + closed + "(" + open + ")"
    }
  }

  /// True when the last syllable is closed; nil when it cannot be told.
  private static func endsInConsonant(_ word: String) -> Bool? {
    guard let last = word.unicodeScalars.last else { return nil }
    switch last.value {
    case 0xAC00...0xD7A3: return (last.value - 0xAC00) % 28 != 0
    // 영 일 이 삼 사 오 육 칠 팔 구
    case 0x30...0x39: return [0, 1, 3, 6, 7, 8].contains(last.value - 0x30)
    default: return nil
    }
  }
}
