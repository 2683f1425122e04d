import CharterModel

/// What speaks for a commitment's clauses: its own words most, a predicate that it shares and its condition next, the rest of its
/// sentence and its section's title little.
struct CommitmentClues: Sendable {
  /// The greatest weight with which each term occurs.
  private(set) var terms: [(term: Int, weight: Double)] = []
  /// Terms in the commitment's own words.
  private(set) var own: TermSet
  /// Terms in its own words and condition, outside scripts; they can rule a pattern out.
  private(set) var ruling: TermSet
  private(set) var vector: FeatureVector

  init(_ commitment: Commitment, section: String, predicate: String = "", index: ClueIndex) {
    own = TermSet(count: index.terms.count)
    ruling = TermSet(count: index.terms.count)
    let text = ClueText(commitment.text)
    let shared = ClueText(predicate)
    let script = text.scriptFactor
    let condition = ClueText(commitment.condition?.text ?? "")
    let rest = ClueText(Self.rest(of: commitment))
    var counts = index.counts(of: text, weight: 1, script: script)
    counts.add(index.counts(of: shared, weight: 0.5, script: 0.5))
    counts.add(index.counts(of: condition, weight: 0.5, script: 0.5))
    counts.add(index.counts(of: rest, weight: 0.15, script: 0.5))
    vector = index.vector(counts)
    put(text.unquoted, 1, index, isOwn: true)
    put(text.inside, script, index, isOwn: true)
    put(shared.unquoted, 0.9, index, isOwn: true)
    put(condition.unquoted + condition.inside, 0.9, index)
    put(rest.unquoted, 0.5, index)
    put([ClueText.fold(section)], 0.3, index)
    for piece in text.unquoted + condition.unquoted { index.mark(piece) { ruling.insert($0) } }
  }

  private mutating func put(_ pieces: [[UInt16]], _ weight: Double, _ index: ClueIndex, isOwn: Bool = false) {
    for piece in pieces {
      index.mark(piece) { term in
        if let place = terms.firstIndex(where: { $0.term == term }) {
          terms[place].weight = max(terms[place].weight, weight)
        } else {
          terms.append((term, weight))
        }
        if isOwn { own.insert(term) }
      }
    }
  }

  /// The sentence without the commitment's own words.
  private static func rest(of commitment: Commitment) -> String {
    let sentence = Array(commitment.sentence.text.utf8)
    let start = commitment.span.start - commitment.sentence.span.start
    let end = commitment.span.end - commitment.sentence.span.start
    guard start >= 0, end <= sentence.count, start <= end else { return commitment.sentence.text }
    return String(decoding: sentence[..<start], as: UTF8.self) + "\n"
      + String(decoding: sentence[end...], as: UTF8.self)
  }
}
