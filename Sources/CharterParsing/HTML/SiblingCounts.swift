/// Counts the children of each open element by name, for the places in an XPath.
struct SiblingCounts {
  /// Counts of all open elements, one after the other; those of the innermost are last.
  private var counts: [(name: UInt32, count: Int32)] = []
  /// The start of the counts of each open element, and the number of that element.
  private var frames: [(start: Int, serial: UInt32)] = [(0, 0)]
  private var serials: UInt32 = 0
  /// The counts of elements with so many differently named children that a linear search would be slow.
  private var overflow: [UInt64: Int32] = [:]

  private static let few = 32

  /// The position of the next child of the innermost element.
  mutating func next(_ name: UInt32) -> Int32 {
    let frame = frames[frames.count - 1]
    var index = frame.start
    while index < counts.count {
      if counts[index].name == name {
        counts[index].count += 1
        return counts[index].count
      }
      index += 1
    }
    if index - frame.start < Self.few {
      counts.append((name, 1))
      return 1
    }
    let key = UInt64(frame.serial) << 32 | UInt64(name)
    let count = (overflow[key] ?? 0) + 1
    overflow[key] = count
    return count
  }

  /// The element counted last has children of its own.
  mutating func enter() {
    serials += 1
    frames.append((counts.count, serials))
  }

  /// The innermost element ends.
  mutating func leave() {
    guard let frame = frames.popLast() else { return }
    if counts.count > frame.start { counts.removeLast(counts.count - frame.start) }
  }
}
