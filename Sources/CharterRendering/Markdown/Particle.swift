/// Korean particles whose form depends on the end of the preceding word.
enum Particle: String, Sendable {
  case topic = "은/는"
  case subject = "이/가"
  case object = "을/를"
  case and = "과/와"

  /// Returns a word with its particle.
  ///
  /// The final consonant decides after a syllable, the Korean reading after a digit. After other characters the reading
  /// is not known, so both forms appear: `KTO은(는)`.
  func after(_ word: String) -> String {
    let forms = rawValue.split(separator: "/").map(String.init)
    guard forms.count == 2, let closed = forms.first, let open = forms.last else { return word }
    switch Self.endsInConsonant(word) {
    case true?: return word + closed
    case false?: return word + open
    case nil: return word + closed + "(" + open + ")"
    }
  }

  /// Returns true when the last syllable ends in a consonant; nil where this is not known.
  private static func endsInConsonant(_ word: String) -> Bool? {
    guard let last = word.unicodeScalars.last else { return nil }
    switch last.value {
    case 0xAC00...0xD7A3: return (last.value - 0xAC00) % 28 != 0
    // The Korean readings of 0 to 9: 영 일 이 삼 사 오 육 칠 팔 구.
    case 0x30...0x39: return [0, 1, 3, 6, 7, 8].contains(last.value - 0x30)
    default: return nil
    }
  }
}
