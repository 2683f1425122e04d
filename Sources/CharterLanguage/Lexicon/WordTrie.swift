/// Words with numbers for what they mean to the rules, found all in one pass over a text.
///
/// The words stand in a trie by their units, so the time of a pass does not grow with the number of words.
package struct WordTrie: Sendable {
  private struct Node: Sendable {
    var tags: [Int] = []
    /// The units that go on from here, sorted, and the nodes they lead to.
    var units: [UInt16] = []
    var targets: [Int32] = []

    func next(_ unit: UInt16) -> Int {
      // A handful of units goes on from most nodes.
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
  /// The children of all nodes and the tags of all nodes one after another, and where those of each node begin: a pass reads flat lists.
  private var units: [UInt16] = []
  private var targets: [Int32] = []
  private var tags: [Int] = []
  private var places: [(children: Int32, tags: Int32)] = []
  /// The node of each unit that words begin with, 0 for the others, so that most positions are passed over with one look.
  private var heads = [Int32](repeating: 0, count: 1 << 16)

  /// Builds the trie.
  ///
  /// - Parameter words: the words of each number; a word may stand under several.
  package init(_ words: [(tag: Int, words: [String])]) {
    self.init(words.flatMap { entry in entry.words.map { (entry.tag, NormalizedText.units(of: $0)) } })
  }

  /// Builds the trie of words that are units already.
  init(_ words: [(tag: Int, units: [UInt16])]) {
    for word in words { insert(word.units, tag: word.tag) }
    for (unit, target) in zip(nodes[0].units, nodes[0].targets) { heads[Int(unit)] = target }
    for node in nodes {
      places.append((Int32(units.count), Int32(tags.count)))
      units += node.units
      targets += node.targets
      tags += node.tags
    }
    places.append((Int32(units.count), Int32(tags.count)))
    nodes = []
  }

  /// The node that a unit leads to; 0 where no word goes on.
  private func next(_ node: Int, _ unit: UInt16) -> Int {
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

  /// Reports all words that stand in a range of units, by place, shorter ones first, overlapping ones too.
  ///
  /// - Parameters:
  ///   - units: a text's `units`, or its `unquoted` to pass over quotations.
  ///   - range: where to look; a word lies wholly within.
  ///   - found: takes the number of a word and its units.
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
