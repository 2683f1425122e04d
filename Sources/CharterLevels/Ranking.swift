/// The relation of one level to another, from the customer's point of view.
package enum Ranking: Hashable, Sendable {
  /// Better in every case.
  case better
  /// Both bind equally.
  case equal
  /// Worse in every case.
  case worse
  /// Neither is better in every case, with the reason.
  case incomparable(Obstacle)

  /// The relation of the other level to this one.
  package var reversed: Ranking {
    switch self {
    case .better: .worse
    case .worse: .better
    case .equal, .incomparable: self
    }
  }

  /// Ranks two figures where the smaller one is better.
  package static func smallerFirst(_ one: Double, _ other: Double) -> Ranking {
    one == other ? .equal : one < other ? .better : .worse
  }

  /// Ranks two figures that are known only to lie in these intervals, where the smaller one is better.
  ///
  /// Two equal points are `equal`. An interval that ends where the other begins is better or equal, and ranks as
  /// better.
  ///
  /// - Returns: nil where the intervals overlap.
  package static func smallerFirst(_ one: ClosedRange<Double>, _ other: ClosedRange<Double>) -> Ranking? {
    if one.lowerBound == one.upperBound, one == other { return .equal }
    if one.upperBound <= other.lowerBound { return .better }
    if other.upperBound <= one.lowerBound { return .worse }
    return nil
  }
}
