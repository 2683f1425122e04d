/// The assessment of one organization's charter against its peers, with advice.
package struct Scorecard: Hashable, Sendable, Codable {
  /// The name and version of the stored form.
  package static let schemaName = "benchmark/1"

  /// The name and version of the stored form.
  package var schema = Scorecard.schemaName
  /// The organization.
  package var organization: BenchmarkedOrganization
  /// The other organizations of the comparison.
  package var peers: OrganizationList
  /// The rubric of the score.
  package var rubric: Rubric
  /// The score in points, 0…100: the weighted mean of the measurable parts.
  package var score: Double
  /// The rank among all organizations by score; 1 is the best, and ties share a rank.
  package var rank: Int
  /// The number of other organizations with the same score.
  package var tied: Int
  /// The parts of the score, in the order of the rubric.
  package var parts: [ScoredPart]
  /// The levels that the organization states, in the order of the clauses.
  package var levels: [LevelStanding]
  /// The advice, grouped by kind; within a kind the advice that most peers support comes first.
  package var advice: [Advice]
  /// The clauses that the organization or at least half of all organizations have.
  package var frequencies: [ClauseFrequency]
  /// The number of clauses in each group.
  package var frequencyCounts: [ClauseFrequency.Count]
  /// The channels without a commitment in the document.
  package var absentChannels: [Channel]
  /// All commitments of the organization, in reading order. The figures count these.
  package var commitments: [Advice.Words]

  /// Creates a scorecard with the given properties.
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

/// An organization in a benchmark report.
package struct BenchmarkedOrganization: Hashable, Sendable, Codable {
  /// The id of the organization.
  package var id: String
  /// The Korean name.
  package var name: String
  /// The number of commitments in its charter.
  package var commitments: Int
  /// The path of its charter's file.
  package var path: String

  /// Creates an organization with the given properties.
  package init(id: String, name: String, commitments: Int, path: String) {
    self.id = id
    self.name = name
    self.commitments = commitments
    self.path = path
  }
}

/// One part of an organization's score.
package struct ScoredPart: Hashable, Sendable, Codable {
  /// The kind of the part, as in the rubric.
  package var id: Rubric.Part.Kind
  /// The share that the part counts.
  package var share: CountedShare
  /// The ids of the commitments that count.
  package var basis: [String]
  /// The ids of the clauses, items or commitments that were checked and do not count.
  package var missing: [String]
  /// The same share of each peer, by organization id; empty where there are more than `OrganizationList.mostNamed`
  /// peers.
  package var peers: [String: CountedShare]
  /// The median of the peers, 0…1; nil where no peer has a value.
  package var peerMedian: Double?

  /// Creates a part with the given properties.
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

/// A share with its counts. Reports always show the counts, because a share of a small total is not reliable.
package struct CountedShare: Hashable, Sendable, Codable {
  /// The share, 0…1; nil where there is nothing to count.
  package var value: Double?
  /// The numerator of the share; for a mean of percentiles the number of levels.
  package var count: Int
  /// The denominator of the share; for a mean of percentiles the number of levels.
  package var of: Int

  /// Creates a share with the given properties.
  package init(value: Double?, count: Int, of: Int) {
    self.value = value
    self.count = count
    self.of = of
  }

  /// Creates the share `count / of`; its value is nil where `of` is 0.
  package init(_ count: Int, of: Int) {
    self.init(value: of > 0 ? Double(count) / Double(of) : nil, count: count, of: of)
  }
}

/// The rank of an organization's level in one clause.
package struct LevelStanding: Hashable, Sendable, Codable {
  /// The id of the clause.
  package var clause: String
  /// The title of the clause.
  package var title: BilingualText
  /// The channel of the clause.
  package var channel: Channel
  /// The words of the compared level.
  package var level: String
  /// The words of the document's other levels in the clause.
  package var others: [String]
  /// False where several levels apply without a condition. Such a level is ranked but not scored.
  package var isSettled: Bool
  /// The 1-based line of the source file that states the level.
  package var line: Int
  /// The id of the commitment that states the level.
  package var commitment: String
  /// The ids of the organization's commitments in the clause.
  package var commitments: [String]
  /// The rank of the level; 1 is the best, ties share a rank, and nil means that the level cannot be ranked.
  package var rank: Int?
  /// The number of ranked organizations.
  package var ranked: Int
  /// The other organizations with the same level.
  package var tied: OrganizationList
  /// The share of the other ranked levels that are worse, 0…1; ties count half. Nil where no other level is ranked.
  package var percentile: Double?
  /// The other organizations whose level cannot be ranked.
  package var incomparable: OrganizationList
  /// The comparison's note on the levels. Nil where there is nothing to note, and where there are more organizations
  /// than a list names, because a note refers to organizations one by one.
  package var note: BilingualText?

  /// Creates a standing with the given properties.
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
  /// The key of the level. A commitment in two clauses states one level.
  package var place: String { "\(commitment) \(level)" }
}
