import CharterLanguage

// Rings of a telephone: "3번 울리기 전", "신호음이 두 번 울리는 동안".
extension QuantityRecognizer {
  /// 울리기 전, 울리는 동안: after a count of rings.
  func beforeRing(_ end: Int) -> Int? {
    var at = end
    if let word = text.first(of: Self.bells, at: at) { at += word.count }
    guard let word = text.first(of: Self.beforeRinging, at: at) else { return nil }
    return at + word.count
  }

  private static let bells: [Word] = ["벨이", "신호음이", "벨소리가", "신호가"]
  static let untilRinging: [Word] = ["울릴때까지", "울리는동안"]
  private static let beforeRinging: [Word] = ["울리기전", "울리기이전", "울리기前", "울린기전"]
}
