/// Counts the children of each open element by name, for the places in an XPath.
struct SiblingCounts {
  /// Counts of all open elements, one after the other; those of the innermost are last.
  private var counts: [(name: UInt32, count: Int32)] = []
  /// Where the counts of each open element begin.
  private var starts: [Int] = [0]
  /// Counts of elements with so many differently named children that looking through them would be slow.
  private var overflow: [UInt64: Int32] = [:]

  private static let few = 32

  /// The place of the next child of the innermost element.
  mutating func next(_ name: UInt32) -> Int32 {
    let start = starts[starts.count - 1]
    var index = start
    while index < counts.count {
      if counts[index].name == name {
        counts[index].count += 1
        return counts[index].count
      }
      index += 1
    }
    if index - start < Self.few {
      counts.append((name, 1))
      return 1
    }
    let key = UInt64(starts.count) << 32 | UInt64(name)
    let count = (overflow[key] ?? 0) + 1
    overflow[key] = count
    return count
  }

  /// The element counted last has children of its own.
  mutating func enter() {
    starts.append(counts.count)
  }

  /// The innermost element ends.
  mutating func leave() {
    guard let start = starts.popLast() else { return }
    counts.removeLast(counts.count - start)
    if !overflow.isEmpty {
      let depth = UInt64(starts.count + 1)
      overflow = overflow.filter { $0.key >> 32 != depth }
    }
  }
}
