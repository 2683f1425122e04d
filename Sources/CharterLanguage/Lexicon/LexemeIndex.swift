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
    /// How many units it has.
    let count: UInt16
    /// The number of its class.
    let lexicalClass: UInt16

    /// The units of the word.
    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
  }

  /// The words sorted by start; words at the same start in the order of their entries.
  let hits: [Hit]
  /// The first unit that was searched.
  private let base: Int
  /// By unit counted from `base`, where in `hits` the words that begin there begin.
  private let starts: [Int32]
  /// Indices of `hits` sorted by end; words with the same end in the order of their starts.
  let byEnd: [Int32]
  /// By unit counted from `base`, where in `byEnd` the words that end there begin.
  private let ends: [Int32]
  /// Indices of `hits` sorted by class and start.
  let byClass: [Int32]
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
    // Each table has one bucket more than there are units or classes, so that a bucket ends where the next begins.
    let buckets = length + 2
    var hits: [Hit] = []
    hits.reserveCapacity(4 * length)
    var starts: [Int32] = []
    starts.reserveCapacity(buckets)
    for range in ranges {
      lexicon.trie.hits(in: units, range) { entry, range in
        guard !lexicon.hasContext[entry] || lexicon.entries[entry].isAdmitted(in: units, at: range.lowerBound) else {
          return
        }
        while starts.count <= range.lowerBound - base { starts.append(Int32(truncatingIfNeeded: hits.count)) }
        hits.append(
          Hit(
            start: Int32(truncatingIfNeeded: range.lowerBound), entry: Int32(truncatingIfNeeded: entry),
            count: UInt16(truncatingIfNeeded: range.count), lexicalClass: lexicon.classOfEntry[entry]))
        // The trie reports shorter words first; words at the same position are sorted by entry.
        var place = hits.count - 1
        while place > 0, hits[place - 1].start == hits[place].start, hits[place - 1].entry > hits[place].entry {
          hits.swapAt(place - 1, place)
          place -= 1
        }
      }
    }
    while starts.count < buckets { starts.append(Int32(truncatingIfNeeded: hits.count)) }
    self.starts = starts
    ends = Self.begins(of: hits, buckets: buckets) { $0.range.upperBound - base }
    classes = Self.begins(of: hits, buckets: lexicon.names.count + 1) { Int($0.lexicalClass) }
    byEnd = Self.order(of: hits, in: ends) { $0.range.upperBound - base }
    byClass = Self.order(of: hits, in: classes) { Int($0.lexicalClass) }
    self.base = base
    self.hits = hits
  }

  /// Where each bucket begins among words that are sorted by bucket.
  private static func begins(of hits: [Hit], buckets: Int, _ bucket: (Hit) -> Int) -> [Int32] {
    var begins = [Int32](repeating: 0, count: buckets)
    for hit in hits { begins[bucket(hit)] += 1 }
    var sum: Int32 = 0
    for number in begins.indices {
      let count = begins[number]
      begins[number] = sum
      sum += count
    }
    return begins
  }

  /// The indices of the words by bucket, in a bucket by place.
  private static func order(of hits: [Hit], in begins: [Int32], _ bucket: (Hit) -> Int) -> [Int32] {
    var next = begins
    var order = [Int32](repeating: 0, count: hits.count)
    for (index, hit) in hits.enumerated() {
      let number = bucket(hit)
      order[Int(next[number])] = Int32(truncatingIfNeeded: index)
      next[number] += 1
    }
    return order
  }

  /// The indices in `hits` of the words that begin at a unit.
  func beginning(at unit: Int) -> Range<Int> { beginning(in: unit..<unit + 1) }

  /// The indices in `hits` of the words that begin in a range of units.
  func beginning(in units: Range<Int>) -> Range<Int> {
    Int(starts[bucket(units.lowerBound)])..<Int(starts[bucket(units.upperBound)])
  }

  /// The places in `byEnd` of the words that end right before a unit, in the order of their starts.
  func ending(before unit: Int) -> Range<Int> { Int(ends[bucket(unit)])..<Int(ends[bucket(unit + 1)]) }

  /// The places in `byClass` of the words of a class that begin at or after a unit, by start.
  func words(ofClass number: Int, from unit: Int) -> Range<Int> {
    var low = Int(classes[number])
    let end = Int(classes[number + 1])
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if hits[Int(byClass[middle])].start < unit { low = middle + 1 } else { high = middle }
    }
    return low..<end
  }

  /// The bucket of a unit; units outside the search share the empty buckets at either end.
  private func bucket(_ unit: Int) -> Int { min(max(0, unit - base), starts.count - 1) }
}
