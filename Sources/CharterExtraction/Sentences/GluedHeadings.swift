import CharterLanguage
import CharterModel

/// Finds headings with another heading pasted on their end, as copying between editors leaves them.
///
/// - Finds: "기한을 지키지 못한 경우창구에서 불친절한 경우" where "창구에서 불친절한 경우" is a heading too
/// - Leaves: "고객응대서비스 이행표준" beside "서비스 이행표준" (one word goes on), "전화 민원" beside "민원"
struct GluedHeadings {
  let document: Document
  let text: NormalizedText

  /// For each glued heading, by its block, the units that are its own.
  func own() -> [Int: Range<Int>] {
    let headings = document.blocks.indices.filter {
      document.blocks[$0].boilerplate == nil && document.blocks[$0].isHeading
    }
    var known: [UInt64: Range<Int>] = [:]
    for index in headings {
      let range = text.range(ofBytes: document.blocks[index].range)
      if range.count >= GluedHeadings.shortest { known[sum(of: range)] = range }
    }
    var found: [Int: Range<Int>] = [:]
    for index in headings {
      let range = text.range(ofBytes: document.blocks[index].range)
      if let seam = seam(in: range, among: known) { found[index] = range.lowerBound..<seam }
    }
    return found
  }

  /// Where the other heading begins. Words are summed up from their end, so that all ends of a heading cost one pass.
  private func seam(in range: Range<Int>, among known: [UInt64: Range<Int>]) -> Int? {
    var sum: UInt64 = 0
    for at in range.reversed() {
      sum = GluedHeadings.add(text.units[at], to: sum)
      let isSeam =
        at - range.lowerBound >= GluedHeadings.shortest && range.upperBound - at >= GluedHeadings.shortest
        && !text.isSpaced(before: at)
      guard isSeam, let other = known[sum], text.units[other] == text.units[at..<range.upperBound],
        hasSpace(other), hasSpace(range.lowerBound..<at)
      else { continue }
      return at
    }
    return nil
  }

  private func sum(of range: Range<Int>) -> UInt64 {
    range.reversed().reduce(0) { GluedHeadings.add(text.units[$1], to: $0) }
  }

  private static func add(_ unit: UInt16, to sum: UInt64) -> UInt64 {
    (sum ^ UInt64(unit)) &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  /// Several words: what goes on without a space behind one word is a compound of it.
  private func hasSpace(_ range: Range<Int>) -> Bool { range.dropFirst().contains { text.isSpaced(before: $0) } }

  /// In units; shorter headings end like others by chance.
  private static let shortest = 6
}
