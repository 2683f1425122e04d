extension Alignment.Match {
  /// The least confidence of a match that reports show without a mark.
  ///
  /// Of the twins of round 3, which no weight was fitted to, 61 % of the cells have no mark, and 87 % of these are right; from 0.85 on 46 % would
  /// have none, and 95 % of these would be right (Tests/Gold/README.md). A person who sees a mark on most cells stops looking at marks.
  package static let shown = 0.80

  /// The least confidence of a match whose level is ranked. A ranking has one claim for each organization in it, so it needs more: from here on 99
  /// of 104 rankings of all annotated sets are right, from 0.84 on 131 of 146.
  package static let ranked = 0.88

  /// Whether the match is more likely right than not: enough within one charter, where nothing is said of others.
  package var isLikely: Bool { confidence >= 0.5 }

  /// Whether the level of the commitment may be ranked with others.
  package var isRankable: Bool { !uncertain && confidence >= Self.ranked }
}
