/// The sorted figures of all organizations, for comparison of one with the others.
struct SortedFigures: Sendable {
  private let sorted: [Double]

  init(_ figures: some Sequence<Double>) {
    sorted = figures.sorted()
  }

  /// The median of the other figures, the mean of the middle two for an even number; nil where there are no others.
  ///
  /// - Parameter own: The figure that is left out; nil for none.
  func median(without own: Double?) -> Double? {
    let out = own.map(firstPlace)
    let count = sorted.count - (out == nil ? 0 : 1)
    guard count > 0 else { return nil }
    func at(_ place: Int) -> Double { sorted[place + (out.map { place >= $0 ? 1 : 0 } ?? 0)] }
    let middle = count / 2
    return count % 2 == 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2
  }

  /// The number of figures above a figure.
  func count(above figure: Double) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] > figure { high = middle } else { low = middle + 1 }
    }
    return sorted.count - low
  }

  /// The number of figures equal to a figure.
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
