import Testing

@testable import CharterEvaluation

/// Precision, recall and their mean, by hand.
struct FigureTests {
  @Test func aFigureIsSharesOfCounts() {
    // Of 3 that are wanted, 2 are found, and 1 of what was found is wrong: P = 2 / 3, R = 2 / 4.
    let figure = Figure(hit: 2, found: 3, wanted: 4)
    #expect(figure.precision == 2.0 / 3)
    #expect(figure.recall == 0.5)
    // 2 PR / (P + R) = 2 · (2/3) · (1/2) / (7/6) = (2/3) / (7/6) = 4/7
    #expect(abs(figure.f1 - 4.0 / 7) < 1e-12)
  }

  @Test func nothingFoundHasNoPrecision() {
    let figure = Figure(hit: 0, found: 0, wanted: 5)
    #expect(figure.precision == 0 && figure.recall == 0 && figure.f1 == 0)
  }

  @Test func nothingWantedHasNoRecall() {
    let figure = Figure(hit: 0, found: 5, wanted: 0)
    #expect(figure.precision == 0 && figure.recall == 0 && figure.f1 == 0)
  }

  @Test func theMeanIsOfBothAndNotTheirAverage() {
    // P = 1, R = 1/9: the mean is 2/10, while the average would be 5/9.
    #expect(abs(Figure(hit: 1, found: 1, wanted: 9).f1 - 0.2) < 1e-12)
    #expect(Figure(hit: 3, found: 3, wanted: 3).f1 == 1)
  }

  @Test func anEvaluationNamesItsFiguresAsFloorsDo() {
    var evaluation = Evaluation()
    evaluation.sentences = Figure(hit: 1, found: 1, wanted: 1)
    evaluation.channel = 0.5
    evaluation.bcubed = Figure(hit: 1, found: 2, wanted: 2)
    let figures = Dictionary(uniqueKeysWithValues: evaluation.figures.map { ($0.name, $0.value) })
    #expect(
      figures == [
        "sentences": 1, "promises": 0, "channel": 0.5, "firmness": 0, "measures": 0, "pairs": 0, "bcubed": 0.5,
        "familyPairs": 0, "absences": 1, "rankings": 1,
      ])
  }
}
