import CharterLanguage

/// What several rules know of the ends of Korean sentences.
package enum Endings {
  /// Marks after the last word.
  static let marks: Set<UInt16> = [0x2E, 0x21, 0x3F, 0x2C, 0x3B, 0x3A, 0x2026, 0x7E, 0x2D, 0x22, 0x27, 0xB7]

  /// The numbers of final consonants, in the order in which Unicode composes syllables.
  static let finalNieun = 4
  static let finalRieul = 8

  /// -(으)ㄴ다 and -는다: only verbs take it, so "단다" and "건넨다" act and "크다" and "있다" do not.
  static func isPlainAct(_ text: NormalizedText, before end: Int) -> Bool {
    end >= 2 && text.has(.endingPlain, before: end) && text.unquoted[end - 2].finalConsonant == finalNieun
  }
}
