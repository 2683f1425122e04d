import Testing

@testable import CharterBenchmark

/// The median of the others, against the same by hand.
struct SortedFiguresTests {
  @Test(arguments: [[1], [1, 2], [3, 1, 2], [5, 5, 5, 1], [0.5, 0.25, 0.75, 1, 0], [2, 2], [7, 1, 7, 3, 3, 9]])
  func theMedianLeavesOneOut(_ figures: [Double]) {
    let sorted = SortedFigures(figures)
    #expect(sorted.median(without: nil) == median(figures))
    for place in figures.indices {
      var others = figures
      let own = others.remove(at: place)
      #expect(sorted.median(without: own) == median(others))
      #expect(sorted.count(above: own) == figures.count { $0 > own })
    }
  }

  private func median(_ figures: [Double]) -> Double? {
    let sorted = figures.sorted()
    if sorted.isEmpty { return nil }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
