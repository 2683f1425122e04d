import CharterModel
import CharterSamples
import Testing

@testable import CharterBenchmark
@testable import CharterComparison

/// What a scorecard says of organizations whose promises are known.
struct BenchmarkerTests {
  private let clause = Made.heading("phone/clause", units: [.day])

  /// Organizations with one commitment each in the clause; nil for one without, which promises something else.
  private func benchmarker(_ organizations: [(String, Commitment?)]) throws -> Benchmarker {
    var matches: [String: [Alignment.Match]] = [:]
    var charters: [Charter] = []
    for (id, commitment) in organizations {
      let other = Made.commitment("\(id)-other", at: 500)
      matches["\(id)-other"] = [Made.match("phone/other")]
      if let commitment { matches[commitment.id] = [Made.match()] }
      charters.append(Made.charter(id, [commitment, other].compactMap { $0 }))
    }
    let comparison = try CharterComparer.compare(
      charters: charters, alignment: Alignment(headings: [clause, Made.heading("phone/other")], matches: matches))
    return try Benchmarker(
      comparison, catalogue: ["phone/clause", "phone/other", "service/x"], rubric: .standard())
  }

  private func cards(_ organizations: [(String, Commitment?)]) throws -> [String: Scorecard] {
    let benchmarker = try benchmarker(organizations)
    return Dictionary(
      uniqueKeysWithValues: benchmarker.organizations.compactMap(benchmarker.scorecard).map { ($0.organization.id, $0) }
    )
  }

  private func promise(_ id: String, days: Double? = nil, _ firmness: Firmness = .firm) -> Commitment {
    Made.commitment("\(id)-1", measures: days.map { [Made.measure($0, .day)] } ?? [], firmness: firmness)
  }

  private func advice(_ card: Scorecard?, _ kind: Advice.Kind) -> [Advice] {
    (card?.advice ?? []).filter { $0.kind == kind }
  }

  @Test func whatMostPeersHaveIsMissing() throws {
    let cards = try cards([
      ("a", nil), ("b", promise("b", days: 3, .hedged)), ("c", promise("c", days: 5)), ("d", promise("d")), ("e", nil),
    ])
    let missing = advice(cards["a"], .missing)
    #expect(missing.map(\.clause) == ["phone/clause"])
    #expect(missing.first?.peers == CountedShare(3, of: 4))
    // Whoever promises without a hedge is to be followed first, whatever the level of the others.
    #expect(missing.first?.examples.map(\.organization) == ["c", "d", "b"])
    #expect(advice(cards["b"], .missing).isEmpty)
  }

  /// Three of five have it: it counts for those who have it as for those who have not.
  @Test func aClauseThatMostHaveEarnsWhatLackingItCosts() throws {
    let cards = try cards([
      ("a", promise("a")), ("b", promise("b")), ("c", promise("c")), ("d", nil), ("e", nil),
    ])
    func coverage(_ id: String) -> CountedShare? { cards[id]?.parts.first { $0.id == .peerCoverage }?.share }
    #expect(coverage("a") == CountedShare(2, of: 2) && coverage("d") == CountedShare(1, of: 2))
  }

  /// Where something similar is promised, nobody is told to add the clause, and the score neither counts it nor takes it away.
  @Test func whatIsSimilarIsNotMissing() throws {
    var matches: [String: [Alignment.Match]] = [:]
    let charters = ["a", "b", "c"].map { id in
      matches["\(id)-1"] = [Made.match(id == "a" ? "phone/other" : "phone/clause")]
      return Made.charter(id, [Made.commitment("\(id)-1")])
    }
    let comparison = try CharterComparer.compare(
      charters: charters,
      alignment: Alignment(
        headings: [clause, Made.heading("phone/other")], matches: matches,
        near: ["a-1": [Alignment.NearClause(clause: "phone/clause", score: 0.4, reason: .channel)]]))
    let card = try Benchmarker(comparison, catalogue: ["phone/clause"], rubric: .standard()).scorecard(of: "a")
    #expect(advice(card, .missing).isEmpty)
    #expect(advice(card, .similar).map { $0.own.map(\.commitment) } == [["a-1"]])
    #expect(card?.parts.first { $0.id == .catalogueCoverage }?.share == CountedShare(0, of: 0))
    let frequency = card?.frequencies.first { $0.clause == "phone/clause" }
    #expect(frequency?.isOwn == false && frequency?.isSimilar == true)
  }

