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

  private struct Word: Sendable {
    var number: Int
    var text: String
    var notBefore: [[UInt16]]
    var notAfter: [[UInt16]]
    /// Whether a space may stand within it although it has two syllables.
    var mayBeParted: Bool
  }

  private let words: [Word]
  private let trie: WordTrie

  /// The automaton of the standard classes.
  package static let standard = FrameAutomaton(.standard)

  /// - Parameter lexicon: the classes to find.
  package init(_ lexicon: FrameLexicon) {
    words = lexicon.classes.enumerated().flatMap { number, found in
      found.entries.map {
        Word(
          number: number, text: Self.letters($0.word), notBefore: $0.notBefore, notAfter: $0.notAfter,
          mayBeParted: $0.attributes["parted"] == "yes")
      }
    }
    trie = WordTrie(words.enumerated().map { ($0.offset, Self.forms(of: $0.element.text)) })
  }

  /// How many words there are.
  package var count: Int { words.count }

  /// The letters of a word, by its place among all words.
  package func word(_ entry: Int) -> String { words[entry].text }

  /// Reports the words in the order of the text, overlapping ones included.
  ///
  /// Phenomenon: words of two syllables are single morphemes, which are not written apart, so that 조사 과정 holds no 사과. The few that are two words
  /// (할 수, 3일 전) have the attribute `parted=yes`.
  package func hits(in piece: ComparableText.Piece, _ found: (Hit) -> Void) {
    let units = piece.units
    trie.hits(in: units, 0..<units.count) { entry, range in
      let word = words[entry]
      if range.count == 2, !word.mayBeParted, piece.isParted[range.lowerBound + 1] { return }
      for other in word.notBefore where units[range.upperBound...].starts(with: other) { return }
      for other in word.notAfter where units[..<range.lowerBound].suffix(other.count).elementsEqual(other) { return }
      found(Hit(number: word.number, entry: entry, range: range))
    }
  }

  private static func letters(_ word: String) -> String {
    String(decoding: ComparableText.fold(word).units, as: UTF16.self)
  }

  /// A word and the forms in which its last syllable takes up the consonant of an ending.
  ///
  /// Phenomenon: the endings -ㄴ, -ㄹ, -ㅁ and -ㅂ니다 fuse with an open stem, so that 알리 stands as 알린다, 알릴, 알림 and 알립니다. Only syllables that stems
  /// end in are joined: 지키 gives 지킨다, but 전화 gives no 전환.
  private static func forms(of term: String) -> [String] {
    guard term.unicodeScalars.count > 1, let last = term.unicodeScalars.last, stemEnds.contains(last) else {
      return [term]
    }
    // 4, 8, 16 and 17 are the final consonants ㄴ, ㄹ, ㅁ and ㅂ.
    return [term]
      + [4, 8, 16, 17].compactMap { final in
        Unicode.Scalar(last.value + final).map {
          String(String.UnicodeScalarView(term.unicodeScalars.dropLast() + [$0]))
        }
      }
  }

  private static let stemEnds = Set("리히기추키이치우내두주르끼하꾸쭈".unicodeScalars)
}
