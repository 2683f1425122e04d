import CharterModel
import Testing

@testable import CharterAlignment

/// Clauses of what no catalogue foresees: promises of several organizations that are alike.
struct UncataloguedClustersTests {
  /// What everybody promises, beside which the words of a group are rare.
  private static let usual = [
    "먼저 인사하겠습니다.", "3일 이내에 답변하겠습니다.", "명찰을 달겠습니다.", "전화를 친절히 받겠습니다.", "창구를 깨끗이 하겠습니다.",
    "개인정보를 보호하겠습니다.", "잘못을 바로잡겠습니다.", "만족도를 조사하겠습니다.", "예약을 받겠습니다.", "결과를 누리집에 올리겠습니다.",
  ].enumerated().map { Made.commitment($1, id: "usual-\($0)") }

  private func clauses(
    _ commitments: [(organization: String, commitment: Commitment)],
    threshold: Double = UncataloguedClusters.besideCatalogue,
    weights: MatchConfidence.Group = MatchConfidence.standard.group
  ) -> UncataloguedClusters {
    UncataloguedClusters(
      commitments, among: commitments.map(\.commitment) + Self.usual, threshold: threshold, weights: weights)
  }

  private func promise(
    _ organization: String, _ text: String, _ channel: Channel = .common
  ) -> (organization: String, commitment: Commitment) {
    (organization, Made.commitment(text, channel, id: "\(organization)-\(text)"))
  }

  /// The texts that stand together, each group in the order of its texts.
  private func groups(_ found: UncataloguedClusters, of commitments: [(organization: String, commitment: Commitment)])
    -> Set<[String]>
  {
    let texts = Dictionary(grouping: commitments.filter { found.matches[$0.commitment.id] != nil }) {
      found.matches[$0.commitment.id]?.clause ?? ""
    }
    return Set(texts.values.map { $0.map(\.commitment.text).sorted() })
  }

  @Test(arguments: [
    ("서가의 책을 제자리에 꽂겠습니다.", "책을 서가의 제자리에 꽂아 두겠습니다."),
    ("수영장 물을 매일 갈겠습니다.", "수영장의 물은 매일 새로 갈아 채웁니다."),
    ("분실물은 30일 동안 보관하겠습니다.", "분실물을 60일 동안 보관합니다."),
    ("나무를 해마다 심겠습니다.", "해마다 나무를 심어 가꾸겠습니다."),
  ])
  func likePromisesOfTwoOrganizationsAreOneClause(_ first: String, _ second: String) {
    let commitments = [promise("library", first), promise("pool", second), promise("pool", "코끼리에게 바나나를 주겠습니다.")]
    let found = clauses(commitments)
    #expect(groups(found, of: commitments) == [[first, second].sorted()])
    #expect(found.headings.count == 1 && found.headings.allSatisfy { !$0.catalogued && $0.measure == nil })
  }

  @Test(arguments: [
    ("서가의 책을 제자리에 꽂겠습니다.", "수영장 물을 매일 갈겠습니다."), ("나무를 심겠습니다.", "어린이에게 동화를 읽어 주겠습니다."),
    ("분실물을 보관하겠습니다.", "주차장을 넓히겠습니다."),
  ])
  func promisesOfOtherMattersAreNot(_ first: String, _ second: String) {
    let found = clauses([promise("library", first), promise("pool", second)])
    #expect(found.headings.isEmpty && found.matches.isEmpty)
  }

  @Test func whatOneOrganizationPromisesTwiceIsNoClause() {
    let found = clauses([
      promise("library", "서가의 책을 제자리에 꽂겠습니다."), promise("library", "책을 서가의 제자리에 꽂아 두겠습니다."),
    ])
    #expect(found.headings.isEmpty && found.matches.isEmpty)
  }

  @Test func theSameWordsPromiseLessAlikeWhereCustomersComeAndWhereTheyCall() throws {
    func score(_ channel: Channel) -> Double? {
      clauses([promise("library", "서가의 책을 찾아 드리겠습니다.", .visit), promise("pool", "서가의 책을 찾아 드리겠습니다.", channel)])
        .matches.values.first?.score
    }
    let same = try #require(score(.visit))
    let other = try #require(score(.online))
    let crossed = try #require(score(.phone))
    #expect(same > 0.99 && abs(other - 0.85 * same) < 0.001 && abs(crossed - 0.5 * same) < 0.001)
  }

  @Test func whatIsHardlyAlikeIsUncertain() {
    let same = clauses(
      [promise("library", "서가의 책을 꽂겠습니다."), promise("pool", "서가의 책을 꽂겠습니다.")],
      weights: MatchConfidence.Group(intercept: -2, likeness: 4))
    #expect(same.matches.values.allSatisfy { !$0.uncertain && $0.score > 0.99 } && same.matches.count == 2)
    let alike = clauses(
      [promise("library", "서가의 책을 제자리에 꽂겠습니다."), promise("pool", "서가를 날마다 둘러보고 빈 곳을 채우겠습니다.")],
      threshold: 0.01, weights: MatchConfidence.Group(intercept: -2, likeness: 4))
    #expect(alike.matches.values.allSatisfy { $0.uncertain && $0.score < 0.3 } && alike.matches.count == 2)
  }

