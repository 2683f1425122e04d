import CharterModel
import CharterSamples
import Testing

@testable import CharterComparison

/// Which levels of one organization in one clause contradict each other.
struct CellLevelsTests {
  /// Whether the cell of an organization with such promises, each in a sentence of its own, is settled.
  private func isSettled(_ promises: [[Measure]], condition: String? = nil) throws -> Bool {
    let commitments = promises.enumerated().map { place, measures in
      Made.commitment("a-\(place)", measures: measures, condition: place == 0 ? nil : condition, at: place * 100)
    }
    let comparison = try CharterComparer.compare(
      charters: [Made.charter("a", commitments)],
      alignment: Alignment(
        headings: [Made.heading("phone/clause", units: [.second])],
        matches: Dictionary(uniqueKeysWithValues: commitments.map { ($0.id, [Made.match()]) })))
    let known = Dictionary(uniqueKeysWithValues: comparison.commitments.map { ($0.id, $0) })
    return try #require(comparison.clauses.first?.cells["a"] ?? nil).isSettled(among: known)
  }

  @Test func twoLevelsWithoutAConditionAreUnsettled() throws {
    #expect(
      try !isSettled([
        [Made.measure(10, .second, text: "10초", at: 0)], [Made.measure(20, .second, text: "20초", at: 100)],
      ]))
    #expect(try isSettled([[Made.measure(10, .second, text: "10초", at: 0)]]))
  }

  @Test func aLevelForAShareOfCasesLeavesRoomForOneForAll() throws {
    let share = Made.measure(90, .percent, .equal, text: "90%", at: 100)
    #expect(
      try isSettled([
        [Made.measure(10, .second, text: "10초", at: 0)], [share, Made.measure(20, .second, text: "20초", at: 104)],
      ]))
  }
}
