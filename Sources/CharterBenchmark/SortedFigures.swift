/// Figures of all organizations, sorted once, so that each can be set against those of the others.
struct SortedFigures: Sendable {
  private let sorted: [Double]

  init(_ figures: some Sequence<Double>) {
    sorted = figures.sorted()
  }

  /// The median of the others: of an even number the mean of the two in the middle; nil where there is no other.
  ///
  /// - Parameter own: one of the figures, which is left out; nil for one that has none.
  func median(without own: Double?) -> Double? {
    let out = own.map(firstPlace)
    let count = sorted.count - (out == nil ? 0 : 1)
    guard count > 0 else { return nil }
    func at(_ place: Int) -> Double { sorted[place + (out.map { place >= $0 ? 1 : 0 } ?? 0)] }
    let middle = count / 2
    return count % 2 == 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2
  }

  /// How many are above a figure.
  func count(above figure: Double) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] > figure { high = middle } else { low = middle + 1 }
    }
    return sorted.count - low
  }

  /// How many are a figure.
  func count(of figure: Double) -> Int { sorted.count - count(above: figure) - firstPlace(of: figure) }

  private func firstPlace(of figure: Double) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < figure { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
