import CharterModel

/// Joins lines that were one before they were wrapped, and markers to the text on the next line.
enum LineJoiner {
  /// - Parameter lines: as `LineCutter` gives them.
  /// - Returns: the lines that stand for themselves; the number of a page that parts a sentence is within its range.
  static func joined(_ lines: [TextLine], _ bytes: [UInt8]) -> [TextLine] {
    var joined: [TextLine] = []
    joined.reserveCapacity(lines.count)
    // Page numbers wait until it is known whether the sentence before them goes on.
    var pages: [TextLine] = []
    for line in lines {
      if line.look == .pageNumber {
        pages.append(line)
        continue
      }
      if let last = joined.last, continues(last, line, isOverPage: !pages.isEmpty, bytes) {
        join(line, to: &joined[joined.count - 1])
      } else {
        joined += pages
        joined.append(line)
      }
      pages.removeAll()
    }
    return joined + pages
  }

  private static func continues(_ last: TextLine, _ line: TextLine, isOverPage: Bool, _ bytes: [UInt8]) -> Bool {
    guard last.look == .plain, line.look == .plain else { return false }
    if last.content.isEmpty { return line.marker == nil || last.marker?.kind == .numberDot }
    guard line.marker == nil, !line.isAfterGap || isOverPage else { return false }
    return Wrapping.continues(last, line, bytes)
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
