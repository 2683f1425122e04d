import CharterCatalogue
import CharterModel
import Testing

@testable import CharterAlignment

/// Which clauses a commitment belongs to, with catalogues whose scores can be computed by hand.
///
/// The score of a frame is the product of the weights of its classes: 1 in the commitment's own words, 0.9 in its condition, 0.5 in the
/// rest of its sentence, 0.3 in the title of its section. Without likeness to an exemplar the score of a clause is 0.75 of it.
struct CharterAlignerTests {
  private func matches(
    _ aligner: CharterAligner, _ commitment: Commitment, section: String = "", predicate: String = ""
  ) -> [String: Double] {
    Dictionary(
      uniqueKeysWithValues: aligner.matches(commitment, section: section, predicate: predicate).map {
        ($0.clause, $0.score)
      })
  }

  @Test(arguments: [
    ("벨이 세 번 울리기 전에 수화기를 들겠습니다.", Channel.phone, "phone/ring-count"),
    ("이용자의 개인정보를 안전하게 보호하겠습니다.", .common, "common/privacy"),
    ("금품과 향응을 받지 않겠습니다.", .common, "common/integrity"),
    ("약속 시간을 꼭 지키겠습니다.", .outreach, "outreach/punctuality"),
  ])
  func aPromiseStandsInItsClause(_ text: String, _ channel: Channel, _ clause: String) throws {
    let aligner = CharterAligner(catalogue: try Catalogue.standard())
    #expect(aligner.matches(Made.commitment(text, channel), section: "").first?.clause == clause)
  }

  @Test func whatNoClauseForeseesStandsInNone() throws {
    let aligner = CharterAligner(catalogue: try Catalogue.standard())
    #expect(aligner.matches(Made.commitment("코끼리에게 바나나를 주겠습니다."), section: "").isEmpty)
  }

  // MARK: Scores

  @Test func wordsWeighByWhereTheyStand() {
    let aligner = Made.aligner(Made.clause("a", [Made.frame("사서", "답변")]))
    #expect(matches(aligner, Made.commitment("사서가 답변하겠습니다.")) == ["a": 0.75])
    // 0.75 · 0.9
    #expect(matches(aligner, Made.commitment("답변하겠습니다.", condition: "사서가 없을 때")) == ["a": 0.675])
    // 0.75 · 0.5
    #expect(matches(aligner, Made.commitment("답변하겠습니다.", in: "사서를 부르고 답변하겠습니다.")) == ["a": 0.375])
    // 0.75 · 0.3 is below 0.30.
    #expect(matches(aligner, Made.commitment("답변하겠습니다."), section: "사서").isEmpty)
  }

