/// A set of classes of words by their numbers, asked for every frame of every commitment.
struct ClassSet: Sendable, Hashable {
  fileprivate var bits: [UInt64]

  /// - Parameter count: how many classes the lexicon has.
  init(count: Int) { bits = Array(repeating: 0, count: count / 64 + 1) }

  init(_ classes: some Sequence<Int>, count: Int) {
    self.init(count: count)
    for number in classes { insert(number) }
  }

  mutating func insert(_ number: Int) { bits[number >> 6] |= 1 << UInt64(number & 63) }

  func contains(_ number: Int) -> Bool { bits[number >> 6] & (1 << UInt64(number & 63)) != 0 }
}

/// Sets of classes in one flat array, so that asking them copies nothing.
struct ClassTable: Sendable {
  private let width: Int
  private var bits: [UInt64] = []

  /// - Parameter count: how many classes the lexicon has.
  init(count: Int) { width = count / 64 + 1 }

  /// How many sets there are.
  var count: Int { bits.count / width }

  /// Adds a set as the last row.
  mutating func append(_ set: ClassSet) { bits += set.bits }

  func contains(_ number: Int, inRow row: Int) -> Bool {
    bits[row * width + number >> 6] & (1 << UInt64(number & 63)) != 0
  }

  func isDisjoint(row: Int, with set: ClassSet) -> Bool {
    let start = row * width
    for index in 0..<width where bits[start + index] & set.bits[index] != 0 { return false }
    return true
  }
}
