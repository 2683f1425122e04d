/// Finds quotations.
///
/// A quotation is a script for staff or the name of something. Rules about endings and conditions must not read it:
/// "…부탁드립니다."의 정중 화법 is no request.
package enum Quotations {
  /// The quotations of a block, outermost ones only.
  ///
  /// A mark without its closing mark in the block opens no quotation, so that a stray mark hides no text.
  ///
  /// - Parameters:
  ///   - text: The normalized text.
  ///   - range: The units of one block; quotations do not reach beyond it.
  /// - Returns: The units of each quotation, with its marks.
  package static func find(in text: NormalizedText, _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = range.lowerBound
    while at < range.upperBound {
      if mayOpen(text.units[at]), let closers = closers[text.units[at]],
        let end = (at + 1..<max(at + 1, range.upperBound)).first(where: { closers.contains(text.units[$0]) })
      {
        found.append(at..<(end + 1))
        at = end + 1
      } else {
        at += 1
      }
    }
    return found
  }

  /// A quick test that rejects nearly all units before the table is consulted.
  private static func mayOpen(_ unit: UInt16) -> Bool {
    unit == 0x22 || unit == 0x27 || unit & 0xFFF8 == 0x2018 || unit & 0xFFF8 == 0x3008
  }

  /// The marks that may close each opening mark. Pages mix curly and straight marks, and open with closing marks.
  private static let closers: [UInt16: Set<UInt16>] = [
    0x201C: [0x201D, 0x22, 0x201C], 0x201D: [0x201D, 0x22], 0x22: [0x22, 0x201D],
    0x2018: [0x2019, 0x27], 0x27: [0x27, 0x2019],
    0x300C: [0x300D], 0x300E: [0x300F], 0x300A: [0x300B],
  ]
}
