import CharterModel

/// The predicate that a bare level shares with the promise after it.
///
/// Coordinated levels leave out all predicates but the last: in "상담은 접수 후 24시간 이내, 휴일에는 익일에 답변하겠습니다" the first promise is
/// an answer as well. One with a predicate of its own ("3일 이내에 조사하고, …") shares none, and neither do sentences.
enum SharedPredicate {
  /// The words after the level of the next promise; nil where the commitment does not end in its level.
  static func of(_ commitment: Commitment, before next: Commitment) -> String? {
    guard commitment.sentence.span == next.sentence.span, let level = commitment.measures.last,
      let shared = next.measures.last, shared.span.end < next.span.end, level.span.end <= commitment.span.end
    else { return nil }
    let tail = Self.tail(of: commitment, after: level).filter { !$0.isWhitespace && !$0.isPunctuation }
    guard tail.isEmpty || particles.contains(tail) else { return nil }
    return Self.tail(of: next, after: shared)
  }

  private static let particles: Set<String> = ["에", "로", "으로", "까지", "안에", "내에"]

  private static func tail(of commitment: Commitment, after level: Measure) -> String {
    let bytes = Array(commitment.text.utf8)
    let end = level.span.end - commitment.span.start
    return end >= 0 && end <= bytes.count ? String(decoding: bytes[end...], as: UTF8.self) : ""
  }
}
