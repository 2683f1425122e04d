import CharterModel

/// Joins wrapped lines, and markers with the text on the next line.
enum LineJoiner {
  /// Joins lines.
  ///
  /// - Parameters:
  ///   - lines: The lines of `LineCutter`.
  ///   - column: The column at which the whole text was wrapped; nil for none.
  /// - Returns: The joined lines; a page number inside a sentence is within the range of its line.
  static func joined(_ lines: [TextLine], at column: WrapColumn? = nil, _ bytes: [UInt8]) -> [TextLine] {
    var joined: [TextLine] = []
    joined.reserveCapacity(lines.count)
    // The last line before joining.
    var published: TextLine?
    let heads = CaseBullets.places(in: lines, bytes)
    // Page numbers wait until it is known whether the sentence before them continues.
    var pages: [TextLine] = []
    for (index, line) in lines.enumerated() {
      if line.look == .pageNumber {
        pages.append(line)
        continue
      }
      var place = Wrapping.Place.unknown
      if let column, let last = joined.last, let published {
        if column.isFull(published, before: line, bytes) {
          place = goesOn(index, of: lines, column, bytes) ? .inText : .atEnd
        } else if column.hangs(line, under: last, published: published, bytes) {
          place = .inText
        }
      }
      published = line
      if let last = joined.last, !heads.contains(index - 1),
        continues(last, line, place, isOverPage: !pages.isEmpty, bytes)
      {
        join(line, to: &joined[joined.count - 1])
      } else {
        joined += pages
        joined.append(line)
      }
      pages.removeAll()
    }
    return joined + pages
  }

  /// True when a line is itself wrapped, or ends a sentence; a heading does neither.
  private static func goesOn(_ index: Int, of lines: [TextLine], _ column: WrapColumn, _ bytes: [UInt8]) -> Bool {
    if SentenceEnding.isSentence(in: bytes, lines[index].content) { return true }
    guard index + 1 < lines.count, lines[index + 1].marker == nil, !lines[index + 1].isAfterGap else { return false }
    return column.isFull(lines[index], before: lines[index + 1], bytes)
  }

  private static func continues(
    _ last: TextLine, _ line: TextLine, _ place: Wrapping.Place, isOverPage: Bool, _ bytes: [UInt8]
  ) -> Bool {
    guard last.look == .plain, line.look == .plain else { return false }
    if last.content.isEmpty { return line.marker == nil || last.marker?.kind == .numberDot }
    if isLastSyllable(line, of: last, bytes) { return true }
    guard line.marker == nil, !line.isAfterGap || isOverPage else { return false }
    return Wrapping.continues(last, line, place, bytes)
  }

  private static let adnominal = Set("한된는진인간온낸".unicodeScalars.map(\.value))

  /// Whether "다." after "…하겠습니" is the end of its word and not the third item.
  private static func isLastSyllable(_ line: TextLine, of last: TextLine, _ bytes: [UInt8]) -> Bool {
    guard let marker = line.marker, marker.kind == .hangul, marker.number == 3 else { return false }
    let syllable = ByteText.scalar(in: bytes, endingAt: last.content.upperBound, from: last.content.lowerBound).value
    // "않는" / "다.": a whole line of it, so that "나. 방문 민원" / "다. 전화 민원" stay apart.
    return syllable == 0xB2C8 || line.content.isEmpty && last.marker?.kind != .hangul && adnominal.contains(syllable)
  }

  private static func join(_ line: TextLine, to last: inout TextLine) {
    if last.content.isEmpty {
      last.content = line.content
    } else {
      last.content = last.content.lowerBound..<line.range.upperBound
    }
    last.range = last.range.lowerBound..<line.range.upperBound
  }
}
