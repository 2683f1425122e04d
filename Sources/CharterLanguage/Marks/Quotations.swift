/// Finds quoted words.
///
/// A quotation holds what staff will say or the name of something; rules about endings and conditions must not read
/// it: "…부탁드립니다."의 정중 화법 is no request.
package enum Quotations {
  /// The quotations of a piece of text, outermost ones only.
  ///
  /// A mark that is not closed within the piece opens nothing, so that a stray one hides nothing.
  ///
  /// - Parameters:
  ///   - text: the folded text.
  ///   - range: one block; quotations do not reach beyond it.
  /// - Returns: units from the opening to the closing mark, both included.
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

  /// A look that passes over nearly all units, before the table is asked.
  private static func mayOpen(_ unit: UInt16) -> Bool {
    unit == 0x22 || unit == 0x27 || unit & 0xFFF8 == 0x2018 || unit & 0xFFF8 == 0x3008
  }

  /// Which marks may close one that opens. Pages mix curly and straight marks, and open with the closing form.
  private static let closers: [UInt16: Set<UInt16>] = [
    0x201C: [0x201D, 0x22, 0x201C], 0x201D: [0x201D, 0x22], 0x22: [0x22, 0x201D],
    0x2018: [0x2019, 0x27], 0x27: [0x27, 0x2019],
    0x300C: [0x300D], 0x300E: [0x300F], 0x300A: [0x300B],
  ]
}
