import CharterModel

/// The words of a commitment in a cell: short and verbatim, with the levels in bold.
///
/// A commitment above the limit is cut at spaces so that its first level remains; an ellipsis replaces omitted words. A
/// level outside the excerpt, or elsewhere in the sentence, follows in brackets.
struct Excerpt: Hashable, Sendable {
  /// The largest width of an excerpt, in columns.
  static let limit = 100

  /// The words of the commitment or level.
  var text: String
  /// The place of the words in the rendition.
  var span: TextSpan
  /// The measures in bold.
  var measures: [Measure]

  /// Creates the excerpt of a commitment with all its levels. Triggers are not bold.
  init(_ commitment: Commitment) {
    text = commitment.text
    span = commitment.span
    measures = commitment.measures.filter { $0.role != .trigger }
  }

  /// Creates the excerpt of a level alone.
  init(level: Measure, isBold: Bool) {
    text = level.text
    span = level.span
    measures = isBold ? [level] : []
  }

  /// The excerpt as one line of Markdown.
  var markdown: String {
    let bytes = Array(text.utf8)
    let bold = Self.merged(
      measures.map { ($0.span.start - span.start)..<max($0.span.start, $0.span.end) - span.start }
        .filter { $0.lowerBound >= 0 && $0.upperBound <= bytes.count && !$0.isEmpty })
    let shown = window(bytes, keeping: bold.first)
    var result = shown.lowerBound > 0 ? "… " : ""
    var position = shown.lowerBound
    for range in bold where range.lowerBound >= shown.lowerBound && range.upperBound <= shown.upperBound {
      result += Self.piece(bytes, position..<range.lowerBound)
      result += Self.strong(bytes, range)
      position = range.upperBound
    }
    result += Self.piece(bytes, position..<shown.upperBound)
    if shown.upperBound < bytes.count { result += " …" }
    let outside = measures.filter { measure in
      let start = measure.span.start - span.start
      return start < shown.lowerBound || measure.span.end - span.start > shown.upperBound
    }
    var seen: Set<String> = []
    let rest = outside.map(\.text).filter { !$0.isEmpty && seen.insert($0).inserted }
    if !rest.isEmpty {
      result += " (" + rest.map { "**\(MarkdownText.escape($0))**" }.joined(separator: ", ") + ")"
    }
    return result.trimmingSpaces()
  }

  /// Returns the range of bytes to show: all bytes, or as many whole words as fit around a range.
  private func window(_ bytes: [UInt8], keeping range: Range<Int>?) -> Range<Int> {
    // The width in columns never exceeds the number of bytes.
    if bytes.count <= Self.limit || DisplayWidth.of(text) <= Self.limit { return 0..<bytes.count }
    var start = 0
    if let range, Self.width(bytes, 0..<range.upperBound) > Self.limit {
      // Half of the width is for the words before the level.
      start =
        Self.words(bytes).last { word in
          word.lowerBound <= range.lowerBound && Self.width(bytes, word.lowerBound..<range.lowerBound) >= Self.limit / 2
        }?.lowerBound ?? range.lowerBound
    }
    var end = start
    var width = 0
    for word in Self.words(bytes) where word.lowerBound >= start {
      let next = width + Self.width(bytes, (width == 0 ? word.lowerBound : end)..<word.upperBound)
      if next > Self.limit { break }
      width = next
      end = word.upperBound
    }
    return end > start ? start..<end : start..<Self.cut(bytes, from: start)
  }

  /// Returns the end of a word that exceeds the limit, at a character boundary.
  private static func cut(_ bytes: [UInt8], from start: Int) -> Int {
    var width = 0
    var end = start
    for character in String(decoding: bytes[start...].prefix(Self.limit * 8), as: UTF8.self) {
      width += DisplayWidth.of(character)
      if width > Self.limit { break }
      end += character.utf8.count
    }
    return min(bytes.count, max(end, start))
  }

  /// Returns the ranges between white space.
  private static func words(_ bytes: [UInt8]) -> [Range<Int>] {
    bytes.indices.split { isSpace(bytes[$0]) }.map { $0.startIndex..<$0.endIndex }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func width(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    DisplayWidth.of(String(decoding: bytes[range], as: UTF8.self))
  }

  /// Returns the ranges in ascending order, with touching and overlapping ranges merged.
  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }

  /// Returns a part of the text as Markdown, with one space at each end that has white space.
  static func piece(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    guard let first = bytes[range].first, let last = bytes[range].last else { return "" }
    let text = MarkdownText.escape(String(decoding: bytes[range], as: UTF8.self))
    if text.isEmpty { return " " }
    return (isSpace(first) ? " " : "") + text + (isSpace(last) ? " " : "")
  }

  /// Returns a range in bold. Punctuation at its ends is outside the emphasis: CommonMark does not end emphasis at
  /// `**…)**` before a letter, and Korean particles follow without a space.
  static func strong(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    let text = String(decoding: bytes[range], as: UTF8.self)
    guard let first = text.firstIndex(where: isInner), let last = text.lastIndex(where: isInner) else {
      return piece(bytes, range)
    }
    let (before, after) = (text[..<first], text[text.index(after: last)...])
    return MarkdownText.escape(before) + "**\(MarkdownText.escape(text[first...last]))**" + MarkdownText.escape(after)
  }

  private static func isInner(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
