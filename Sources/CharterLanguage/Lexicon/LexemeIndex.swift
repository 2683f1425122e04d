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

  /// The words sorted by start; words at the same start in the order of their entries.
  let hits: [Hit]
  /// The first unit that was searched.
  private let base: Int
  /// By unit counted from `base`, where in `hits` the words that begin there begin.
  private let starts: [Int32]
  /// Indices of `hits` sorted by end; words with the same end in the order of their starts.
  private let byEnd: [Int32]
  /// By unit counted from `base`, where in `byEnd` the words that end there begin.
  private let ends: [Int32]
  /// Indices of `hits` sorted by class and start.
  private let byClass: [Int32]
  /// By class, where in `byClass` its words begin.
  private let classes: [Int32]

  /// Finds the words.
  ///
  /// - Parameters:
  ///   - units: The units of the text, quotations included.
  ///   - ranges: The ranges to search, in order and disjoint.
  ///   - lexicon: The lexicon.
  init(units: [UInt16], in ranges: [Range<Int>], of lexicon: Lexicon = .standard) {
    let base = ranges.first?.lowerBound ?? 0
    let length = (ranges.last?.upperBound ?? 0) - base
    var hits: [Hit] = []
    hits.reserveCapacity(length)
    for range in ranges {
      lexicon.trie.hits(in: units, range) { entry, range in
        guard !lexicon.hasContext[entry] || lexicon.entries[entry].isAdmitted(in: units, at: range.lowerBound) else {
          return
        }
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
    // Each table has one bucket more than there are units or classes, so that a bucket ends where the next begins.
    let starts = Self.sorted(hits.indices, buckets: length + 2) { Int(hits[$0].start) - base }
    let ends = Self.sorted(hits.indices, buckets: length + 2) {
      Int(hits[$0].start) - base + lexicon.lengths[Int(hits[$0].entry)]
    }
    let classes = Self.sorted(hits.indices, buckets: lexicon.names.count + 1) {
      Int(lexicon.classOfEntry[Int(hits[$0].entry)])
    }
    self.base = base
    self.hits = hits
    self.starts = starts.begins
    (byEnd, self.ends) = (ends.order, ends.begins)
    (byClass, self.classes) = (classes.order, classes.begins)
  }

  /// A stable counting sort.
  ///
  /// - Returns: The indices by bucket, and where each bucket begins among them.
  private static func sorted(
    _ indices: Range<Int>, buckets: Int, _ bucket: (Int) -> Int
  ) -> (order: [Int32], begins: [Int32]) {
    var begins = [Int32](repeating: 0, count: buckets)
    for index in indices { begins[bucket(index)] += 1 }
    var sum: Int32 = 0
    for number in begins.indices {
      sum += begins[number]
      begins[number] = sum
    }
    // From the end of each bucket backwards, which leaves where it begins.
    var order = [Int32](repeating: 0, count: indices.count)
    for index in indices.reversed() {
      let number = bucket(index)
      begins[number] -= 1
      order[Int(begins[number])] = Int32(truncatingIfNeeded: index)
    }
    return (order, begins)
  }

  /// The indices in `hits` of the words that begin at a unit.
  func beginning(at unit: Int) -> Range<Int> { beginning(in: unit..<unit + 1) }

  /// The indices in `hits` of the words that begin in a range of units.
  func beginning(in units: Range<Int>) -> Range<Int> {
    Int(starts[bucket(units.lowerBound)])..<Int(starts[bucket(units.upperBound)])
  }

  /// The words that end right before a unit, in the order of their starts.
  func ending(before unit: Int) -> some Sequence<Hit> {
    byEnd[Int(ends[bucket(unit)])..<Int(ends[bucket(unit + 1)])].lazy.map { self.hits[Int($0)] }
  }

  /// The words of a class that begin at or after a unit, by start.
  func words(ofClass number: Int, from unit: Int) -> some Sequence<Hit> {
    var low = Int(classes[number])
    let end = Int(classes[number + 1])
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if hits[Int(byClass[middle])].start < unit { low = middle + 1 } else { high = middle }
    }
    return byClass[low..<end].lazy.map { self.hits[Int($0)] }
  }

  /// The bucket of a unit; units outside the search share the empty buckets at either end.
  private func bucket(_ unit: Int) -> Int { min(max(0, unit - base), starts.count - 1) }
}
