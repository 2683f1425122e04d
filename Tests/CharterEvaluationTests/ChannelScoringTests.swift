import CharterEvaluation
import CharterModel
import Testing

/// The share of the sentences found whose channel is right.
struct ChannelScoringTests {
  @Test func onlySentencesThatWereFoundCount() throws {
    let gold = try Made.gold([
      Made.sentence("가", channel: "phone"), Made.sentence("나", channel: "phone"), Made.sentence("다", channel: "visit"),
      Made.sentence("라", channel: "visit"),
    ])
    // 가 right, 나 and 다 wrong, 라 not found: 1 of 3.
    let evaluation = Made.evaluation(
      [Made.commitment("가", channel: .phone), Made.commitment("나", channel: .visit), Made.commitment("다")],
      against: gold)
    #expect(evaluation.channel == 1.0 / 3)
    #expect(evaluation.errors.contains { $0.hasPrefix("channel library visit for [\"phone\"] 나") })
  }

  @Test func anyOfTheRightChannelsIsRight() throws {
    let gold = try Made.gold([Made.sentence("가", channel: ["visit", "common"])])
    #expect(Made.evaluation([Made.commitment("가", channel: .common)], against: gold).channel == 1)
    #expect(Made.evaluation([Made.commitment("가", channel: .online)], against: gold).channel == 0)
  }

  @Test func onePromiseInTheRightChannelSufficesForItsSentence() throws {
    let gold = try Made.gold([Made.sentence("가나", channel: "phone")])
    let found = [Made.commitment("가나", "가", channel: .common), Made.commitment("가나", "나", channel: .phone)]
    #expect(Made.evaluation(found, against: gold).channel == 1)
  }

  @Test func nothingFoundIsNoShare() throws {
    #expect(Made.evaluation([], against: try Made.gold([Made.sentence("가")])).channel == 0)
  }
}
