/// Recognizes particles that make a label a word of a sentence: "담당자의 잘못으로", "담당부서에서 처리하기 어려운 경우".
///
/// A label of a contact block is alone or before its value: "담당자 홍길동", "담당자이순신", "담당부서 의료지원팀".
enum Particle {
  /// Whether a particle directly follows a word and ends there itself.
  static func follows(_ word: Int, in bytes: [UInt8], before end: Int) -> Bool {
    let width = particles.match(bytes, at: word, before: end)
    guard width > 0 else { return false }
    return !ByteText.isSyllable(ByteText.scalar(in: bytes, at: word + width, before: end).value)
  }

  private static let particles = WordList("가 를 는 와 의 에 로 께 이 을 은 과 도 에게 에서 으로 께서 에게는 에게서 로서 이나 나 만이 와의 과의 별로")
}
