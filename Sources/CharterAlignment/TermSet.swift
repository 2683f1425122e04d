/// A set of terms of a catalogue, asked for every pattern of every commitment.
struct TermSet: Sendable, Hashable {
  private var bits: [UInt64]

  /// - Parameter count: how many terms the catalogue has.
  init(count: Int) { bits = Array(repeating: 0, count: count / 64 + 1) }

  init(_ terms: some Sequence<Int>, count: Int) {
    self.init(count: count)
    for term in terms { insert(term) }
  }

  mutating func insert(_ term: Int) { bits[term >> 6] |= 1 << UInt64(term & 63) }

  func contains(_ term: Int) -> Bool { bits[term >> 6] & (1 << UInt64(term & 63)) != 0 }

  func isDisjoint(with other: TermSet) -> Bool {
    for index in bits.indices where bits[index] & other.bits[index] != 0 { return false }
    return true
  }
}
