/// Weighted features of a text: bigrams of letters, and classes of words.
///
/// A key below 2³² is two UTF-16 units; above it, a class. Entries stand in order of key, so that sums do not depend on how they were
/// gathered.
struct FeatureVector: Sendable, Hashable {
  var keys: [UInt64]
  var weights: [Double]

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

/// Features with their counts, before weighing.
struct FeatureCounts: Sendable {
  private(set) var counts: [UInt64: Double] = [:]

  /// Bigrams add up; a class counts once, with its greatest weight.
  mutating func add(_ key: UInt64, _ weight: Double) {
    if key >= FeatureVector.classBase {
      counts[key] = max(counts[key] ?? 0, weight)
    } else {
      counts[key, default: 0] += weight
    }
  }

  mutating func add(_ other: FeatureCounts) {
    for (key, weight) in other.counts { add(key, weight) }
  }
}
