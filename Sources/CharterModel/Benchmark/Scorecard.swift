/// One organization against the others: what its charter covers, how it can be checked, and what to do.
package struct Scorecard: Hashable, Sendable, Codable {
  /// Name and version of the stored form.
  package static let schemaName = "benchmark/1"

  package var schema = Scorecard.schemaName
  package var organization: BenchmarkedOrganization
  /// Whom it is measured against.
  package var peers: OrganizationList
  /// By what it is scored.
  package var rubric: Rubric
  /// 0 to 100: the mean of the parts that can be measured, by weight.
  package var score: Double
  /// Its place among all by the score, ties together.
  package var rank: Int
  /// How many others have the same score.
  package var tied: Int
  package var parts: [ScoredPart]
  /// Each level it states, in the order of the clauses.
  package var levels: [LevelStanding]
  /// What to do, most useful first within a kind.
  package var advice: [Advice]
  /// How many of all have the clauses that it or at least half has, and whether they agree.
  package var frequencies: [ClauseFrequency]
  /// How many clauses of each group there are, and how many of them it has.
  package var frequencyCounts: [ClauseFrequency.Count]
  /// Channels that the document promises nothing about.
  package var absentChannels: [Channel]
  /// What the figures count: every commitment of the organization, in reading order.
  package var commitments: [Advice.Words]

  package init(
    organization: BenchmarkedOrganization, peers: OrganizationList, rubric: Rubric, score: Double, rank: Int,
    tied: Int, parts: [ScoredPart], levels: [LevelStanding], advice: [Advice], frequencies: [ClauseFrequency],
    frequencyCounts: [ClauseFrequency.Count],
    absentChannels: [Channel],
    commitments: [Advice.Words]
  ) {
    self.organization = organization
    self.peers = peers
    self.rubric = rubric
    self.score = score
    self.rank = rank
    self.tied = tied
    self.parts = parts
    self.levels = levels
    self.advice = advice
    self.frequencies = frequencies
    self.frequencyCounts = frequencyCounts
    self.absentChannels = absentChannels
    self.commitments = commitments
  }
}

/// An organization as reports of benchmarks name it.
package struct BenchmarkedOrganization: Hashable, Sendable, Codable {
  package var id: String
  package var name: String
  package var commitments: Int
  /// The file of its charter.
  package var path: String

  package init(id: String, name: String, commitments: Int, path: String) {
    self.id = id
    self.name = name
    self.commitments = commitments
    self.path = path
  }
}

/// A part of the score.
package struct ScoredPart: Hashable, Sendable, Codable {
  /// Of the rubric.
  package var id: Rubric.Part.Kind
  /// What was counted.
  package var share: CountedShare
  /// The commitments that were counted for it, by id.
  package var basis: [String]
  /// What was looked for and not found: ids of clauses or items.
  package var missing: [String]
  /// The same of each peer, by organization id; empty where there are more than an `OrganizationList` names.
  package var peers: [String: CountedShare]
  /// The median of the peers, 0 to 1; nil where none has a value.
  package var peerMedian: Double?

  package init(
    id: Rubric.Part.Kind, share: CountedShare, basis: [String], missing: [String], peers: [String: CountedShare],
    peerMedian: Double?
  ) {
    self.id = id
    self.share = share
    self.basis = basis
    self.missing = missing
    self.peers = peers
    self.peerMedian = peerMedian
  }
}

/// A share with what it is a share of: a share of few says little, so that both are always shown.
package struct CountedShare: Hashable, Sendable, Codable {
  /// 0 to 1; nil where there is nothing to count.
  package var value: Double?
  /// Of a mean of percentiles, the number of levels; else how many of `of`.
  package var count: Int
  package var of: Int

  package init(value: Double?, count: Int, of: Int) {
    self.value = value
    self.count = count
    self.of = of
  }

  /// So many of so many.
  package init(_ count: Int, of: Int) {
    self.init(value: of > 0 ? Double(count) / Double(of) : nil, count: count, of: of)
  }
}

/// Where the level of one clause stands among those of all.
package struct LevelStanding: Hashable, Sendable, Codable {
  package var clause: String
  package var title: BilingualText
  package var channel: Channel
  /// The words of the level that is compared.
  package var level: String
  /// Other levels of the document in the clause.
  package var others: [String]
  /// False where several levels stand without a condition, so that nobody can say which holds; such a level is ranked and not scored.
  package var isSettled: Bool
  /// Where the level stands: the line of the source file, and the id of the commitment.
  package var line: Int
  package var commitment: String
  /// The commitments in the clause.
  package var commitments: [String]
  /// 1 for the best, ties together; nil where it cannot be ranked.
  package var rank: Int?
  /// How many are ranked.
  package var ranked: Int
  /// Others with the same level.
  package var tied: OrganizationList
  /// The share of the other ranked ones that it is better than, ties counting half, 0 to 1; nil where no other is ranked.
  package var percentile: Double?
  /// Organizations whose level cannot be ranked with the others.
  package var incomparable: OrganizationList
  /// What the comparison notes about the levels of the clause; nil where there is nothing to note, and among more organizations than are named,
  /// of which a note would speak one by one.
  package var note: BilingualText?

  package init(
    clause: String, title: BilingualText, channel: Channel, level: String, others: [String], isSettled: Bool,
    line: Int, commitment: String, commitments: [String], rank: Int?,
    ranked: Int, tied: OrganizationList, percentile: Double?, incomparable: OrganizationList,
    note: BilingualText?
  ) {
    self.clause = clause
    self.title = title
    self.channel = channel
    self.level = level
    self.others = others
    self.isSettled = isSettled
    self.line = line
    self.commitment = commitment
    self.commitments = commitments
    self.rank = rank
    self.ranked = ranked
    self.tied = tied
    self.percentile = percentile
    self.incomparable = incomparable
    self.note = note
  }
}

extension LevelStanding {
  /// Tells one level from another: a promise that stands in two clauses states one level.
  package var place: String { "\(commitment) \(level)" }
}
