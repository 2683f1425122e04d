import CharterModel

/// What an organization promises in place of a clause that it seems to lack.
///
/// A clause is lacking only where neither a commitment in a clause of its family nor one that comes close is found.
struct NearCommitments: Sendable {
  /// The most near commitments of one cell; more would not be read.
  static let mostPerCell = 3

  private struct Key: Hashable {
    var organization: String
    var name: String
  }

  /// The commitments that come close to a clause, by organization and clause id.
  private var toClause: [Key: [NearMatch]] = [:]
  /// The commitments that belong to a clause of a family or come close to one, by organization and family.
  private var toFamily: [Key: [NearMatch]] = [:]

  /// Collects what is close to any clause.
  ///
  /// - Parameters:
  ///   - commitments: the commitments of all charters, each with its organization.
  ///   - alignment: the clauses that they reach, and those that they come close to.
  init(_ commitments: [Commitment], alignment: Alignment) {
    let families = alignment.families
    for commitment in commitments {
      guard let organization = commitment.organization else { continue }
      for near in alignment.near[commitment.id] ?? [] {
        toClause[Key(organization: organization, name: near.clause), default: []].append(
          NearMatch(commitment: commitment.id, score: CharterComparer.rounded(near.score), reason: near.reason))
      }
      let reached = (alignment.matches[commitment.id] ?? []).map { ($0.clause, $0.score) }
      let close = (alignment.near[commitment.id] ?? []).map { ($0.clause, $0.score) }
      for (clause, score) in reached + close {
        guard let family = families[clause] else { continue }
        toFamily[Key(organization: organization, name: family), default: []].append(
          NearMatch(commitment: commitment.id, score: CharterComparer.rounded(score), reason: .family))
      }
    }
  }

  /// The commitments of an organization that are close to a clause, the closest first, at most `mostPerCell`.
  func matches(of organization: String, to heading: Alignment.Heading) -> [NearMatch] {
    let own = toClause[Key(organization: organization, name: heading.id)] ?? []
    let kin = heading.family.flatMap { toFamily[Key(organization: organization, name: $0)] } ?? []
    var seen: Set<String> = []
    let sorted = (own + kin).enumerated().sorted { one, other in
      (other.element.score, one.offset) < (one.element.score, other.offset)
    }
    return Array(sorted.map(\.element).filter { seen.insert($0.commitment).inserted }.prefix(Self.mostPerCell))
  }
}
