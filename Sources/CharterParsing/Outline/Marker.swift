/// A bullet or number at the beginning of a line or block.
///
/// HTML and text files use the same markers, so both parsers use this type.
package struct Marker: Hashable, Sendable {
  /// The family of a marker. Markers of one family and sign are on one level.
  package enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    /// • · ▪ ▶ * and similar signs.
    case bullet
    /// - – —
    case dash
    /// ① ㉠ ⓐ ❶ ⑴
    case circled
    /// `1.` and `1.2`
    case numberDot
    /// `1)` and `(1)`
    case numberParenthesis
    /// `01`, also glued to its text
    case zeroPadded
    /// `가.` and `가)`
    case hangul
    /// Ⅰ and `I.`
    case roman
    /// `하나,` before each pledge
    case hana
    /// ※
    case note
    /// □ ◆ ■ ○
    case square
    /// `제1장`, `제2절`, `제3조`
    case article
  }

  /// The family of the outermost marker.
  package var kind: Kind
  /// The first sign of a bullet, dash or square, the family of a circled sign, or the unit of an article (장, 절, 조); 0
  /// for all others. It distinguishes levels of one family.
  package var sign: UInt32
  /// The bytes of the marker in the text, both parts of a doubled one ("1. 01"), without the space after it.
  package var range: Range<Int>
  /// The byte at which the content begins; the end of the line for a marker alone.
  package var contentStart: Int
  /// The value of the number: 3 for `3.`, `③`, `다.` and `Ⅲ`; 0 for signs.
  package var number: Int
  /// Whether two markers follow each other, one typed and the other from a list.
  package var isDoubled = false

  /// The `sign` of 조, the articles with the text of a regulation.
  package static let articleSign: UInt32 = 0xC870

  /// Whether the marker has a number.
  package var isNumbered: Bool { number > 0 }

  /// Finds the marker at the beginning of a piece of text.
  ///
  /// Numbers that belong to the sentence are no markers: "3회 이내", "24시간 개방", "1:1 문의", "2024.".
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - range: The bytes of the line or block; white space before the marker is skipped.
  /// - Returns: The marker; nil where there is none.
  package static func find(in bytes: [UInt8], _ range: Range<Int>) -> Marker? {
    var start = range.lowerBound
    while start < range.upperBound {
      let width = ByteText.spaceWidth(bytes, at: start, before: range.upperBound)
      if width == 0 { break }
      start += width
    }
    let scan = MarkerScan(bytes: bytes, end: range.upperBound)
    guard var marker = scan.marker(at: start) else { return nil }
    if marker.contentStart < range.upperBound, let second = scan.marker(at: marker.contentStart),
      scan.makesDouble(marker, second)
    {
      marker.range = marker.range.lowerBound..<second.range.upperBound
      marker.contentStart = second.contentStart
      if marker.number == 0 { marker.number = second.number }
      marker.isDoubled = true
    }
    return marker
  }
}