  @Test func whatAPromisePointsBackToWeighsLikeACondition() {
    let aligner = Made.aligner(Made.clause("a", [Made.frame("사서", "답변")]))
    // 0.75 · 0.9
    #expect(
      matches(aligner, Made.commitment("그 결과를 답변하겠습니다.", in: "사서를 부르고 그 결과를 답변하겠습니다.")) == ["a": 0.675])
  }

  @Test func theLastGroupIsTheActAndHasToBeSaid() {
    let aligner = Made.aligner(Made.clause("a", [Made.frame("사서", "답변")]))
    #expect(matches(aligner, Made.commitment("사서를 부르겠습니다.", condition: "답변이 어려울 때")).isEmpty)
    #expect(matches(aligner, Made.commitment("사서를 부르고", in: "사서를 부르고 답변하겠습니다.")).isEmpty)
  }

  @Test func wordsToSayWeighHalfAndNearlyAllWhereHardlyAnythingElseIsSaid() {
    let aligner = Made.aligner(Made.clause("a", [Made.frame("어서오")]))
    // 0.75 · 0.5
    #expect(
      matches(aligner, Made.commitment("자리에서 일어나 밝은 얼굴로 먼저 “어서 오십시오.”라고 말씀드리겠습니다.")) == ["a": 0.375])
    // 0.75 · 0.8
    #expect(matches(aligner, Made.commitment("“어서 오십시오.”라고 말합니다.")) == ["a": 0.6])
  }

  @Test func theStrongestPatternSpeaksForAClause() {
    let aligner = Made.aligner(
      Made.clause("a", [Made.frame("사서", "답변"), Made.frame("답변")]))
    #expect(matches(aligner, Made.commitment("답변하겠습니다.", in: "사서를 부르고 답변하겠습니다.")) == ["a": 0.75])
  }

  @Test func anyWordOfAnEntrySuffices() {
    let aligner = Made.aligner(Made.clause("a", [Made.frame("사서|직원|관장", "답변")]))
    for word in ["사서", "직원", "관장"] {
      #expect(matches(aligner, Made.commitment("\(word)이 답변하겠습니다."))["a"] ?? 0 >= 0.75, "\(word)")
    }
    #expect(matches(aligner, Made.commitment("고객이 답변하겠습니다.")).isEmpty)
  }

  // MARK: Thresholds

  @Test func aCommitmentStandsInEveryClauseThatIsNearlyAsGoodAsTheBest() {
    let best = Made.clause("a", [Made.frame("답변")])
    let near = Made.clause("b", [Made.frame("사서", "답변")])
    // 0.9 of the best is at least 0.85.
    let commitment = Made.commitment("답변하겠습니다.", condition: "사서가 없을 때")
    #expect(matches(Made.aligner(best, near), commitment) == ["a": 0.75, "b": 0.675])
    // 0.9 · 0.9 is not.
    let far = Made.clause("b", [Made.frame("사서", "없을", "답변")])
    #expect(matches(Made.aligner(best, far), commitment) == ["a": 0.75])
  }

  @Test func equalScoresStandInTheOrderOfTheirIds() {
    let aligner = Made.aligner(Made.clause("b", [Made.frame("답변")]), Made.clause("a", [Made.frame("답변")]))
    #expect(aligner.matches(Made.commitment("답변하겠습니다."), section: "").map(\.clause) == ["a", "b"])
  }

  @Test func whatScoresLowIsUncertain() {
    let aligner = Made.aligner(Made.clause("a", [Made.frame("사서", "답변")], exemplars: ["사서가 답변하겠습니다."]))
    func isUncertain(_ commitment: Commitment) -> Bool? {
      aligner.matches(commitment, section: "").first?.uncertain
    }
    #expect(isUncertain(Made.commitment("사서가 답변하겠습니다.")) == false)
    let aside = Made.commitment("새벽까지 답변하며 기다립니다.", .phone, in: "사서를 부르고 새벽까지 답변하며 기다립니다.")
    #expect(isUncertain(aside) == true)
  }

  @Test func whatIsOnlyLikeAnExemplarHasNoWordsThatSpeakForIt() {
    let exemplar = "코끼리에게 바나나를 주겠습니다."
    let match = Made.aligner(Made.clause("a", [], exemplars: ["zzz", exemplar]))
      .matches(Made.commitment(exemplar), section: "").first
    // 0.9 of a likeness of 1.
    #expect(match?.score == 0.9 && match?.evidence == [] && match?.exemplar == exemplar)
  }

  @Test func theExemplarIsTheOneThatIsMostAlike() {
    let exemplars = ["코끼리에게 바나나를 주겠습니다.", "코끼리를 강에서 씻기겠습니다."]
    let aligner = Made.aligner(Made.clause("a", [Made.frame("코끼리")], exemplars: exemplars))
    func exemplar(_ text: String) -> String? {
      aligner.matches(Made.commitment(text), section: "").first?.exemplar
    }
    #expect(exemplar("코끼리를 강에서 씻겨 드리겠습니다.") == exemplars[1])
    #expect(exemplar("코끼리에게 바나나를 드리겠습니다.") == exemplars[0])
  }

  @Test func theWordsThatSpokeForAClauseAreNamed() {
    let aligner = Made.aligner(Made.clause("a", [Made.frame("사서|직원", "답변|회신")]))
    let match = aligner.matches(Made.commitment("직원이 회신하겠습니다."), section: "").first
    #expect(match?.evidence == ["직원", "회신"])
    #expect(match?.classes == ["직원", "회신"].map(Made.name))
  }

  // MARK: Channels

  @Test(
    arguments: [
      // Its own and the others it fits.
      ([Channel.phone], Channel.phone, false, 0.75), ([.phone, .common], .common, false, 0.75),
      // Another channel: 0.75 · 0.85.
      ([.phone], .common, false, 0.6375), ([.phone], .online, false, 0.6375), ([.online], .visit, false, 0.6375),
      ([.common], .phone, false, 0.6375), ([.written], .outreach, false, 0.6375),
      // Visit, phone and outreach crossed: 0.75 · 0.35 is below the threshold.
      ([.phone], .visit, false, nil), ([.visit], .outreach, false, nil), ([.outreach], .phone, false, nil),
      // A strict clause means something else in any other channel.
      ([.online], .common, true, nil), ([.online], .online, true, 0.75),
    ] as [([Channel], Channel, Bool, Double?)])
  func theChannelLowersTheScore(_ channels: [Channel], _ channel: Channel, _ isStrict: Bool, _ score: Double?) {
    let aligner = Made.aligner(Made.clause("a", [Made.frame("답변")], channels: channels, isStrict: isStrict))
    #expect(matches(aligner, Made.commitment("답변하겠습니다.", channel))["a"] == score)
  }

  @Test func aFrameMayHoldInSomeChannelsOnly() {
    let aligner = Made.aligner(Made.clause("a", [Made.frame("답변", channels: [.phone])], channels: [.phone, .visit]))
    #expect(matches(aligner, Made.commitment("답변하겠습니다.", .phone)) == ["a": 0.75])
    #expect(matches(aligner, Made.commitment("답변하겠습니다.", .visit)).isEmpty)
  }

  // MARK: What rules a frame or a clause out

  @Test func aWordThatAFrameExcludesRulesItOut() {
    let aligner = Made.aligner(Made.clause("a", [Made.frame("답변", not: "사과|양해")]))
    #expect(matches(aligner, Made.commitment("답변하고 사과드리겠습니다.")).isEmpty)
    #expect(matches(aligner, Made.commitment("답변하겠습니다.", condition: "양해를 구한 경우")).isEmpty)
    // Neither what staff are to say nor the rest of the sentence rules anything out.
    #expect(matches(aligner, Made.commitment("“양해 바랍니다.”라고 답변하겠습니다.")) == ["a": 0.75])
    #expect(matches(aligner, Made.commitment("답변하겠습니다.", in: "사과드리고 답변하겠습니다.")) == ["a": 0.75])
  }

  @Test func aFrameMayWantAMeasureOfAUnitAndARole() {
    let target = Made.aligner(Made.clause("a", [Made.frame("답변", units: [.day, .hour])]))
    let trigger = Made.aligner(Made.clause("a", [Made.frame("답변", units: [.day], role: .trigger)]))
    func isFound(_ aligner: CharterAligner, _ measures: [Measure]) -> Bool {
      !matches(aligner, Made.commitment("답변하겠습니다.", measures: measures)).isEmpty
    }
    #expect(isFound(target, [Made.measure(3, .day)]) && isFound(target, [Made.measure(3, .hour)]))
    #expect(!isFound(target, []) && !isFound(target, [Made.measure(3, .minute)]))
    #expect(!isFound(target, [Made.measure(3, .day, .trigger)]))
    #expect(isFound(trigger, [Made.measure(3, .day, .trigger)]) && !isFound(trigger, [Made.measure(3, .day)]))
  }

  @Test(
    arguments: [
      // The unit of the clause as a trigger alone is contrary to a clause of targets, and the other way round.
      ([Measure.Role.target], [Made.measure(3, .ring, .trigger)], false), ([.target], [Made.measure(3, .ring)], true),
      ([.trigger], [Made.measure(3, .ring)], false), ([.trigger], [Made.measure(3, .ring, .trigger)], true),
      ([.target, .trigger], [Made.measure(3, .ring, .trigger)], true),
      // With both roles, without a measure and with another unit nothing is contrary.
      ([.target], [Made.measure(3, .ring, .trigger), Made.measure(3, .ring)], true), ([.target], [], true),
      ([.trigger], [], true), ([.target], [Made.measure(3, .minute, .trigger)], true),
    ] as [([Measure.Role], [Measure], Bool)])
  func aContraryRoleOfItsUnitRulesAClauseOut(_ roles: [Measure.Role], _ measures: [Measure], _ isFound: Bool) {
    let clause = Made.clause(
      "a", [Made.frame("받")], measure: ClauseMeasure(units: [.ring], better: .less), roles: roles)
    #expect(matches(Made.aligner(clause), Made.commitment("받겠습니다.", measures: measures)).isEmpty == !isFound)
  }

  @Test func aTriggerIsNotTheTargetOfTheSameUnit() throws {
    let aligner = CharterAligner(catalogue: try Catalogue.standard())
    let text = "전화벨이 세 번 울린 후 받으면 사과드리겠습니다."
    let commitment = Made.commitment(text, .phone, measures: [Made.measure(3, .ring, .trigger)])
    let clauses = aligner.matches(commitment, section: "").map(\.clause)
    #expect(!clauses.isEmpty && !clauses.contains("phone/ring-count"))
  }

  // MARK: Shared predicates

  @Test func aBorrowedPredicateSpeaksForOneClause() {
    let aligner = Made.aligner(
      Made.clause("a", [Made.frame("답변")]), Made.clause("b", [Made.frame("휴일", "답변")]))
    let commitment = Made.commitment("휴일에는 다음 날,")
    #expect(matches(aligner, commitment).isEmpty)
    // 0.75 · 0.9 for both, and the first of them is taken.
    #expect(matches(aligner, commitment, predicate: "에 답변하겠습니다.") == ["a": 0.675])
  }

  // MARK: Whole charters

  @Test func headingsStandInTheOrderOfTheCatalogueAndOnlyThoseThatAreUsed() {
    let aligner = Made.aligner(
      Made.clause("z", [Made.frame("답변")], channels: [.phone, .common]), Made.clause("y", [Made.frame("배웅")]),
      Made.clause("x", [Made.frame("인사")]))
    let alignment = aligner.align([
      Made.charter("library", [Made.commitment("인사하겠습니다."), Made.commitment("답변하겠습니다.")])
    ])
    #expect(alignment.headings.map(\.id) == ["z", "x"])
    #expect(alignment.headings.map(\.channel) == [.phone, .common] && alignment.headings.allSatisfy(\.catalogued))
    #expect(aligner.foreseen.map(\.id) == ["z", "y", "x"])
  }

  @Test func theTitleOfTheSectionIsAskedToo() {
    let aligner = Made.aligner(Made.clause("a", [Made.frame("답변")]), Made.clause("b", [Made.frame("사서|관장", "답변")]))
    let commitment = Made.commitment("답변하겠습니다.", section: "1")
    let charter = Made.charter("library", [commitment], sections: ["1": "사서의 약속"])
    // 0.3 · 0.75 is too little for b.
    #expect(aligner.candidates(of: charter).map { $0.matches.map(\.clause) } == [["a"]])
  }

  @Test func theOrderOfTheChartersChangesNothing() throws {
    let aligner = CharterAligner(catalogue: try Catalogue.standard())
    let texts = [
      ["먼저 인사하겠습니다.", "전화는 벨이 세 번 울리기 전에 받겠습니다.", "책을 제자리에 꽂아 두겠습니다."],
      ["고객께 먼저 인사하겠습니다.", "책은 제자리에 꽂겠습니다.", "3일 이내에 답변하겠습니다."],
      ["벨이 두 번 울리기 전에 받겠습니다.", "빌린 책을 제자리에 꽂아 두겠습니다."],
    ]
    let charters = texts.enumerated().map { number, lines in
      Made.charter("library-\(number)", lines.map { Made.commitment($0, .phone, id: "library-\(number)-\($0)") })
    }
    let first = aligner.align(charters)
    for order in [[2, 1, 0], [1, 2, 0], [0, 2, 1]] { #expect(aligner.align(order.map { charters[$0] }) == first) }
    #expect(first.headings.contains { !$0.catalogued } && first.headings.contains { $0.catalogued })
  }
}
