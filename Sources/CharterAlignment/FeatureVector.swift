/// Weighted features of a text: bigrams of letters, and classes of words.
///
/// A key below 2³² is two UTF-16 units; above it, a class. Entries stand in order of key, so that sums do not depend on how they were
/// gathered.
struct FeatureVector: Sendable, Hashable {
  var keys: [UInt64]
  var weights: [Double]
  /// By entry, the number of the feature in the index that weighed it; -1 for a feature of no exemplar. Empty outside an index.
  var numbers: [Int32] = []

  static let classBase: UInt64 = 1 << 32

  static func bigram(_ first: UInt16, _ second: UInt16) -> UInt64 { UInt64(first) << 16 | UInt64(second) }

  /// The cosine of two vectors of length 1.
  func cosine(_ other: FeatureVector) -> Double {
    var sum = 0.0
    var left = 0
    var right = 0
    while left < keys.count, right < other.keys.count {
      if keys[left] == other.keys[right] {
        sum += weights[left] * other.weights[right]
        left += 1
        right += 1
      } else if keys[left] < other.keys[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return sum
  }
}

/// Features as they are met in a text, before weighing.
struct FeatureCounts: Sendable {
  /// A feature with how much it counts.
  struct Entry: Sendable {
    var key: UInt64
    var weight: Double
  }

  private var met: [Entry] = []

  /// Adds a feature.
  mutating func add(_ key: UInt64, _ weight: Double) { met.append(Entry(key: key, weight: weight)) }

  /// Every feature once, in order of key. Bigrams add up; a class counts once, with its greatest weight.
  var merged: [Entry] {
    var merged: [Entry] = []
    merged.reserveCapacity(met.count)
    for entry in met.sorted(by: { $0.key < $1.key }) {
      guard let last = merged.last, last.key == entry.key else {
        merged.append(entry)
        continue
      }
      merged[merged.count - 1].weight =
        entry.key >= FeatureVector.classBase ? max(last.weight, entry.weight) : last.weight + entry.weight
    }
    return merged
  }
}
