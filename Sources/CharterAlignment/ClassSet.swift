/// A set of classes of words by their numbers, asked for every frame of every commitment.
struct ClassSet: Sendable, Hashable {
  private var bits: [UInt64]

  /// - Parameter count: how many classes the lexicon has.
  init(count: Int) { bits = Array(repeating: 0, count: count / 64 + 1) }

  init(_ classes: some Sequence<Int>, count: Int) {
    self.init(count: count)
    for number in classes { insert(number) }
  }

  mutating func insert(_ number: Int) { bits[number >> 6] |= 1 << UInt64(number & 63) }

  func contains(_ number: Int) -> Bool { bits[number >> 6] & (1 << UInt64(number & 63)) != 0 }

  func isDisjoint(with other: ClassSet) -> Bool {
    for index in bits.indices where bits[index] & other.bits[index] != 0 { return false }
    return true
  }
}
