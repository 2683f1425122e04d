import CharterModel
import Testing

@testable import CharterDrafting

/// Levels as people write them, and as a draft says them.
struct FigureReaderTests {
  private let time = ClauseMeasure(units: [.day, .workingDay, .hour, .workingHour], better: .less)
  private let frequency = ClauseMeasure(units: [.time], better: .more)
  private let lead = ClauseMeasure(units: [.day, .minute], better: .more)
  private let ring = ClauseMeasure(units: [.ring, .second], better: .less)
  private let money = ClauseMeasure(units: [.won], better: .more)

  @Test(arguments: [
    ("3일", "3일 이내에"), ("3근무일 이내", "3근무일 이내에"), ("당일", "당일에"), ("5영업일", "5근무일 이내에"), ("2 시간", "2시간 이내에"),
  ]) func timesAreUpperBounds(_ words: String, _ said: String) throws {
    #expect(LevelPhrase.words(for: try #require(FigureReader.level(words, in: time))) == said)
  }

  @Test(arguments: [("연 2회", "연 2회 이상"), ("분기 1회", "분기마다 1회 이상"), ("매월 1회 이상", "매월 1회 이상")])
  func frequenciesAreLowerBounds(_ words: String, _ said: String) throws {
    #expect(LevelPhrase.words(for: try #require(FigureReader.level(words, in: frequency))) == said)
  }

  @Test func ringsCountBeforeOrWithin() throws {
    #expect(
      LevelPhrase.words(for: try #require(FigureReader.level("3번 울리기 전", in: ring))) == "벨이 3번 울리기 전에")
    #expect(LevelPhrase.words(for: try #require(FigureReader.level("3번", in: ring))) == "벨이 3번 울리는 동안")
    #expect(LevelPhrase.words(for: try #require(FigureReader.level("10초", in: ring))) == "10초 이내에")
  }

  @Test func whatIsBeforeSomethingIsALead() throws {
    #expect(LevelPhrase.words(for: try #require(FigureReader.level("2일 전", in: lead))) == "2일 전까지")
  }

  @Test(arguments: [("1만원", "1만원"), ("5천원", "5,000원"), ("12,500원", "12,500원")])
  func moneyIsAnAmount(_ words: String, _ said: String) throws {
    #expect(LevelPhrase.words(for: try #require(FigureReader.level(words, in: money))) == said)
  }

  @Test(arguments: ["", "빨리", "3", "일", "3명", "99999999999일", "-3일", "3번"])
  func otherWordsAreNoLevel(_ words: String) {
    #expect(FigureReader.level(words, in: time) == nil)
  }
}
