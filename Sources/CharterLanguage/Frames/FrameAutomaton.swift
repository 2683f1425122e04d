/// Finds the words of all classes of frames in one pass.
///
/// It reads pieces of `ComparableText`: letters alone, with honorifics made plain.
package struct FrameAutomaton: Sendable {
  /// A word of a class in a text.
  package struct Hit: Sendable {
    /// The number of the class.
    package var number: Int
    /// The place of the word among all words of the lexicon.
    package var entry: Int
    /// The units of the word.
    package var range: Range<Int>
  }

  /// What every hit is asked; kept apart from the neighbours, which few words have.
  private struct Word: Sendable {
    var number: Int32
    /// Whether a space may stand within it although it has two syllables.
    var mayBeParted: Bool
    var hasNeighbours: Bool
  }

  /// Words that a word must not stand beside.
  private struct Neighbours: Sendable {
    var notBefore: [[UInt16]]
    var notAfter: [[UInt16]]
  }

  private let words: [Word]
  /// The letters of each word.
  private let letters: [[UInt16]]
  private let neighbours: [Int: Neighbours]
  private let trie: WordTrie

  /// The automaton of the standard classes.
  package static let standard = FrameAutomaton(.standard)

  /// - Parameter lexicon: the classes to find.
  package init(_ lexicon: FrameLexicon) {
    var words: [Word] = []
    var letters: [[UInt16]] = []
    var neighbours: [Int: Neighbours] = [:]
    for (number, found) in lexicon.classes.enumerated() {
      for entry in found.entries {
        let hasNeighbours = !entry.notBefore.isEmpty || !entry.notAfter.isEmpty
        if hasNeighbours {
          neighbours[words.count] = Neighbours(notBefore: entry.notBefore, notAfter: entry.notAfter)
        }
        words.append(
          Word(
            number: Int32(number), mayBeParted: entry.attributes["parted"] == "yes", hasNeighbours: hasNeighbours))
        letters.append(ComparableText.fold(entry.word).units)
      }
    }
    self.words = words
    self.letters = letters
    self.neighbours = neighbours
    trie = WordTrie(
      letters.enumerated().flatMap { entry, units in Self.forms(of: units).map { (tag: entry, units: $0) } })
  }

  /// How many words there are.
  package var count: Int { words.count }

  /// The letters of a word, by its place among all words.
  package func word(_ entry: Int) -> String { String(decoding: letters[entry], as: UTF16.self) }

  /// Reports the words in the order of the text, overlapping ones included.
  ///
  /// Phenomenon: words of two syllables are single morphemes, which are not written apart, so that 조사 과정 holds no 사과. The few that are two words
  /// (할 수, 3일 전) have the attribute `parted=yes`.
  package func hits(in piece: ComparableText.Piece, _ found: (Hit) -> Void) {
    let units = piece.units
    trie.hits(in: units, 0..<units.count) { entry, range in
      let word = words[entry]
      if range.count == 2, !word.mayBeParted, piece.isParted(before: range.lowerBound + 1) { return }
      if word.hasNeighbours, let neighbours = neighbours[entry] {
        for other in neighbours.notBefore where units[range.upperBound...].starts(with: other) { return }
        for other in neighbours.notAfter where units[..<range.lowerBound].suffix(other.count).elementsEqual(other) {
          return
        }
      }
      found(Hit(number: Int(word.number), entry: entry, range: range))
    }
  }

  /// A word and the forms in which its last syllable takes up the consonant of an ending.
  ///
  /// Phenomenon: the endings -ㄴ, -ㄹ, -ㅁ and -ㅂ니다 fuse with an open stem, so that 알리 stands as 알린다, 알릴, 알림 and 알립니다. Only syllables that stems
  /// end in are joined: 지키 gives 지킨다, but 전화 gives no 전환.
  private static func forms(of term: [UInt16]) -> [[UInt16]] {
    guard term.count > 1, let last = term.last, stemEnds.contains(last) else { return [term] }
    // 4, 8, 16 and 17 are the final consonants ㄴ, ㄹ, ㅁ and ㅂ.
    return [term] + [4, 8, 16, 17].map { term.dropLast() + [last + $0] }
  }

  private static let stemEnds = Set("리히기추키이치우내두주르끼하꾸쭈".utf16)
}
