import CharterModel

/// The sums of the vectors of each group, by channel, reached by feature.
struct GroupSums {
  /// A group's members of one channel.
  private struct Part {
    var group: Int32
    var channel: Channel
    var count: Int32 = 0
  }

  private struct Posting {
    var part: Int32
    var weight: Float
  }

  private var parts: [Part] = []
  private var partOf: [Int64: Int32] = [:]
  private var sizes: [Int32] = []
  /// By feature: the parts that have it, with the sum of its weights.
  private var postings: [[Posting]] = []
  /// Sums for one search, kept so that none is allocated for each.
  private var scores: [Float] = []
  private var touched: [Int32] = []

  /// A new group.
  mutating func open() -> Int32 {
    sizes.append(0)
    scores.append(0)
    return Int32(sizes.count - 1)
  }

  mutating func add(_ item: CommitmentGroups.Item, to group: Int32) { change(item, group, 1) }

  mutating func remove(_ item: CommitmentGroups.Item, from group: Int32) { change(item, group, -1) }

  private mutating func change(_ item: CommitmentGroups.Item, _ group: Int32, _ sign: Float) {
    let part = part(group, item.channel)
    parts[Int(part)].count += Int32(sign)
    sizes[Int(group)] += Int32(sign)
    for entry in item.vector {
      let feature = Int(entry.feature)
      while postings.count <= feature { postings.append([]) }
      if let place = postings[feature].lastIndex(where: { $0.part == part }) {
        postings[feature][place].weight += sign * entry.weight
      } else {
        postings[feature].append(Posting(part: part, weight: sign * entry.weight))
      }
    }
  }

  private mutating func part(_ group: Int32, _ channel: Channel) -> Int32 {
    let key = Int64(group) << 8 | Int64(channel.number)
    if let part = partOf[key] { return part }
    let part = Int32(parts.count)
    parts.append(Part(group: group, channel: channel))
    partOf[key] = part
    return part
  }

  /// The group an item is most like on average; the first of equal ones.
  ///
  /// - Parameter own: the group it stands in, whose other members are what counts there.
  mutating func best(for item: CommitmentGroups.Item, in own: Int32?) -> (group: Int32, likeness: Float)? {
    var own = own
    if let group = own, sizes[Int(group)] == 1 { own = nil }
    for entry in item.vector where Int(entry.feature) < postings.count {
      for posting in postings[Int(entry.feature)] {
        let part = parts[Int(posting.part)]
        if scores[Int(part.group)] == 0 { touched.append(part.group) }
        scores[Int(part.group)] += entry.weight * posting.weight * item.channel.likeness(to: part.channel)
      }
    }
    var best: (group: Int32, likeness: Float)?
    for group in touched {
      var size = Float(sizes[Int(group)])
      var score = scores[Int(group)]
      scores[Int(group)] = 0
      if group == own {
        size -= 1
        score -= 1
      }
      guard size > 0 else { continue }
      let likeness = score / size
      if best.map({ likeness > $0.likeness || likeness == $0.likeness && group < $0.group }) ?? true {
        best = (group, likeness)
      }
    }
    touched.removeAll(keepingCapacity: true)
    return best
  }

  /// How alike an item is to the other members of its group, on average.
  func likeness(of item: CommitmentGroups.Item, to group: Int32, without own: CommitmentGroups.Item) -> Float {
    let size = Float(sizes[Int(group)]) - 1
    guard size > 0 else { return 1 }
    var sum: Float = -1
    for entry in item.vector {
      for posting in postings[Int(entry.feature)] where parts[Int(posting.part)].group == group {
        sum += entry.weight * posting.weight * item.channel.likeness(to: parts[Int(posting.part)].channel)
      }
    }
    return max(0, min(1, sum / size))
  }
}

extension Channel {
  fileprivate var number: Int {
    switch self {
    case .visit: 0
    case .phone: 1
    case .outreach: 2
    case .online: 3
    case .written: 4
    case .common: 5
    }
  }

  /// Equal words promise different things when customers come, call or are called on.
  fileprivate func likeness(to other: Channel) -> Float {
    if self == other { return 1 }
    return number < 3 && other.number < 3 ? 0.5 : 0.85
  }
}
