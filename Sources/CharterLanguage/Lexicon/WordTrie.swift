/// Words with tags, all of which are found in one pass over a text.
///
/// The words form a trie of units, so the time of a pass does not grow with the number of words.
package struct WordTrie: Sendable {
  private struct Node: Sendable {
    var tags: [Int] = []
    /// The next units, sorted, and the nodes that they lead to.
    var units: [UInt16] = []
    var targets: [Int32] = []

    func next(_ unit: UInt16) -> Int {
      // Most nodes have few next units.
      var low = 0
      var high = units.count
      while low < high {
        let middle = (low + high) / 2
        if units[middle] < unit { low = middle + 1 } else { high = middle }
      }
      return low < units.count && units[low] == unit ? Int(targets[low]) : 0
    }
  }

  private var nodes: [Node] = [Node()]
  /// The children and the tags of all nodes in flat arrays, with the position of each node, for a fast pass.
  private var units: [UInt16] = []
  private var targets: [Int32] = []
  private var tags: [Int] = []
  private var places: [(children: Int32, tags: Int32)] = []
  /// The next units of all nodes, as bits of a hash, for most words end where the text goes on.
  private var hashes: [UInt64] = []
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
    for word in words { insert(word.units, tag: word.tag) }
    for (unit, target) in zip(nodes[0].units, nodes[0].targets) { heads[Int(unit)] = target }
    for node in nodes {
      places.append((Int32(units.count), Int32(tags.count)))
      hashes.append(node.units.reduce(0) { $0 | 1 << UInt64($1 & 63) })
      units += node.units
      targets += node.targets
      tags += node.tags
    }
    places.append((Int32(units.count), Int32(tags.count)))
    nodes = []
  }

  /// The node that a unit leads to; 0 where no word continues.
  private func next(_ node: Int, _ unit: UInt16) -> Int {
    guard hashes[node] & 1 << UInt64(unit & 63) != 0 else { return 0 }
    // A handful of units goes on from most nodes.
    for place in Int(places[node].children)..<Int(places[node + 1].children) where units[place] == unit {
      return Int(targets[place])
    }
    return 0
  }

  private mutating func insert(_ units: [UInt16], tag: Int) {
    guard !units.isEmpty else { return }
    var node = 0
    for unit in units {
      var next = nodes[node].next(unit)
      if next == 0 {
        next = nodes.count
        nodes.append(Node())
        let place = nodes[node].units.firstIndex { $0 > unit } ?? nodes[node].units.count
        nodes[node].units.insert(unit, at: place)
        nodes[node].targets.insert(Int32(next), at: place)
      }
      node = next
    }
    if !nodes[node].tags.contains(tag) { nodes[node].tags.append(tag) }
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
        for tag in Int(places[node].tags)..<Int(places[node + 1].tags) { found(tags[tag], start..<at) }
        guard at < range.upperBound else { break }
        node = next(node, units[at])
        at += 1
      }
      start += 1
    }
  }
}
