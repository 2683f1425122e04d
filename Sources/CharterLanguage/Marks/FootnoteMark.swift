/// Finds footnote marks that are attached to words or follow a sentence.
///
/// Phenomenon: word processors, wikis and Markdown print a footnote mark at its reference. In text it would be read as
/// part of a word, or as a figure.
///
/// - Marks: "받겠습니다.[^1]" · "받겠습니다¹⁾." · "받겠습니다.1)" · "받겠습니다*" · "받겠습니다.(주1)" · "회신[1]"
/// - None: "민원(3)건" · "7일(2주)" · "(033)" · "회신 1) 전화" · "2025)"
package enum FootnoteMark {
  /// The number of units of the mark that begins at a position and ends before a limit; 0 where there is none.
  package static func length(in text: NormalizedText, at start: Int, before limit: Int) -> Int {
    guard start > 0, start < limit else { return 0 }
    var scan = Scan(units: text.units, at: start, limit: limit)
    let before = text.units[start - 1]
    let isBehindEnd = LexicalClass.footnoteSentenceFinal.contains(before)
    guard before.isHangul || isBehindEnd else { return 0 }
    let first = scan.units[start]
    if !first.isHangul, let closer = closers[first] {
      scan.at += 1
      let isNamed = scan.skipName()
      guard scan.skipDigits(), isNamed || isBehindEnd || first == 0x5B, scan.skip(closer) else { return 0 }
      return scan.at - start
    }
    if stars.contains(first) {
      while scan.skip(stars) {}
      if scan.skipDigits() { _ = scan.skip(0x29) }
      return scan.at - start
    }
    if raised.contains(first) {
      while scan.skip(raised) {}
      _ = scan.skip(0x29)
      return scan.at - start
    }
    guard isBehindEnd else { return 0 }
    if first >= 0x2460, first <= 0x2473 || first == 0x203B { return 1 }
    _ = scan.skipName()
    return scan.skipDigits() && scan.skip(0x29) ? scan.at - start : 0
  }

  /// The end of a sentence, in units, without a mark at its end and the full stop after it.
  package static func end(of range: Range<Int>, in text: NormalizedText) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, text.units[end - 1] == 0x2E { end -= 1 }
    // Nearly all sentences end in a syllable.
    guard end > range.lowerBound + 1, !text.units[end - 1].isHangul else { return range.upperBound }
    let low = max(range.lowerBound + 1, end - longest)
    for start in low..<max(low, end) where length(in: text, at: start, before: end) == end - start { return start }
    return range.upperBound
  }

  /// The most units of a mark: "[각주12]" and "(note1)" are among the longest.
  private static let longest = 9
  private static let stars = UnitSet([0x2A, 0x2020, 0x2021])
  private static let raised = UnitSet([0xB9, 0xB2, 0xB3, 0x2070, 0x207D, 0x207E]) | UnitSet(0x2074...0x2079)
  private static let closers: [UInt16: UInt16] = [0x28: 0x29, 0x5B: 0x5D, 0x3C: 0x3E]

  private struct Scan {
    let units: [UInt16]
    var at: Int
    let limit: Int

    mutating func skip(_ set: UnitSet) -> Bool {
      guard at < limit, set.contains(units[at]) else { return false }
      at += 1
      return true
    }

    mutating func skip(_ unit: UInt16) -> Bool {
      guard at < limit, units[at] == unit else { return false }
      at += 1
      return true
    }

    /// Skips one or two digits.
    mutating func skipDigits() -> Bool {
      let start = at
      while at < limit, at - start < 3, units[at].isDigit { at += 1 }
      return at > start && at - start <= 2
    }

    mutating func skipName() -> Bool {
      for name in Lexicon.standard.entries(of: .footnoteName)
      where at + name.count < limit && units[at..<(at + name.count)].elementsEqual(name.units) {
        at += name.count
        return true
      }
      return false
    }
  }
}