  @Test func oneRankedLevelIsNoScore() throws {
    let cards = try cards([("a", promise("a", days: 7)), ("b", promise("b", days: 3))])
    let part = cards["a"]?.parts.first { $0.id == .stringency }
    #expect(part?.share.value == nil && part?.share.count == 1)
  }

  /// "만족도를 조사하여 결과를 공개하겠습니다" is a survey and its publication.
  @Test func aPromiseCountsInEveryClauseItStandsIn() throws {
    let clauses = ["common/satisfaction-survey", "common/survey-publication"]
    let comparison = try CharterComparer.compare(
      charters: [Made.charter("a", [Made.commitment("a-1")]), Made.charter("b", [Made.commitment("b-1")])],
      alignment: Alignment(
        headings: clauses.map { Made.heading($0) },
        matches: ["a-1": clauses.map { Made.match($0) }, "b-1": [Made.match(clauses[1])]]))
    let benchmarker = try Benchmarker(comparison, catalogue: clauses, rubric: .standard())
    func found(_ id: String) -> CountedShare? {
      benchmarker.scorecard(of: id)?.parts.first { $0.id == .transparency }?.share
    }
    #expect(found("a")?.count == 2 && found("b")?.count == 1)
  }

  @Test func nobodyIsToldToPromiseWhatCannotBeChecked() throws {
    let cards = try cards([("a", nil), ("b", promise("b", days: nil, .vague)), ("c", promise("c", days: nil, .hedged))])
    #expect(advice(cards["a"], .missing).isEmpty)
    let part = cards["a"]?.parts.first { $0.id == .peerCoverage }
    #expect(part?.share == CountedShare(1, of: 1))
  }

  @Test func levelsAreRankedWithTheirTies() throws {
    let cards = try cards([
      ("a", promise("a", days: 7)), ("b", promise("b", days: 3)), ("c", promise("c", days: 7)),
      ("d", promise("d", days: 9)), ("e", promise("e", days: 5)),
    ])
    let level = try #require(cards["a"]?.levels.first)
    #expect(level.rank == 3 && level.ranked == 5 && level.tied.named.map(\.id) == ["c"] && level.percentile == 0.375)
    #expect(cards["b"]?.levels.first?.percentile == 1 && cards["d"]?.levels.first?.percentile == 0)
    #expect(advice(cards["b"], .leads).first?.peers == CountedShare(4, of: 4))
    // The median is seven days, so that only nine are behind it.
    #expect(advice(cards["a"], .behind).isEmpty)
    #expect(advice(cards["d"], .behind).first?.examples.map(\.organization) == ["b", "e", "a"])
  }

  /// Seven working days are nine to eleven days, and fourteen more where holidays fall in them.
  @Test func whatCannotBeRankedIsSaidAndNotScored() throws {
    let cards = try cards([
      ("a", promise("a", days: 14)), ("b", promise("b", days: 14)),
      ("c", Made.commitment("c-1", measures: [Made.measure(7, .workingDay)])),
    ])
    let card = try #require(cards["c"])
    let level = try #require(card.levels.first)
    #expect(level.rank == nil && level.percentile == nil)
    #expect(cards["a"]?.levels.first?.incomparable.named.map(\.id) == ["c"])
    let stringency = try #require(card.parts.first { $0.id == .stringency })
    #expect(stringency.share.value == nil)
    #expect(card.score >= 0)
  }

  @Test func effortIsNamedWherePeersAreFirm() throws {
    let cards = try cards([("a", promise("a", days: nil, .hedged)), ("b", promise("b")), ("c", promise("c"))])
    #expect(advice(cards["a"], .hedged).first?.peers == CountedShare(2, of: 2))
    #expect(advice(cards["a"], .hedged).first?.own.first?.commitment == "a-1")
    #expect(advice(cards["b"], .hedged).isEmpty)
  }

