import CharterLanguage

/// Tells words to say from names in quotation marks.
///
/// - Speech: “감사합니다. 좋은 하루 되십시오.” · “무엇을 도와드릴까요” · "안녕하십니까 고객님"
/// - Names: ‘약도, 연락처’ · 「서비스 이행 기준」 · "개인정보보호법" · "소속-직급-성명"
enum Script {
  /// True when quoted units end, or have a sentence in them that ends, as polite speech does.
  static func isSpeech(_ inner: Range<Int>, in text: NormalizedText) -> Bool {
    let units = text.units
    var end = inner.upperBound
    while end > inner.lowerBound, marks.contains(units[end - 1]) { end -= 1 }
    guard end > inner.lowerBound else { return false }
    if LexicalClass.scriptFinal.contains(units[end - 1]) { return inner.count >= 3 }
    return inner.contains { at in
      at + 1 < inner.upperBound && units[at + 1] != 0x2C && LexicalClass.scriptPoliteSyllable.contains(units[at])
        && LexicalClass.scriptFinal.contains(units[at + 1])
    }
  }

  private static let marks: Set<UInt16> = [0x2E, 0x3F, 0x21, 0x7E, 0x2C, 0x2026]
}
