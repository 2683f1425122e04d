import Foundation

/// The exemplars of all clauses as vectors, reached through the features they share with a text.
///
/// Weights of features come from the exemplars alone, so that adding a charter changes nothing for the others.
struct ExemplarIndex: Sendable {
  /// An exemplar that has a feature, with its weight there.
  private struct Posting: Sendable {
    var exemplar: Int
    var weight: Double
  }

  /// How like a text is to a clause.
  struct Likeness: Sendable {
    /// The cosine with the nearest exemplar, 0…1.
    var value = 0.0
    /// The place of that exemplar among all; nil where no feature is shared.
    var exemplar: Int?
  }

  /// The clause of each exemplar, by its place among the clauses.
  private let clauseOfExemplar: [Int]
  private let clauseCount: Int
  /// The numbers of the features of all exemplars, by key.
  private let numbers: [UInt64: Int32]
  /// By feature, how telling it is.
  private let idf: [Double]
  /// How telling a feature is that no exemplar has.
  private let unseen: Double
  /// The exemplars of each feature, the features one after another.
  private var postings: [Posting]
  /// By feature, where its postings begin; one more at the end.
  private var firstPosting: [Int]

  /// - Parameter exemplars: the features of the exemplars of each clause.
  init(_ exemplars: [[FeatureCounts]]) {
    clauseCount = exemplars.count
    clauseOfExemplar = exemplars.enumerated().flatMap { place, counts in counts.map { _ in place } }
    let counted = exemplars.joined().map(\.merged)
    var numbers: [UInt64: Int32] = [:]
    var frequency: [Double] = []
    for entry in counted.joined() {
      if let number = numbers[entry.key] {
        frequency[Int(number)] += 1
      } else {
        numbers[entry.key] = Int32(frequency.count)
        frequency.append(1)
      }
    }
    self.numbers = numbers
    let documents = Double(counted.count)
    idf = frequency.map { log((documents + 1) / ($0 + 1)) + 1 }
    unseen = log(documents + 1) + 1
    firstPosting = Array(repeating: 0, count: frequency.count + 1)
    postings = []
    let vectors = counted.map(vector)
    for number in vectors.lazy.flatMap(\.numbers) { firstPosting[Int(number) + 1] += 1 }
    for number in frequency.indices { firstPosting[number + 1] += firstPosting[number] }
    postings = Array(repeating: Posting(exemplar: 0, weight: 0), count: firstPosting[frequency.count])
    var next = firstPosting
    for (exemplar, vector) in vectors.enumerated() {
      for (number, weight) in zip(vector.numbers, vector.weights) {
        postings[next[Int(number)]] = Posting(exemplar: exemplar, weight: weight)
        next[Int(number)] += 1
      }
    }
  }

  /// tf·idf of length 1, with 1 + ln for bigrams that count more than once.
  func vector(_ counts: FeatureCounts) -> FeatureVector { vector(counts.merged) }

  private func vector(_ merged: [FeatureCounts.Entry]) -> FeatureVector {
    var found = FeatureVector(keys: [], weights: [])
    found.keys.reserveCapacity(merged.count)
    found.weights.reserveCapacity(merged.count)
    found.numbers.reserveCapacity(merged.count)
    var square = 0.0
    for entry in merged {
      let number = numbers[entry.key]
      let isBigram = entry.key < FeatureVector.classBase
      let count = isBigram && entry.weight > 1 ? 1 + log(entry.weight) : entry.weight
      let weight = count * (number.map { idf[Int($0)] } ?? unseen)
      square += weight * weight
      found.keys.append(entry.key)
      found.weights.append(weight)
      found.numbers.append(number ?? -1)
    }
    let length = square.squareRoot()
    if length > 0 { for place in found.weights.indices { found.weights[place] /= length } }
    return found
  }

  /// The likeness to the best exemplar of each clause, in the order of the clauses.
  ///
  /// The features are taken in their order, so that each sum is that of a cosine.
  func likenesses(_ vector: FeatureVector) -> [Likeness] {
    var sums = [Double](repeating: 0, count: clauseOfExemplar.count)
    for (number, weight) in zip(vector.numbers, vector.weights) where number >= 0 {
      for place in firstPosting[Int(number)]..<firstPosting[Int(number) + 1] {
        sums[postings[place].exemplar] += weight * postings[place].weight
      }
    }
    var best = [Likeness](repeating: Likeness(), count: clauseCount)
    for (exemplar, sum) in sums.enumerated() where sum > best[clauseOfExemplar[exemplar]].value {
      best[clauseOfExemplar[exemplar]] = Likeness(value: sum, exemplar: exemplar)
    }
    return best
  }
}
