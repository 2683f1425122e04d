import CharterModel

/// Finds line ends that stand inside words.
///
/// Phenomenon: word processors and PDFs break Korean lines between any two syllables, so that a line end may or may not be a space, and
/// rules that ask for spaces would read "방문을 원하시면 고⏎객이" as a sentence that ends in 고. What the rest of the text writes
/// as one word, and never begins one with, goes on.
///
/// - Inside a word: "고⏎객이" where 고객 is found elsewhere and no word begins with 객이
/// - A space: "7일 이내에⏎처리하여" · all line ends of a text that is broken between words
struct BrokenWords {
  private let text: NormalizedText
  /// The units behind line ends within blocks.
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
  func units() -> Set<Int> { Set(joined().map(\.outcome)) }

  /// The same in the order of the text, with the rule that joins the parts of the word.
  func joined() -> [Ruling<Int>] {
    guard breaks.count >= Self.fewest else {
      // A particle by itself begins no word, however few lines are broken: "접수증⏎을 바로 드립니다".
      return breaks.compactMap { LineEndRules.certain.firstRuling(on: LineEndRules.Subject(text: text, at: $0)) }
    }
    let ends = lineEnds()
    let inside = ends.count { LineEndRules.likely.firstRuling(on: $0) != nil }
    // A text that is broken between words has hardly any.
    let isBrokenWithin = inside >= Self.fewest && inside * Self.leastShare >= breaks.count
    return ends.compactMap { (isBrokenWithin ? LineEndRules.all : LineEndRules.certain).firstRuling(on: $0) }
  }

  /// The line ends, with how the rest of the text writes the syllables around them.
  private func lineEnds() -> [LineEndRules.Subject] {
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
    return breaks.map { at in
      let joint = key(at - 1)
      return LineEndRules.Subject(
        text: text, at: at, timesWithin: within[joint, default: 0], timesApart: apart[joint, default: 0],
        timesFirst: first[key(at), default: 0])
    }
  }

  /// Two units in a row as one number.
  private func key(_ at: Int) -> UInt32 { UInt32(text.units[at]) << 16 | UInt32(text.units[at + 1]) }

  /// Fewer line ends may be within words by chance.
  private static let fewest = 3
  /// Of a text that is broken within words, one line end in five at least shows that it is.
  private static let leastShare = 5
}
