/// Joins lines that a `<br>` parts in the middle of a sentence.
///
/// A `<br>` mostly ends a title or an item, so lines stay apart unless the first shows that it goes on: it ends in a
/// particle or connective, or it is long, and states nothing yet. The joined block holds a line end.
enum BreakJoiner {
  /// The least length in bytes of a line that is long enough to have been broken for its length.
  private static let longLine = 90

  static func join(_ drafts: inout [Draft], in bytes: [UInt8]) {
    guard drafts.contains(where: \.endsWithBreak) else { return }
    var joined: [Draft] = []
    joined.reserveCapacity(drafts.count)
    for draft in drafts {
      if let last = joined.last, last.endsWithBreak, goesOn(last, draft, bytes) {
        var whole = last
        whole.range = last.range.lowerBound..<draft.range.upperBound
        whole.endsWithBreak = draft.endsWithBreak
        whole.linkBytes += draft.linkBytes
        whole.boldBytes += draft.boldBytes
        whole.titleBytes += draft.titleBytes
        joined[joined.count - 1] = whole
      } else {
        joined.append(draft)
      }
    }
    drafts = joined
  }

  private static func goesOn(_ first: Draft, _ second: Draft, _ bytes: [UInt8]) -> Bool {
    guard first.element == second.element, first.item == second.item,
      first.range.upperBound + 1 == second.range.lowerBound
    else { return false }
    let isBold = Int(first.boldBytes) * 10 >= first.range.count * 9
    if isBold != (Int(second.boldBytes) * 10 >= second.range.count * 9) { return false }
    if SentenceEnding.isSentence(in: bytes, first.range) || Marker.find(in: bytes, second.range) != nil { return false }
    if endings.contains(where: {
      ByteText.starts(bytes, at: second.range.lowerBound, before: second.range.upperBound, with: $0)
    }) {
      return true
    }
    let (last, _) = ByteText.scalar(in: bytes, endingAt: first.range.upperBound, from: first.range.lowerBound)
    if first.range.count >= 12, connectives.contains(last) { return true }
    return first.range.count >= longLine && SentenceEnding.isStatement(in: bytes, second.range)
  }

  /// Last syllables of words that another word must follow, and the comma.
  private static let connectives = Set("면며여록는은을를에와게도,".unicodeScalars.map(\.value))
  /// Beginnings that are the rest of a word.
  private static let endings: [[UInt8]] = ["습니다", "니다"].map { Array($0.utf8) }
}
