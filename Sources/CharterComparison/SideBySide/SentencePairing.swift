package import CharterModel

/// Pairs the sentences of two organizations.
package enum SentencePairing {
  /// The most sentences of one cell that are paired. A cell with more of them is not a clause of a normal charter.
  static let mostSentences = 12

  /// The paired sentences of a comparison; nil unless it has exactly two organizations.
  package static func sideBySide(_ comparison: Comparison) -> SideBySide? {
    let comparison = comparison.ofRead
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

  /// One commitment for each sentence of a cell, the best match first.
  private static func sentences(of cell: Cell, _ commitments: [String: Commitment]) -> [Commitment] {
    var seen: Set<TextSpan> = []
    return cell.commitments.compactMap { commitments[$0] }.filter { seen.insert($0.sentence.span).inserted }
  }

  /// Pairs every sentence of the shorter list with one of the other list, the most similar pairs first.
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

/// The multiset of adjacent character pairs of a sentence without white space. Similar Korean sentences share most of
/// them, whatever particles follow their words.
private struct Bigrams {
  /// The most characters of a sentence that are compared.
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
