import CharterModel
import Testing

@testable import CharterDrafting

/// The catalogue's wording with and without a level.
struct ClauseTemplateTests {
  private let week = DraftLevel(value: 7, unit: .day, comparator: .atMost)
  private let sameDay = DraftLevel(value: 0, unit: .day, comparator: .atMost)
  private let hours = DraftLevel(value: 3, unit: .hour, comparator: .atMost)
  private let won = DraftLevel(role: .amount, value: 10_000, unit: .won, comparator: .equal)

  @Test func whatIsInBracketsGoesWithTheLevel() {
    let template = ClauseTemplate(text: "결과를 [접수한 날부터 {level} ]알려드리겠습니다.")
    #expect(template.plain == "결과를 알려드리겠습니다." && template.hasLevel && !template.needsLevel)
    #expect(template.filled(with: week) == "결과를 접수한 날부터 7일 이내에 알려드리겠습니다.")
  }

  @Test func whatFollowsABarStandsWithoutTheLevel() {
    let template = ClauseTemplate(text: "찾아뵙기 [{level}|전에] 전화드리겠습니다.")
    #expect(template.plain == "찾아뵙기 전에 전화드리겠습니다.")
    let lead = DraftLevel(value: 2, unit: .day, comparator: .atLeast, lead: true)
    #expect(template.filled(with: lead) == "찾아뵙기 2일 전까지 전화드리겠습니다.")
  }

  @Test func aClockStartsAtADayOrAMoment() {
    let template = ClauseTemplate(text: "접수한 날부터 {level} 답변하겠습니다.")
    #expect(template.needsLevel)
    #expect(template.filled(with: sameDay) == "접수한 당일에 답변하겠습니다.")
    #expect(template.filled(with: hours) == "접수한 때부터 3시간 이내에 답변하겠습니다.")
  }

  @Test func anAmountIsANoun() {
    let template = ClauseTemplate(text: "고객께 {level}을 드리겠습니다.")
    #expect(template.filled(with: won) == "고객께 1만원을 드리겠습니다.")
    #expect(template.filled(with: week) == nil)
    #expect(ClauseTemplate(text: "결과를 {level} 알리겠습니다.").filled(with: won) == nil)
  }

  @Test(arguments: [
    ([Channel.visit, .phone], "방문, 전화"), ([.online], "누리집, 전자우편"), ([.outreach], "방문, 전화, 우편, 누리집"),
    ([.written, .online], "우편, 누리집"),
  ]) func theWaysAreThoseOfTheCharter(_ channels: [Channel], _ words: String) {
    #expect(ClauseTemplate(text: "{channels}의 창구").naming(Set(channels)).plain == "\(words)의 창구")
  }

  @Test(arguments: [
    DraftLevel(value: 2.5, unit: .day, comparator: .atMost), DraftLevel(value: -1, unit: .day, comparator: .atMost),
    DraftLevel(value: 3, unit: .day, comparator: .atLeast), DraftLevel(value: 3, unit: .year, comparator: .atMost),
    DraftLevel(value: 1e12, unit: .won, comparator: .equal),
  ]) func whatHasNoPlainWordsIsNotSaid(_ level: DraftLevel) {
    #expect(ClauseTemplate(text: "{level} 하겠습니다.").filled(with: level) == nil)
  }
}
