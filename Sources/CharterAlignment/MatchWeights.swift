/// The numbers that the matching of commitments and clauses weighs by.
///
/// They were set by hand on the annotated charters; `charter evaluate` on all sets shows what a change does.
struct MatchWeights: Sendable, Hashable {
  /// The least score of a match.
  var threshold = 0.30
  /// The least score of a match that no frame speaks for: below it one in four was right on rounds 1 and 2, and no set but one gained by them.
  var thresholdOfLikeness = 0.40
  /// From here on a commitment comes close to a clause, whatever keeps it out.
  var close = 0.22
  /// The least share of the best score of the commitment.
  var relative = 0.85
  /// How much a frame counts, and the likeness to an exemplar beside it.
  var frame = 0.75
  var likenessBesideFrame = 0.25
  /// How much the likeness counts alone.
  var likenessAlone = 0.9
  /// Where a channel is not one of the clause's.
  var otherChannel = 0.85
  /// Where visit, telephone and outreach are crossed, or the clause is strict.
  var crossedChannel = 0.35
  /// How much a word counts by its place for a frame: 1 in the commitment itself.
  var sharedPredicate = 0.9
  var condition = 0.9
  var restOfSentence = 0.5
  /// What a promise that points back means by it.
  var meantBefore = 0.9
  var sectionTitle = 0.3
  /// How much words of these places count for the likeness.
  var aside = 0.5
  var restForLikeness = 0.15
  /// How much words to say count that stand in an aside.
  var script = 0.5
  /// How much a class counts beside a pair of letters.
  var classBesidePair = 1.5

  /// The weights of the product.
  static let standard = MatchWeights()
}
