import CharterDrafting
import CharterModel
import Testing

@testable import CharterCommandLine

/// Levels as people write them, and as a draft says them.
struct StatedLevelTests {
  private static let time = ClauseMeasure(units: [.day, .workingDay, .week, .hour, .workingHour], better: .less)
  private static let frequency = ClauseMeasure(units: [.time], better: .more)
  private static let lead = ClauseMeasure(units: [.day, .minute], better: .more)
  private static let ring = ClauseMeasure(units: [.ring, .second], better: .less)
  private static let money = ClauseMeasure(units: [.won], better: .more)
  private static let share = ClauseMeasure(units: [.percent, .second], better: .more)

  @Test(arguments: [
    ("3일", time, "3일 이내에"), ("3근무일 이내", time, "3근무일 이내에"), ("당일", time, "당일에"), ("익일", time, "1일 이내에"),
    ("5영업일", time, "5근무일 이내에"), ("2 시간", time, "2시간 이내에"), ("이틀", time, "2일 이내에"), ("일주일", time, "1주 이내에"),
    ("연 2회", frequency, "연 2회 이상"), ("분기 1회", frequency, "분기마다 1회 이상"), ("매월 1회 이상", frequency, "매월 1회 이상"),
    ("2일 전", lead, "2일 전까지"), ("하루 전까지", lead, "1일 전까지"), ("5분 전", lead, "5분 전까지"),
    ("3번 울리기 전", ring, "벨이 3번 울리기 전에"), ("3번", ring, "벨이 3번 이내로 울릴 때"), ("3회 이내", ring, "벨이 3번 이내로 울릴 때"),
    ("10초", ring, "10초 이내에"), ("1만원", money, "1만원"), ("5천원", money, "5,000원"), ("1만 5천원", money, "15,000원"),
    ("12,500원", money, "12,500원"), ("90%", share, "90% 이상"),
  ]) func isSaidInTheWordsOfDrafts(_ words: String, _ measure: ClauseMeasure, _ said: String) throws {
    #expect(LevelPhrase.words(for: try #require(StatedLevel.level(words, in: measure))) == said)
  }

  @Test(arguments: [
    ("", time), ("빨리", time), ("3", time), ("일", time), ("3명", time), ("3번", time), ("2.5일", time), ("3일 또는 5일", time),
    ("웬만하면 3일", time), ("3번 이상", ring), ("120%", share), ("20초", share), ("당일", lead), ("즉시", time),
  ]) func otherWordsAreNoLevel(_ words: String, _ measure: ClauseMeasure) {
    #expect(StatedLevel.level(words, in: measure).flatMap(LevelPhrase.words) == nil)
  }
}
