import CharterLanguage
import CharterModel

/// What speaks for a commitment's clauses: its own words most, a predicate that it shares and its condition next, the rest of its
/// sentence and its section's title little.
struct CommitmentFeatures: Sendable {
  /// A class of which a word occurs.
  struct Occurrence: Sendable {
    /// The number of the class.
    var number: Int
    /// The greatest weight with which one of its words occurs.
    var weight: Double
    /// The place of that word among all words of the lexicon.
    var entry: Int
  }

  /// The classes that occur, in the order in which they are found.
  private(set) var classes: [Occurrence] = []
  /// All classes that occur.
  private(set) var present: ClassSet
  /// Classes in the commitment's own words.
  private(set) var own: ClassSet
  /// Classes in its own words and condition, outside scripts; they can rule a frame out.
  private(set) var ruling: ClassSet
  private(set) var vector: FeatureVector

  init(
    _ commitment: Commitment, section: String, predicate: String = "", index: ClauseIndex,
    weights: MatchWeights = .standard
  ) {
    let none = ClassSet(count: index.lexicon.classes.count)
    (self.own, present, ruling) = (none, none, none)
    func read(_ text: String) -> FeatureReader.ReadText { index.features.read(ComparableText(text)) }
    let own = ComparableText(commitment.text)
    let script = own.scriptFactor
    let text = index.features.read(own)
    let shared = read(predicate)
    let condition = read(commitment.condition?.text ?? "")
    let (before, after) = Self.rest(of: commitment)
    let rest = read(before + "\n" + after)
    let meant = read(Self.pointsBack(own) ? before : "")
    var counts = FeatureCounts()
    index.features.add(text, to: &counts, weight: 1, script: script)
    index.features.add(shared, to: &counts, weight: weights.aside, script: weights.script)
    index.features.add(condition, to: &counts, weight: weights.aside, script: weights.script)
    index.features.add(rest, to: &counts, weight: weights.restForLikeness, script: weights.script)
    vector = index.exemplars.vector(counts)
    put(text.unquoted, 1, index, isOwn: true)
    put(text.inside, script, index, isOwn: true)
    put(shared.unquoted, weights.sharedPredicate, index, isOwn: true)
    put(condition.unquoted + condition.inside, weights.condition, index)
    put(meant.unquoted, weights.meantBefore, index)
    put(rest.unquoted, weights.restOfSentence, index)
    put([index.features.read(ComparableText.fold(section))], weights.sectionTitle, index)
    for piece in text.unquoted + condition.unquoted + meant.unquoted {
      for hit in piece.hits { ruling.insert(hit.number) }
    }
  }

  private mutating func put(
    _ pieces: [FeatureReader.ReadText.Piece], _ weight: Double, _ index: ClauseIndex, isOwn: Bool = false
  ) {
    for piece in pieces {
      for hit in piece.hits {
        if isOwn { own.insert(hit.number) }
        let found = Occurrence(number: hit.number, weight: weight, entry: hit.entry)
        guard present.contains(hit.number), let place = classes.firstIndex(where: { $0.number == hit.number }) else {
          present.insert(hit.number)
          classes.append(found)
          continue
        }
        let best = classes[place]
        guard weight >= best.weight, found.entry != best.entry || weight > best.weight else { continue }
        // Of words that weigh the same the longest says most.
        let (word, other) = (index.word(found), index.word(best))
        if (weight, word.utf8.count, word) > (best.weight, other.utf8.count, other) { classes[place] = found }
      }
    }
  }

  /// Whether a promise begins with what the one before it brought about: in "조사하고 그 결과를 알리겠습니다" the result is that of the inquiry, and without
  /// it nobody knows of what.
  private static func pointsBack(_ text: ComparableText) -> Bool {
    guard let first = text.unquoted.first else { return false }
    return backwards.contains { first.units.starts(with: $0) }
  }

  private static let backwards = ["그결과", "결과를", "결과는", "결과도", "그내용", "그사실", "그사유", "그이유", "그까닭"].map {
    Array($0.utf16)
  }

  /// The sentence before and behind the commitment's own words.
  private static func rest(of commitment: Commitment) -> (before: String, after: String) {
    let sentence = Array(commitment.sentence.text.utf8)
    let start = commitment.span.start - commitment.sentence.span.start
    let end = commitment.span.end - commitment.sentence.span.start
    guard start >= 0, end <= sentence.count, start <= end else { return (commitment.sentence.text, "") }
    return (
      String(decoding: sentence[..<start], as: UTF8.self), String(decoding: sentence[end...], as: UTF8.self)
    )
  }
}
