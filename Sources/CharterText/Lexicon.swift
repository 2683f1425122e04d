/// Words grouped by what they mean to the rules, found all in one pass over a text.
///
/// The words stand in a trie by their units, so the time of a pass does not grow with the number of words.
package struct Lexicon<Tag: Hashable & Sendable>: Sendable {
  /// A word that was found.
  package struct Hit: Hashable, Sendable {
    package var tag: Tag
    /// The units of the word.
    package var range: Range<Int>
  }

  private struct Node: Sendable {
    var tags: [Tag] = []
    var children: [UInt16: Int32] = [:]
  }

  private var nodes: [Node] = [Node()]
  /// Whether a word begins with a unit, as a set of bits, so that most positions are passed over with one look.
  private var heads = [UInt64](repeating: 0, count: 1024)

  /// Builds the trie.
  ///
  /// - Parameter words: the words of each tag; a word may stand under several.
  package init(_ words: [(tag: Tag, words: [String])]) {
    for entry in words {
      for word in entry.words { insert(word, tag: entry.tag) }
    }
  }

  private mutating func insert(_ word: String, tag: Tag) {
    let units = FoldedText.units(of: word)
    guard let head = units.first else { return }
    heads[Int(head >> 6)] |= 1 << UInt64(head & 63)
    var node = 0
    for unit in units {
      if let next = nodes[node].children[unit] {
        node = Int(next)
      } else {
        nodes.append(Node())
        nodes[node].children[unit] = Int32(nodes.count - 1)
        node = nodes.count - 1
      }
    }
    if !nodes[node].tags.contains(tag) { nodes[node].tags.append(tag) }
  }

  /// All words that stand in a range of units, by place, shorter ones first; overlapping words are all reported.
  ///
  /// - Parameters:
  ///   - units: a text's `units`, or its `outside` to pass over quotations.
  ///   - range: where to look; a word lies wholly within.
  package func hits(in units: [UInt16], _ range: Range<Int>) -> [Hit] {
    var found: [Hit] = []
    for start in range {
      let head = units[start]
      if heads[Int(head >> 6)] & (1 << UInt64(head & 63)) == 0 { continue }
      var node = 0
      var at = start
      while at < range.upperBound, let next = nodes[node].children[units[at]] {
        node = Int(next)
        at += 1
        for tag in nodes[node].tags { found.append(Hit(tag: tag, range: start..<at)) }
      }
    }
    return found
  }
}
