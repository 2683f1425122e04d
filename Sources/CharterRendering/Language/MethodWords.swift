import CharterModel

/// The sentences on the method, the certainty and the limits of a comparison, shared by all reports.
struct MethodWords: Sendable {
  /// The language of the sentences.
  var say: ReportLanguage
  /// The figures of the comparison.
  var figures: ComparisonFigures

  /// The sentences on the method and its limits.
  var method: [String] {
    [
      say(
        "각 기관이 공개한 문서에서 지켰는지 따로 확인할 수 있는 약속을 하나씩 뽑고, 같은 일에 대한 약속을 항목으로 묶었습니다. "
          + "약속 하나가 여러 항목에 들어갈 수 있습니다.",
        "From each published document the promises that can be checked one by one were taken, and promises about the same "
          + "matter were put into one clause. A promise may stand in several clauses."),
      say(
        "순위는 문구에 적힌 수치로만 매겼습니다. 분·시간·일·주는 서로 바꾸어(1일은 24시간) 비교하고, 근무시간과 근무일은 "
          + "1일 8시간으로 바꾸어(민원 처리에 관한 법률 제19조) 비교했습니다.",
        "Ranks rest on the figures as written. Minutes, hours, days and weeks are converted into each other (a day is 24 "
          + "hours), working hours and working days at 8 hours a day (Civil Petitions Treatment Act, art. 19)."),
      say(
        "근무일은 토요일과 공휴일을 빼고 세므로 달력 기간과는 어느 날 접수해도 앞뒤가 바뀌지 않을 때만 순위를 매겼습니다.",
        "Working days leave out Saturdays and holidays, so they are ranked with calendar time only where the order is the "
          + "same whatever the day of receipt."),
      say(
        "한 기관의 기준이 여럿이면 조건 없이 적은 것 가운데 가장 엄격한 기준으로 비교했습니다.",
        "Of several levels of one organization the strictest that holds without a condition is compared."),
      say(
        "약속의 문구만 비교했습니다. 실제로 얼마나 지키는지는 이 보고서로 알 수 없습니다.",
        "Only the wording of promises is compared. How well they are kept cannot be told from this report."),
    ]
  }

  /// The sentences on the certainty of the result.
  var certainty: [String] {
    [
      say(
        "약속과 항목은 사람이 아니라 규칙이 찾았습니다. 한 칸의 ‘이 항목일 가능성’은 사람이 정답을 표시한 다른 헌장들에 견주어 맞춘 것입니다.",
        "Promises and clauses were found by rules, not by people. How likely a promise belongs to its clause was calibrated "
          + "with other charters that people annotated."),
      say(
        "약속이 있는 \(figures.cells)칸 가운데 \(figures.uncertain)칸은 확실하지 않아 ‘확인 필요’로 표시했고, 약속 \(figures.commitments)건 "
          + "가운데 \(figures.unaligned)건은 어느 항목에도 넣지 못했습니다.",
        "Of \(figures.cells) cells with promises \(figures.uncertain) are marked ‘to be checked’; of "
          + "\(figures.commitments) promises \(figures.unaligned) fit no clause."),
      say(
        "사람이 표시한 정답과 견준 정확도는 charter evaluate 명령으로 잴 수 있습니다. 결정에 쓰기 전에 칸마다 적힌 원문 줄을 확인하십시오.",
        "The command charter evaluate measures the accuracy against an annotation by hand. Before a decision rests on a "
          + "cell, look at the line of the source that it names."),
    ]
  }
}