  @Test func theThresholdDecidesWhatJoins() {
    let commitments = [
      promise("library", "서가의 책을 제자리에 꽂겠습니다."), promise("pool", "서가를 날마다 둘러보고 빈 곳을 채우겠습니다."),
    ]
    #expect(clauses(commitments, threshold: 0.01).headings.count == 1)
    #expect(clauses(commitments, threshold: 0.5).headings.isEmpty)
  }

  @Test func theChannelIsThatOfMostMembers() {
    let text = "서가의 책을 제자리에 꽂겠습니다."
    let most = clauses([
      promise("library", text, .online), promise("pool", text, .visit), promise("school", text, .online),
    ])
    #expect(most.headings.map(\.channel) == [.online])
    // The first of equal ones in the order of the contract.
    let tied = clauses([promise("library", text, .common), promise("pool", text, .online)])
    #expect(tied.headings.map(\.channel) == [.online])
  }

  @Test func theTitleIsOfTheWordsThatMembersShare() {
    let found = clauses([
      promise("library", "서가의 책을 제자리에 꽂겠습니다."), promise("pool", "책은 서가에 꽂아 제자리를 지키겠습니다."),
      promise("pool", "수영장 물을 매일 갈겠습니다."),
    ])
    #expect(found.headings.map(\.title.ko) == ["서가 · 제자리 · 꽂아"])
    #expect(found.headings.first?.title.en == found.headings.first?.title.ko)
  }

  @Test func theWordsThatAMemberSharesAreItsEvidence() {
    let commitments = [promise("library", "서가의 책을 제자리에 꽂겠습니다."), promise("pool", "서가에서 책을 찾아 제자리에 꽂겠습니다.")]
    let found = clauses(commitments)
    #expect(
      commitments.map { found.matches[$0.commitment.id]?.evidence } == [["서가", "책을", "제자리"], ["서가", "책을", "제자리"]])
  }

  private static let many: [(organization: String, text: String)] = [
    ("library", "서가의 책을 제자리에 꽂겠습니다."), ("pool", "책을 서가의 제자리에 꽂아 두겠습니다."), ("school", "빌린 책을 서가에 꽂겠습니다."),
    ("pool", "수영장 물을 매일 갈겠습니다."), ("park", "수영장의 물은 매일 새로 갈아 채웁니다."), ("park", "나무를 해마다 심겠습니다."),
    ("school", "해마다 나무를 심어 가꾸겠습니다."), ("library", "코끼리에게 바나나를 주겠습니다."),
  ]

  @Test func theOrderOfTheCommitmentsChangesNothing() {
    let commitments = Self.many.map { promise($0.organization, $0.text) }
    let first = clauses(commitments)
    #expect(first.headings.count == 3)
    for order in [
      Array(commitments.reversed()), commitments.sorted { $0.commitment.id < $1.commitment.id },
      Array(commitments.dropFirst(3) + commitments.prefix(3)),
    ] {
      let found = clauses(order)
      #expect(found.headings == first.headings && found.matches == first.matches)
    }
  }

  @Test func anIdStaysWhenOthersCome() {
    let commitments = Self.many.map { promise($0.organization, $0.text) }
    func ids(_ count: Int) -> Set<String> { Set(clauses(Array(commitments.prefix(count))).headings.map(\.id)) }
    // The first three are the group of the shelves, the next two that of the water.
    #expect(ids(3).count == 1 && ids(3).isSubset(of: ids(5)) && ids(5).isSubset(of: ids(8)))
    #expect(ids(8).allSatisfy { $0.wholeMatch(of: /unforeseen\/[0-9a-f]{8}/) != nil })
  }

  @Test func headingsStandByChannelAndTitle() {
    let commitments = [
      promise("library", "서가의 책을 꽂겠습니다.", .visit), promise("pool", "서가의 책을 꽂겠습니다.", .visit),
      promise("library", "나무를 해마다 심겠습니다.", .online), promise("pool", "나무를 해마다 심겠습니다.", .online),
      promise("library", "가을마다 음악회를 열겠습니다.", .visit), promise("pool", "가을마다 음악회를 열겠습니다.", .visit),
    ]
    let headings = clauses(commitments).headings
    #expect(headings.count == 3 && headings.map(\.channel) == [.online, .visit, .visit])
    #expect(headings.dropFirst().map(\.title.ko) == headings.dropFirst().map(\.title.ko).sorted())
  }

  @Test func nothingIsLeftToGroup() {
    let found = clauses([])
    #expect(found.headings.isEmpty && found.matches.isEmpty)
  }

  /// What the catalogue foresees is not grouped again.
  @Test func onlyWhatStandsInNoClauseIsGrouped() {
    let aligner = Made.aligner(Made.clause("a", [Made.frame("답변")]))
    let shelves = "서가의 책을 제자리에 꽂겠습니다."
    let charters = ["library", "pool"].map { id in
      Made.charter(
        id,
        [Made.commitment("사서가 답변하겠습니다.", id: "\(id)-1"), Made.commitment(shelves, id: "\(id)-2")]
          + Self.usual.map { Made.commitment($0.text, id: "\(id)-\($0.id)") })
    }
    let alignment = aligner.align(charters)
    #expect(alignment.matches["library-1"]?.map(\.clause) == ["a"])
    #expect(alignment.matches["library-2"]?.map(\.clause) == alignment.matches["pool-2"]?.map(\.clause))
    #expect(alignment.matches["library-2"]?.first?.clause.hasPrefix("unforeseen/") == true)
    #expect(alignment.headings.map(\.catalogued).first == true)
  }
}
