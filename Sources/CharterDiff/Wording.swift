import CharterLanguage
import CharterModel

/// The words of a commitment, independent of layout, encoding and typography.
struct Wording: Hashable, Sendable {
  /// The normalized units without white space, letter case, full width, kinds of quotation marks and the full stop.
  let units: [UInt16]

  init(_ text: String) {
    var units = NormalizedText.units(of: text).map(Self.plain)
    while let last = units.last, last == 0x2E { units.removeLast() }
    self.units = units
  }

  /// The ASCII form of a quotation mark, and any other unit unchanged.
  static func plain(_ unit: UInt16) -> UInt16 {
    switch unit {
    case 0x201C, 0x201D, 0x300C, 0x300D, 0x300E, 0x300F: 0x22
    case 0x2018, 0x2019, 0x60, 0xB4: 0x27
    default: unit
    }
  }

  /// The number of occurrences of each pair of adjacent units.
  var bigrams: [UInt32: Int] {
    var counts: [UInt32: Int] = [:]
    for (one, two) in zip(units, units.dropFirst()) { counts[UInt32(one) << 16 | UInt32(two), default: 0] += 1 }
    return counts
  }
}

/// A multiset of bigrams, for comparison with others.
struct Likeness: Sendable {
  let counts: [UInt32: Int]
  let total: Int

  init(_ wording: Wording) {
    counts = wording.bigrams
    total = max(1, wording.units.count - 1)
  }

  /// Dice's coefficient: twice the number of shared bigrams divided by the number of all, 0 to 1.
  func dice(_ other: Likeness) -> Double {
    let (small, large) = counts.count < other.counts.count ? (self, other) : (other, self)
    var shared = 0
    for (bigram, count) in small.counts {
      if let there = large.counts[bigram] { shared += min(count, there) }
    }
    return 2 * Double(shared) / Double(total + other.total)
  }
}
