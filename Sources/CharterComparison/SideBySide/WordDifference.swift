/// The words of two sentences that the other one has not.
package struct WordDifference: Hashable, Sendable {
  /// Words of a sentence beyond which it is no sentence, and is marked whole: the work grows with what differs.
  static let mostWords = 400

  /// Ranges of UTF-8 bytes of either text, neighbouring words together.
  package var first: [Range<Int>]
  package var second: [Range<Int>]

  /// Compares two texts word by word.
  ///
  /// Words stand between white space. Punctuation around them and the case of Latin letters make no difference, and
  /// where nothing but the spacing differs nothing is marked: 처리 하겠습니다 and 처리하겠습니다 are the same words.
  package init(_ one: String, _ other: String) {
    let (old, new) = (Word.words(of: one), Word.words(of: other))
    guard old.count <= Self.mostWords, new.count <= Self.mostWords else {
      first = Self.joined(old[...])
      second = Self.joined(new[...])
      return
    }
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in new.map(\.key).difference(from: old.map(\.key)) {
      switch change {
      case .remove(let place, _, _): removed.insert(place)
      case .insert(let place, _, _): inserted.insert(place)
      }
    }
    (first, second) = ([], [])
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      let (start, otherStart) = (left, right)
      while removed.contains(left) { left += 1 }
      while inserted.contains(right) { right += 1 }
      let (run, otherRun) = (old[start..<left], new[otherStart..<right])
      if run.map(\.key).joined() != otherRun.map(\.key).joined() {
        first += Self.joined(run)
        second += Self.joined(otherRun)
      }
      // Both stand at a word they share, or at their end.
      left = min(left + 1, old.count)
      right = min(right + 1, new.count)
    }
  }

  private static func joined(_ words: ArraySlice<Word>) -> [Range<Int>] {
    guard let first = words.first, let last = words.last else { return [] }
    return [first.range.lowerBound..<last.range.upperBound]
  }

  /// A word as it is compared, and where it stands.
  private struct Word {
    var key: String
    var range: Range<Int>

    static func words(of text: String) -> [Word] {
      var place = 0
      var last = text.utf8.startIndex
      return text.split(whereSeparator: \.isWhitespace).map { word in
        place += text.utf8.distance(from: last, to: word.startIndex)
        last = word.startIndex
        let letters = word.filter { $0.isLetter || $0.isNumber }
        return Word(
          key: letters.isEmpty ? String(word) : letters.lowercased(), range: place..<place + word.utf8.count)
      }
    }
  }
}
