/// Words with tags, all of which are found in one pass over a text.
///
/// The words form a trie of units, so the time of a pass does not grow with the number of words.
package struct WordTrie: Sendable {
  /// What stands for a node in the flat arrays: where its next units and its tags begin.
  private struct Node: Sendable {
    var units: Int32
    var tags: Int32
    /// The next units as bits of a hash, for most words end where the text goes on.
    var hash: UInt64 = 0
  }

  /// The nodes level by level, the root first, with one more at the end. Node `n + 1` is reached by unit `n`.
  private var nodes: [Node] = []
  /// The next units of all nodes in their order, sorted within a node.
  private var units: [UInt16] = []
  private var tags: [Int] = []
  /// The node of each first unit, 0 for the others, so that most positions need one lookup.
  private var heads = [Int32](repeating: 0, count: 1 << 16)

  /// Builds the trie.
  ///
  /// - Parameter words: Tags and their words; a word may have several tags.
  package init(_ words: [(tag: Int, words: [String])]) {
    self.init(words.flatMap { entry in entry.words.map { (entry.tag, NormalizedText.units(of: $0)) } })
  }

  /// Builds the trie from units.
  init(_ words: [(tag: Int, units: [UInt16])]) {
    // Words with the same beginning side by side, the same words in their given order.
    let words = words.filter { !$0.units.isEmpty }.enumerated().sorted { first, second in
      let (one, other) = (first.element.units, second.element.units)
      for at in 0..<min(one.count, other.count) where one[at] != other[at] { return one[at] < other[at] }
      return (one.count, first.offset) < (other.count, second.offset)
    }.map(\.element)
    // The words of each node that is known so far, and how many units lead to it.
    var groups = [(words: words.indices, depth: 0)]
    var node = 0
    while node < groups.count {
      let (group, depth) = groups[node]
      nodes.append(Node(units: Int32(units.count), tags: Int32(tags.count)))
      var at = group.lowerBound
      while at < group.upperBound, words[at].units.count == depth {
        if !tags[Int(nodes[node].tags)...].contains(words[at].tag) { tags.append(words[at].tag) }
        at += 1
      }
      while at < group.upperBound {
        let unit = words[at].units[depth]
        let end = words[at..<group.upperBound].firstIndex { $0.units[depth] != unit } ?? group.upperBound
        units.append(unit)
        nodes[node].hash |= Self.bit(unit)
        groups.append((at..<end, depth + 1))
        at = end
      }
      node += 1
    }
    nodes.append(Node(units: Int32(units.count), tags: Int32(tags.count)))
    for place in 0..<Int(nodes[1].units) { heads[Int(units[place])] = Int32(place + 1) }
  }

  private static func bit(_ unit: UInt16) -> UInt64 { 1 << UInt64(unit & 63) }

  /// The node that a unit leads to; 0 where no word continues.
  private func next(_ node: Int, _ unit: UInt16) -> Int {
    guard nodes[node].hash & Self.bit(unit) != 0 else { return 0 }
    // A handful of units goes on from most nodes.
    for place in Int(nodes[node].units)..<Int(nodes[node + 1].units) where units[place] == unit { return place + 1 }
    return 0
  }

  /// Reports all words in a range of units, in the order of the text, shorter ones first, overlapping ones included.
  ///
  /// - Parameters:
  ///   - units: The `units` of a text, or its `unquoted` to skip quotations.
  ///   - range: The range to search, which holds every reported word wholly.
  ///   - found: Receives the tag of a word and its units.
  package func hits(in units: [UInt16], _ range: Range<Int>, _ found: (Int, Range<Int>) -> Void) {
    var start = range.lowerBound
    while start < range.upperBound {
      var node = Int(heads[Int(units[start])])
      var at = start + 1
      while node != 0 {
        for tag in Int(nodes[node].tags)..<Int(nodes[node + 1].tags) { found(tags[tag], start..<at) }
        guard at < range.upperBound else { break }
        node = next(node, units[at])
        at += 1
      }
      start += 1
    }
  }
}
