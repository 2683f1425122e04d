import CharterLanguage

// Rings of a telephone: "3번 울리기 전", "신호음이 두 번 울리는 동안".
extension QuantityRecognizer {
  /// 울리기 전, 울리는 동안: after a count of rings.
  func beforeRing(_ end: Int) -> Int? {
    var at = end
    if let word = text.first(of: .ringBellSubject, at: at) { at += word.count }
    guard let word = text.first(of: .ringBefore, at: at) else { return nil }
    return at + word.count
  }

}
