import CharterModel

/// Finds line ends inside words.
///
/// Phenomenon: word processors and PDFs break Korean lines between any two syllables, so a line end may or may not be a
/// space. Rules that require spaces would read "방문을 원하시면 고⏎객이" as a sentence that ends in 고. A line end is inside a
/// word where the rest of the text writes the syllables around it as one word, and begins no word with those after it.
///
/// - Inside a word: "고⏎객이" where 고객 occurs elsewhere and no word begins with 객이
/// - A space: "7일 이내에⏎처리하여" · all line ends of a text that is broken between words
struct BrokenWords {
  private let text: NormalizedText
  /// The units that follow a line end within a block.
  private let breaks: [Int]

  init(in document: Document, _ text: NormalizedText) {
    self.text = text
    var breaks: Set<Int> = []
    for block in document.blocks where block.boilerplate == nil && block.row == nil {
      for offset in block.range where document.rendition.bytes[offset] == 0x0A {
        let unit = text.range(ofBytes: offset..<offset).lowerBound
        if unit > 0, unit + 1 < text.count, (unit - 1...unit + 1).allSatisfy({ text.units[$0].isHangul }) {
          breaks.insert(unit)
        }
      }
    }
    self.breaks = breaks.sorted()
  }

  /// The units before which a line end is no space.
  func units() -> Set<Int> {
    // A particle begins no word, however few lines are broken: "접수증⏎을 바로 드립니다".
    let certain = Set(breaks.filter { isParticle($0) })
    guard breaks.count >= Self.fewest else { return certain }
    let places = Set(breaks)
    let seconds = UnitSet(breaks.map { text.units[$0] })
    let pairs = Set(breaks.flatMap { [key($0 - 1), key($0)] })
    var within: [UInt32: Int] = [:]
    var apart: [UInt32: Int] = [:]
    var first: [UInt32: Int] = [:]
    for at in 1..<max(1, text.count - 1) where seconds.contains(text.units[at]) && !places.contains(at) {
      let isSpaced = text.isSpaced(before: at)
      let joint = key(at - 1)
      if pairs.contains(joint) { if isSpaced { apart[joint, default: 0] += 1 } else { within[joint, default: 0] += 1 } }
      if isSpaced || !text.units[at - 1].isHangul, pairs.contains(key(at)) { first[key(at), default: 0] += 1 }
    }
    let inside = breaks.filter { at in
      let joint = key(at - 1)
      return text.first(of: .lineBreakEnding, at: at) != nil
        || within[joint, default: 0] > apart[joint, default: 0] && first[key(at), default: 0] == 0
    }
    // A text that is broken between words has hardly any line ends inside words.
    return inside.count >= Self.fewest && inside.count * 5 >= breaks.count ? certain.union(inside) : certain
  }

  private func isParticle(_ at: Int) -> Bool {
    guard let word = text.first(of: .lineBreakParticle, at: at), at + word.count < text.count else { return false }
    return text.isSpaced(before: at + word.count)
  }

  /// Two consecutive units as one number.
  private func key(_ at: Int) -> UInt32 { UInt32(text.units[at]) << 16 | UInt32(text.units[at + 1]) }

  private static let fewest = 3
}
