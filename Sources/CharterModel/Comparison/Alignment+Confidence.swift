extension Alignment.Match {
  /// The least confidence of a match that reports show without a mark.
  ///
  /// At this value 83 % of the unmarked cells of the twins are right, and 60 % of all cells are unmarked; at 0.85 the figures are 90 % and
  /// 20 % (Tests/Gold/README.md). A person who sees a mark on most cells stops looking at marks.
  package static let shown = 0.70

  /// The least confidence of a match whose level is ranked. A ranking has one claim for each organization in it, so it needs more.
  package static let ranked = 0.80

  /// Whether the level of the commitment may be ranked with others.
  package var isRankable: Bool { !uncertain && confidence >= Self.ranked }
}