  @Test func aLevelIsAskedForWherePeersStateOne() throws {
    let cards = try cards([("a", promise("a")), ("b", promise("b", days: 3)), ("c", promise("c", days: 5))])
    #expect(advice(cards["a"], .unmeasured).first?.examples.map(\.organization) == ["b", "c"])
    #expect(cards["a"]?.parts.first { $0.id == .measurability }?.share == CountedShare(0, of: 1))
  }

  @Test func everyFigureNamesItsCommitments() throws {
    let cards = try cards([
      ("a", promise("a", days: 2)), ("b", promise("b", days: 3)), ("c", promise("c", days: nil, .vague)),
    ])
    for card in cards.values {
      let own = Set(card.commitments.map(\.commitment))
      #expect(own.count == card.organization.commitments)
      for part in card.parts { #expect(own.isSuperset(of: part.basis)) }
      let firm = card.parts.first { $0.id == .firmness }
      #expect(firm?.share.count == firm?.basis.count && firm?.share.of == own.count)
    }
  }

  @Test func frequencyAndAgreementMakeTheGroups() throws {
    let cards = try cards([
      ("a", promise("a", days: 2)), ("b", promise("b", days: 3)), ("c", promise("c", days: 3)), ("d", nil),
      ("e", promise("e", days: 3)),
    ])
    let groups = cards["a"]?.frequencies.map(\.group)
    #expect(groups == [.universalVarying, .universalAlike])
    let alone = try self.cards([("a", promise("a")), ("b", nil), ("c", nil)])
    #expect(alone["a"]?.frequencies.map(\.group) == [.unique, .universalAlike])
    #expect(alone["b"]?.frequencies.map(\.group) == [.universalAlike])
    #expect(alone["b"]?.frequencyCounts.first { $0.group == .unique } == .init(group: .unique, own: 0, clauses: 1))
  }

  @Test func ranksFollowTheScores() throws {
    let league = try benchmarker([("a", promise("a", days: 2)), ("b", promise("b", days: nil, .vague)), ("c", nil)])
      .league()
    #expect(league.rows.map(\.rank) == league.rows.map(\.rank).sorted())
    #expect(league.rows.map(\.score) == league.rows.map(\.score).sorted(by: >))
    #expect(league.rows.first?.organization.id == "a")
    #expect(league.frequencies.map(\.holders.count) == [2, 3])
  }

  @Test func aLeagueAndItsScorecardsAgree() throws {
    let benchmarker = try benchmarker([
      ("a", promise("a", days: 2)), ("b", promise("b", days: 3)), ("c", promise("c", days: 3)), ("d", nil),
    ])
    for row in benchmarker.league().rows {
      let card = try #require(benchmarker.scorecard(of: row.organization.id))
      #expect(card.rank == row.rank && card.score == row.score)
      for part in card.parts { #expect(row.parts[part.id] == part.share) }
    }
  }

  @Test func ofManyOnlyTheFirstAreNamed() throws {
    let many = (0..<70).map { number -> (String, Commitment?) in
      let id = "org-\(100 + number)"
      return (id, promise(id, days: 7))
    }
    let card = try #require(try cards(many)["org-100"])
    #expect(card.peers.count == 69 && card.peers.named.count == OrganizationList.few)
    #expect(card.levels.first?.tied.count == 69 && card.parts.allSatisfy(\.peers.isEmpty))
    #expect(card.levels.first?.tied.named.contains { $0.id == "org-100" } == false)
  }

  @Test func oneAloneIsNotBenchmarked() throws {
    #expect(throws: BenchmarkError.self) { try cards([("a", nil)]) }
  }

  @Test(arguments: [
    "", "version: 1", "version: 1\nmost: 0.5\nuniversal: 0.8\ntrade: []\nparts: []",
    "version: 1\nmost: 0.5\nuniversal: 0.8\ntrade: []\nparts: [{id: firmness, weight: -1, title: {ko: a, en: a}, counts: {ko: a, en: a}}]",
  ]) func aRubricThatIsNoneIsRefused(_ yaml: String) {
    #expect(throws: BenchmarkError.self) { try Rubric(yaml: yaml) }
  }
}
