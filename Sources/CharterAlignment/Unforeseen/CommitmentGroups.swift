import CharterModel
import Foundation

/// Groups commitments by their words alone.
///
/// Leaders: each commitment joins the group it is most like on average, or begins one; two more rounds let it move to a better one. Nothing is
/// compared with everything: a group is met only through the features it shares, so time grows with the text and not with its square, and
/// groups do not chain as they would by thresholds between pairs. The order in which commitments are taken is that of their words, so that the
/// order of the charters changes nothing.
struct CommitmentGroups {
  /// What is grouped.
  struct Item {
    var commitment: Commitment
    var vector: [(feature: Int32, weight: Float)]
    /// What sums of a group are kept apart by: the channel, which weighs the likeness.
    var channel: Channel
  }

  private static let rounds = 2

  /// Below this average likeness a commitment begins a group of its own.
  private let threshold: Float
  private let items: [Item]
  private var sums = GroupSums()
  private var group: [Int32]

  /// - Parameters:
  ///   - commitments: what is grouped, in any order.
  ///   - all: the commitments by which common words are told from telling ones.
  ///   - threshold: the least average likeness that joins, 0 to 1.
  init(_ commitments: [Commitment], among all: [Commitment], threshold: Double) {
    self.threshold = Float(threshold)
    let sorted = commitments.sorted { ($0.text, $0.id) < ($1.text, $1.id) }
    items = CommitmentGroups.items(sorted, among: all)
    group = Array(repeating: -1, count: items.count)
    for round in 0...Self.rounds {
      for index in items.indices { place(index, isNew: round == 0) }
    }
  }

  /// The groups with their members and how alike each is to the others, 0 to 1.
  func groups() -> [[(commitment: Commitment, likeness: Double)]] {
    var members: [Int32: [Int]] = [:]
    for index in items.indices { members[group[index], default: []].append(index) }
    return members.sorted { ($0.value.first ?? 0) < ($1.value.first ?? 0) }.map { number, indices in
      indices.map { index in
        let own = sums.likeness(of: items[index], to: number, without: items[index])
        return (items[index].commitment, Double(own))
      }
    }
  }

  private mutating func place(_ index: Int, isNew: Bool) {
    let item = items[index]
    let current = group[index]
    let best = sums.best(for: item, in: isNew ? nil : current)
    let target: Int32
    if let best, best.likeness >= threshold {
      target = best.group
    } else if isNew {
      target = sums.open()
    } else {
      return
    }
    if target == current { return }
    if !isNew { sums.remove(item, from: current) }
    sums.add(item, to: target)
    group[index] = target
  }

  // MARK: Vectors

  private static func items(_ commitments: [Commitment], among all: [Commitment]) -> [Item] {
    var counts = commitments.map { WordFeatures.counts(of: $0).sorted { $0.key < $1.key } }
    var numbers: [UInt64: Int32] = [:]
    for entry in counts.joined() where numbers[entry.key] == nil { numbers[entry.key] = Int32(numbers.count) }
    var frequency = [Double](repeating: 0, count: numbers.count)
    for commitment in all {
      for key in WordFeatures.counts(of: commitment).keys {
        if let number = numbers[key] { frequency[Int(number)] += 1 }
      }
    }
    let total = Double(all.count) + 1
    return commitments.indices.map { index in
      var vector = counts[index].compactMap { key, count -> (feature: Int32, weight: Float)? in
        guard let number = numbers[key] else { return nil }
        let weight = (count > 1 ? 1 + log(count) : count) * max(0, log(total / (frequency[Int(number)] + 0.5)))
        return (number, Float(weight))
      }
      counts[index] = []
      let length = vector.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
      if length > 0 { for at in vector.indices { vector[at].weight /= length } }
      return Item(commitment: commitments[index], vector: vector, channel: commitments[index].channel)
    }
  }
}
