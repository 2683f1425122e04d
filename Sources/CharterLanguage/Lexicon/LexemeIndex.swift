/// An index of all words of the lexicon in a text, made in one pass.
///
/// Words can be found by their start, their end and their class. Classes whose words all have one syllable are not in
/// the index.
final class LexemeIndex: Sendable {
  /// A word in the text.
  struct Hit {
    let start: Int32
    /// The index of its entry in the lexicon.
    let entry: Int32
  }

  /// The words sorted by start. Those that begin at unit `u` are `starts[u]..<starts[u + 1]`, in the order of their
  /// entries.
  let hits: [Hit]
  let starts: [Int32]
  /// Indices of `hits` sorted by end. Those that end at unit `u` (exclusive) are `ends[u]..<ends[u + 1]`, in the order
  /// of their entries.
  let byEnd: [Int32]
  let ends: [Int32]
  /// Indices of `hits` sorted by class and start. Those of class `c` are `classes[c]..<classes[c + 1]`.
  let byClass: [Int32]
  let classes: [Int32]

  /// Finds the words.
  ///
  /// - Parameters:
  ///   - units: The units of the text, quotations included.
  ///   - ranges: The ranges to search, in order and disjoint.
  ///   - lexicon: The lexicon.
  init(units: [UInt16], in ranges: [Range<Int>], of lexicon: Lexicon = .standard) {
    var hits: [Hit] = []
    hits.reserveCapacity(units.count)
    for range in ranges {
      lexicon.trie.hits(in: units, range) { entry, range in
        hits.append(Hit(start: Int32(truncatingIfNeeded: range.lowerBound), entry: Int32(truncatingIfNeeded: entry)))
      }
    }
    // The trie reports shorter words first; words at the same position are sorted by entry.
    var low = 0
    while low < hits.count {
      var high = low + 1
      while high < hits.count, hits[high].start == hits[low].start { high += 1 }
      if high - low > 1 { hits[low..<high].sort { $0.entry < $1.entry } }
      low = high
    }
    self.hits = hits
    var starts = [Int32](repeating: 0, count: units.count + 2)
    var ends = [Int32](repeating: 0, count: units.count + 2)
    var classes = [Int32](repeating: 0, count: lexicon.names.count + 1)
    for hit in hits {
      starts[Int(hit.start) + 1] += 1
      ends[Int(hit.start) + lexicon.lengths[Int(hit.entry)] + 1] += 1
      classes[Int(lexicon.classOfEntry[Int(hit.entry)]) + 1] += 1
    }
    for at in 1..<starts.count { starts[at] += starts[at - 1] }
    for at in 1..<ends.count { ends[at] += ends[at - 1] }
    for at in 1..<classes.count { classes[at] += classes[at - 1] }
    var byEnd = [Int32](repeating: 0, count: hits.count)
    var byClass = [Int32](repeating: 0, count: hits.count)
    var nextEnd = ends
    var nextClass = classes
    for (place, hit) in hits.enumerated() {
      let end = Int(hit.start) + lexicon.lengths[Int(hit.entry)]
      byEnd[Int(nextEnd[end])] = Int32(truncatingIfNeeded: place)
      nextEnd[end] += 1
      let number = Int(lexicon.classOfEntry[Int(hit.entry)])
      byClass[Int(nextClass[number])] = Int32(truncatingIfNeeded: place)
      nextClass[number] += 1
    }
    self.starts = starts
    self.ends = ends
    self.classes = classes
    self.byEnd = byEnd
    self.byClass = byClass
  }
}
