/// A commitment that is close to a clause without reaching it, in the cell of an organization that seems to lack the clause.
package struct NearMatch: Hashable, Sendable, Codable {
  /// What speaks for the commitment, or what keeps it out of the clause.
  package enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// It belongs to another clause of the same family, or is close to one.
    case family
    /// Its words fit, but its channel is another one.
    case channel
    /// Its words fit, but its figure plays a contrary role: a trigger where the clause has a target.
    case role
    /// Its words fit, but those of another clause fit far better.
    case outweighed
    /// Its words fit only in part.
    case score
  }

  /// The id of the commitment.
  package var commitment: String
  /// How well the words fit, 0…1, with two decimals.
  package var score: Double
  /// What speaks for the commitment, or what keeps it out of the clause.
  package var reason: Reason

  /// Creates a near match with the given properties.
  package init(commitment: String, score: Double, reason: Reason) {
    self.commitment = commitment
    self.score = score
    self.reason = reason
  }
}
