/// The numbers and letters of Unicode that are set in circles or brackets: ①, ⑴, ㉮, ❶, ㉑.
///
/// They continue over several blocks of Unicode: ⑳ is followed by ㉑, and ㊱ by ㊲. The signs of one family count one list, so that
/// ㉮ under ① is a level of its own.
enum CircledSign {
  /// The family of a sign, which is its first sign, and the number it stands for; nil for other signs.
  static func find(_ value: UInt32) -> (family: UInt32, number: Int)? {
    guard value >= 0x2460, value <= 0x32BF else { return nil }
    for run in runs where run.signs.contains(value) {
      return (run.family, run.first + Int(value - run.signs.lowerBound))
    }
    return nil
  }

  private struct Run {
    var signs: ClosedRange<UInt32>
    var family: UInt32
    var first = 1
  }

  private static let runs: [Run] = [
    // ① to ⑳, ㉑ to ㉟, ㊱ to ㊿
    Run(signs: 0x2460...0x2473, family: 0x2460), Run(signs: 0x3251...0x325F, family: 0x2460, first: 21),
    Run(signs: 0x32B1...0x32BF, family: 0x2460, first: 36),
    // ⑴ and ⒜
    Run(signs: 0x2474...0x2487, family: 0x2474), Run(signs: 0x249C...0x24B5, family: 0x249C),
    // Ⓐ and ⓐ
    Run(signs: 0x24B6...0x24CF, family: 0x24B6), Run(signs: 0x24D0...0x24E9, family: 0x24D0),
    // ❶ to ❿, ⓫ to ⓴
    Run(signs: 0x2776...0x277F, family: 0x2776), Run(signs: 0x24EB...0x24F4, family: 0x2776, first: 11),
    // ➀, ➊ and ⓵
    Run(signs: 0x2780...0x2789, family: 0x2780), Run(signs: 0x278A...0x2793, family: 0x278A),
    Run(signs: 0x24F5...0x24FE, family: 0x24F5),
    // ㉠, ㉮, ㈀ and ㈎
    Run(signs: 0x3260...0x326D, family: 0x3260), Run(signs: 0x326E...0x327B, family: 0x326E),
    Run(signs: 0x3200...0x320D, family: 0x3200), Run(signs: 0x320E...0x321B, family: 0x320E),
  ]
}
