import CharterLanguage
import CharterModel

/// Marks the words that one of two texts has and the other lacks.
enum WordMarks {
  /// Marks whole words of both texts.
  ///
  /// The texts are compared without white space, so a word with different spacing is the same word. A word with a
  /// changed letter is marked as a whole, because parts of Korean words mean nothing to a reader.
  ///
  /// - Returns: Half-open ranges of UTF-8 bytes of either text; adjacent words share a range.
  static func differences(_ old: String, _ new: String) -> (old: [Range<Int>], new: [Range<Int>]) {
    let (before, after) = (NormalizedText(bytes: Array(old.utf8)), NormalizedText(bytes: Array(new.utf8)))
    let (one, two) = (before.units.map(Wording.plain), after.units.map(Wording.plain))
    // A longer text is not a sentence and is marked as a whole, because the work grows with the square of the
    // difference.
    guard one.count <= longest, two.count <= longest else { return ([0..<old.utf8.count], [0..<new.utf8.count]) }
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in two.difference(from: one) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    // A common word that is part of a changed word is marked on both sides: 하겠습니다 → 노력하겠습니다.
    let kept = zip(
      one.indices.filter { !removed.contains($0) }, two.indices.filter { !inserted.contains($0) })
    let oldWords = words(of: before, touching: removed, in: old)
    let newWords = words(of: after, touching: inserted, in: new)
    for (left, right) in kept {
      if oldWords.contains(where: { $0.contains(before.bytes(left..<(left + 1)).lowerBound) }) {
        inserted.insert(right)
      }
      if newWords.contains(where: { $0.contains(after.bytes(right..<(right + 1)).lowerBound) }) { removed.insert(left) }
    }
    return (words(of: before, touching: removed, in: old), words(of: after, touching: inserted, in: new))
  }

  private static let longest = 3000

  private static func words(of text: NormalizedText, touching units: Set<Int>, in string: String) -> [Range<Int>] {
    let bytes = Array(string.utf8)
    var found: [Range<Int>] = []
    for unit in units.sorted() {
      let place = text.bytes(unit..<(unit + 1))
      var (low, high) = (place.lowerBound, place.upperBound)
      if let last = found.last, high <= last.upperBound { continue }
      while low > 0, !isSpace(bytes[low - 1]) { low -= 1 }
      while high < bytes.count, !isSpace(bytes[high]) { high += 1 }
      if let last = found.last, bytes[last.upperBound..<max(last.upperBound, low)].allSatisfy(isSpace) {
        found[found.count - 1] = last.lowerBound..<high
      } else {
        found.append(low..<high)
      }
    }
    return found
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
