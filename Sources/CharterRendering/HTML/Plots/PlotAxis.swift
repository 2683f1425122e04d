/// A linear axis from 0 with a few round values.
struct PlotAxis: Hashable, Sendable {
  /// The values of the tick marks, in ascending order from 0.
  let ticks: [Double]

  /// The margin at both ends for half a dot, in percent of the width.
  private static let margin = 4.0

  /// Creates an axis.
  ///
  /// - Parameters:
  ///   - largest: the largest value on the axis.
  ///   - isOpen: true where the plot extends beyond the largest value, as for "at least".
  init(upTo largest: Double, isOpen: Bool = false) {
    let wanted = max(largest, 1) / 4
    var step = 1.0
    // The steps are 1, 2, 5, 10, 20, 50, …
    let factors = [2, 2.5, 2]
    var next = 0
    while step < wanted, next < 60 {
      step *= factors[next % 3]
      next += 1
    }
    let count = max(1, Int((max(largest, 1) / step).rounded(.up)))
    ticks = (0...(isOpen ? count + 1 : count)).map { Double($0) * step }
  }

  /// Returns the position of a value, in percent of the width.
  func place(_ value: Double) -> String {
    let end = ticks.last ?? 1
    let share = Self.margin + (100 - 2 * Self.margin) * min(1, max(0, value / end))
    return "\((share * 100).rounded() / 100)%"
  }
}

extension Double {
  /// The number without a fraction where it is whole, with commas as thousands separators.
  var figure: String {
    guard self == rounded(), magnitude < 1e15 else { return "\((self * 100).rounded() / 100)" }
    let digits = Array(String(Int(magnitude)))
    var result = self < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return result
  }
}
