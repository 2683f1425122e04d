/// The words of each of two sentences that the other one lacks.
package struct WordDifference: Hashable, Sendable {
  /// The most words of a sentence that is compared word by word. A longer text is marked as a whole, because the work
  /// grows with the size of the difference.
  static let mostWords = 400

  /// Half-open ranges of UTF-8 bytes of the first text; adjacent words share a range.
  package var first: [Range<Int>]
  /// Half-open ranges of UTF-8 bytes of the second text; adjacent words share a range.
  package var second: [Range<Int>]

  /// Compares two texts word by word.
  ///
  /// Words are separated by white space. Punctuation around a word and the case of Latin letters are ignored. A
  /// difference in spacing alone is not marked: 처리 하겠습니다 and 처리하겠습니다 are the same words.
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
      // Both positions are at a shared word, or at the end.
      left = min(left + 1, old.count)
      right = min(right + 1, new.count)
    }
  }

  private static func joined(_ words: ArraySlice<Word>) -> [Range<Int>] {
    guard let first = words.first, let last = words.last else { return [] }
    return [first.range.lowerBound..<last.range.upperBound]
  }

  /// A word in its compared form, with its position.
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
