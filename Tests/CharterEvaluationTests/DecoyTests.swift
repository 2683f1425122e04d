import CharterEvaluation
import CharterModel
import Testing

/// Figures that measure nothing, taken for promised levels.
struct DecoyTests {
  private func decoys(_ measure: Measure, in sentence: String, decoy: String) throws -> Int {
    let gold = try Made.gold([], decoys: [decoy])
    return Made.evaluation([Made.commitment(sentence, measures: [measure])], against: gold).decoys
  }

  private let sentence = "120 콜센터에서 3일 이내에 답변하겠습니다."

  @Test func aTargetWithinADecoyIsOne() throws {
    #expect(try decoys(Made.measure(.target, 120, .item, text: "120"), in: sentence, decoy: "120 콜센터") == 1)
  }

  @Test func aTargetBesideADecoyIsNone() throws {
    #expect(try decoys(Made.measure(.target, 3, .day, text: "3일 이내"), in: sentence, decoy: "120 콜센터") == 0)
  }

  @Test(arguments: [Measure.Role.trigger, .amount, .availability, .reference])
  func onlyTargetsAreTakenForLevels(_ role: Measure.Role) throws {
    #expect(try decoys(Made.measure(role, 120, .item, text: "120"), in: sentence, decoy: "120 콜센터") == 0)
  }

  @Test func aDecoyIsMetInSentencesThatHoldIt() throws {
    let other = "120명 이내로 모시겠습니다."
    #expect(try decoys(Made.measure(.target, 120, .person, text: "120명"), in: other, decoy: "120 콜센터") == 0)
  }

  @Test func whiteSpaceMakesNoOtherDecoy() throws {
    #expect(try decoys(Made.measure(.target, 120, .item, text: "1 20"), in: sentence, decoy: "120콜 센터") == 1)
  }

  @Test func everyMeasureWithinADecoyCounts() throws {
    let gold = try Made.gold([], decoys: ["12:00~13:00", "1:1 상담"])
    let text = "12:00~13:00에도 1:1 상담을 하겠습니다."
    let found = ["12", "13", "1"].map { Made.measure(.target, 1, .hour, text: $0) }
    // "1" is in both decoys, so that it counts in each: 12, 13 and 1 in the first, 1 in the second.
    #expect(Made.evaluation([Made.commitment(text, measures: found)], against: gold).decoys == 4)
  }

  @Test func decoysOfAnotherCharterAreNotLookedFor() throws {
    let gold = try Made.gold(["library": [], "pool": []], decoys: ["120 콜센터"])
    let charter = Made.charter(
      [Made.commitment(sentence, measures: [Made.measure(.target, 120, .item, text: "120")])], of: "pool")
    #expect(ExtractionScorer.score([charter], against: gold).decoys == 0)
  }
}
