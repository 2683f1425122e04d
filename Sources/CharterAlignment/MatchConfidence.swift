import CharterModel
import Foundation

/// The probability that a match is right, from what is known about it: a logistic regression.
///
/// The weights are data. `Benchmarks/confidence.py` fits them to the annotated twins of rounds 1 and 2, and tests them on round 3.
package struct MatchConfidence: Hashable, Sendable, Codable {
  /// What is known about a match with a clause of the catalogue.
  package struct Features: Hashable, Sendable {
    /// The score of the match, 0…1.
    package var score: Double
    /// The likeness to the nearest exemplar of the clause, 0…1.
    package var likeness: Double
    /// How far the best other clause is behind, 0…1.
    package var margin: Double
    /// Whether a frame of the clause holds.
    package var hasFrame: Bool
    /// Whether the clause fits the channel.
    package var fitsChannel: Bool
    /// The id of the clause.
    package var clause: String
  }

  /// The weights for a commitment in a group that no catalogue foresaw.
  package struct Group: Hashable, Sendable, Codable {
    var intercept: Double
    /// The weight of the average likeness to the other members.
    var likeness: Double

    /// The probability for an average likeness to the other members, 0…1.
    func confidence(likeness: Double) -> Double {
      MatchConfidence.logistic(intercept + self.likeness * likeness)
    }
  }

  private var intercept: Double
  private var score: Double
  private var likeness: Double
  private var margin: Double
  private var withoutFrame: Double
  private var otherChannel: Double
  /// Clauses of one trade attract the words of other trades.
  private var trade: Double
  /// Calls are promised in much the same words everywhere.
  private var telephone: Double
  /// Groups beside a catalogue.
  var group: Group
  /// Groups without a catalogue.
  var groupAlone: Group

  /// The weights in the resources of the module. A test decodes them, so the fallback, which makes every match uncertain, is never used.
  package static let standard =
    (try? JSONDecoder().decode(MatchConfidence.self, from: Data(PackageResources.confidence_json))) ?? .none

  private static let none = MatchConfidence(
    intercept: 0, score: 0, likeness: 0, margin: 0, withoutFrame: 0, otherChannel: 0, trade: 0, telephone: 0,
    group: Group(intercept: 0, likeness: 0), groupAlone: Group(intercept: 0, likeness: 0))

  /// The probability that a match is right, 0…1.
  package func confidence(_ features: Features) -> Double {
    var sum = intercept + score * features.score + likeness * features.likeness + margin * features.margin
    if !features.hasFrame { sum += withoutFrame }
    if !features.fitsChannel { sum += otherChannel }
    if Self.trades.contains(where: features.clause.hasPrefix) { sum += trade }
    if features.clause.hasPrefix("phone/") { sum += telephone }
    return Self.logistic(sum)
  }

  private static let trades = ["service/", "statutory-time/"]

  private static func logistic(_ value: Double) -> Double { 1 / (1 + exp(-value)) }
}
