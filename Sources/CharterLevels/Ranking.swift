/// How one level stands against another, seen from the customer.
package enum Ranking: Hashable, Sendable {
  case better
  /// Both bind to the same.
  case equal
  case worse
  /// Which of the two is better cannot be said for every case, and why.
  case incomparable(Obstacle)

  /// The same relation, seen from the other side.
  package var reversed: Ranking {
    switch self {
    case .better: .worse
    case .worse: .better
    case .equal, .incomparable: self
    }
  }

  /// The ranking of two figures of which the smaller one is better.
  package static func smallerFirst(_ one: Double, _ other: Double) -> Ranking {
    one == other ? .equal : one < other ? .better : .worse
  }

  /// The ranking of two intervals of which the smaller one is better, of which it is known only that the figure lies
  /// within; nil where they overlap, so that either may be better.
  ///
  /// Two points that coincide are equal. An interval that ends where the other begins is better or equal, and ranks
  /// as better.
  package static func smallerFirst(_ one: ClosedRange<Double>, _ other: ClosedRange<Double>) -> Ranking? {
    if one.lowerBound == one.upperBound, one == other { return .equal }
    if one.upperBound <= other.lowerBound { return .better }
    if other.upperBound <= one.lowerBound { return .worse }
    return nil
  }
}
