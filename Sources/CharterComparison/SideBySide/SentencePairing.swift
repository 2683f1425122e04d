package import CharterModel

/// Sets the sentences of two organizations side by side.
package enum SentencePairing {
  /// Sentences of one cell that are paired; a cell with more of them is no clause of a charter.
  static let mostSentences = 12

  /// The sentences of a comparison in pairs; nil unless it is one of exactly two organizations.
  package static func sideBySide(_ comparison: Comparison) -> SideBySide? {
    guard comparison.organizations.count == 2, let first = comparison.organizations.first?.id,
      let second = comparison.organizations.last?.id, first != second
    else { return nil }
    let commitments = Dictionary(
      comparison.commitments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let clauses = comparison.clauses.compactMap { clause -> SideBySide.ClausePairs? in
      guard let one = clause.cells[first] ?? nil, let other = clause.cells[second] ?? nil else { return nil }
      let (left, right) = (sentences(of: one, commitments), sentences(of: other, commitments))
      return SideBySide.ClausePairs(
        clause: clause.id,
        pairs: pairs(Array(left.prefix(mostSentences)), Array(right.prefix(mostSentences))),
        omitted: max(0, left.count - mostSentences) + max(0, right.count - mostSentences))
    }
    return SideBySide(first: first, second: second, clauses: clauses)
  }

  /// The commitments that stand for the sentences of a cell, the best match first.
  private static func sentences(of cell: Cell, _ commitments: [String: Commitment]) -> [Commitment] {
    var seen: Set<TextSpan> = []
    return cell.commitments.compactMap { commitments[$0] }.filter { seen.insert($0.sentence.span).inserted }
  }

  /// Every sentence of the shorter list with one of the other, those that share most first.
  private static func pairs(_ left: [Commitment], _ right: [Commitment]) -> [SideBySide.Pair] {
    let (one, other) = (left.map { Bigrams($0.sentence.text) }, right.map { Bigrams($0.sentence.text) })
    let likeness = one.indices.flatMap { place in
      other.indices.map { (left: place, right: $0, score: one[place].likeness(to: other[$0])) }
    }
    var partners: [Int: Int] = [:]
    var taken: Set<Int> = []
    for match in likeness.sorted(by: { ($1.score, $0.left, $0.right) < ($0.score, $1.left, $1.right) })
    where partners[match.left] == nil && !taken.contains(match.right) {
      partners[match.left] = match.right
      taken.insert(match.right)
    }
    let matched = left.indices.filter { partners[$0] != nil }.compactMap { place in
      partners[place].map { pair(left[place], right[$0]) }
    }
    let alone =
      left.indices.filter { partners[$0] == nil }.map { SideBySide.Pair(first: side(left[$0], []), second: nil) }
      + right.indices.filter { !taken.contains($0) }.map { SideBySide.Pair(first: nil, second: side(right[$0], [])) }
    return matched + alone
  }

  private static func pair(_ one: Commitment, _ other: Commitment) -> SideBySide.Pair {
    let difference = WordDifference(one.sentence.text, other.sentence.text)
    return SideBySide.Pair(first: side(one, difference.first), second: side(other, difference.second))
  }

  private static func side(_ commitment: Commitment, _ differences: [Range<Int>]) -> SideBySide.Side {
    SideBySide.Side(commitment: commitment.id, sentence: commitment.sentence, differences: differences)
  }
}

/// Pairs of neighbouring signs without white space, as often as they occur: what Korean sentences share whatever the
/// particles behind their words.
private struct Bigrams {
  /// Signs of a sentence that are looked at.
  private static let most = 2000

  private var counts: [UInt64: Int] = [:]
  private var total = 0

  init(_ text: String) {
    let signs = text.unicodeScalars.lazy.filter { !$0.properties.isWhitespace }.prefix(Self.most).map(\.value)
    for (one, next) in zip(signs, signs.dropFirst()) {
      counts[UInt64(one) << 32 | UInt64(next), default: 0] += 1
      total += 1
    }
  }

  /// Dice's coefficient: twice what both have over all, 0 to 1.
  func likeness(to other: Bigrams) -> Double {
    var shared = 0
    for (pair, count) in counts { shared += min(count, other.counts[pair] ?? 0) }
    return 2 * Double(shared) / Double(max(1, total + other.total))
  }
}
