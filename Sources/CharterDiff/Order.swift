/// Finds which items of a sequence kept their order.
enum Order {
  /// Finds the members of a longest increasing subsequence (patience sorting, n log n). All other items moved.
  ///
  /// - Parameter places: Distinct numbers.
  /// - Returns: Indices of `places`.
  static func kept(_ places: [Int]) -> Set<Int> {
    var tops: [Int] = []
    var before = [Int?](repeating: nil, count: places.count)
    for (index, place) in places.enumerated() {
      var low = 0
      var high = tops.count
      while low < high {
        let middle = (low + high) / 2
        if places[tops[middle]] < place { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? tops[low - 1] : nil
      if low < tops.count { tops[low] = index } else { tops.append(index) }
    }
    var kept: Set<Int> = []
    var next = tops.last
    while let index = next {
      kept.insert(index)
      next = before[index]
    }
    return kept
  }
}
