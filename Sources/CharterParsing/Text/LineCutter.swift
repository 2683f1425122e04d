import CharterModel

/// Splits a text into its lines with words, before any lines are joined.
///
/// Lines of punctuation alone (`-----`, `+---+`, `└──┘`) hold no words. Directly under a short line they make it a
/// heading, as in Markdown.
struct LineCutter {
  private let bytes: [UInt8]
  private var lines: [TextLine] = []
  /// Empty lines before each line.
  private var gaps: [Int] = []

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The lines in order.
  static func lines(of bytes: [UInt8]) -> [TextLine] {
    var cutter = LineCutter(bytes: bytes)
    cutter.cut()
    cutter.markPages()
    cutter.measureGaps()
    return cutter.lines
  }

  private mutating func cut() {
    var start = 0
    var gap = 0
    var isAfterBorder = false
    while start < bytes.count {
      let end = QuotedCell.lineEnd(in: bytes, from: start)
      let text = Indentation.trimmed(bytes, start..<end)
      if text.isEmpty {
        gap += 1
      } else if let rule = RuleLine.find(in: bytes, text) {
        underline(rule, gap)
        // A border inside a table separates nothing. Two borders in a row end one table and begin the next; a rule
        // separates paragraphs.
        if !rule.isBorder || isAfterBorder { gap += 1 }
        isAfterBorder = rule.isBorder
      } else {
        append(
          text, indent: Indentation.columns(bytes, start..<text.lowerBound), gap: gap,
          startsPage: bytes[start..<text.lowerBound].contains(0x0C))
        gap = 0
        isAfterBorder = false
      }
      start = end + 1
    }
  }

  private mutating func append(_ whole: Range<Int>, indent: Int, gap: Int, startsPage: Bool = false) {
    let text = MarkdownSigns.withoutPrefix(whole, in: bytes, isItem: false)
    if text.isEmpty { return }
    var line = TextLine(range: text, indent: indent, marker: nil, content: text, isAfterGap: false)
    line.startsPage = startsPage
    if PageNumber.isOne(text, in: bytes) {
      line.look = .pageNumber
    } else if let heading = MarkdownSigns.heading(in: bytes, text) {
      line.look = .heading(level: heading.level)
      line.marker = Marker.find(in: bytes, heading.content)
      line.content = heading.content
    } else {
      line.marker = Marker.find(in: bytes, text)
    }
    if let marker = line.marker {
      let content = marker.contentStart..<max(marker.contentStart, line.content.upperBound)
      line.content = MarkdownSigns.withoutPrefix(content, in: bytes, isItem: true)
    }
    if line.look != .pageNumber { line.content = MarkdownSigns.withoutEmphasis(line.content, in: bytes) }
    guard let article = ArticleHead.find(line, in: bytes) else {
      lines.append(line)
      gaps.append(gap)
      return
    }
    // "제2조(방문 고객) ① 직원은 …" is a title and the text under it.
    line.content = article.title
    line.range = text.lowerBound..<article.end
    line.look = .title
    lines.append(line)
    gaps.append(gap)
    let rest = Indentation.trimmed(bytes, article.end..<text.upperBound)
    if !rest.isEmpty { append(rest, indent: indent, gap: 0) }
  }

  /// A rule right under a short line without a marker makes it a heading.
  private mutating func underline(_ rule: RuleLine, _ gap: Int) {
    guard gap == 0, let level = rule.level, let last = lines.indices.last, lines[last].marker == nil,
      lines[last].look == .plain, lines[last].content.count <= 120, !CellScan.hasBar(lines[last].content, in: bytes),
      !SentenceEnding.isSentence(in: bytes, lines[last].content)
    else { return }
    lines[last].look = .heading(level: level)
  }

  /// Marks the repeated text of printed pages: a bare page number before a form feed or at the end, and the title of
  /// the charter after a form feed or such a number.
  private mutating func markPages() {
    guard lines.contains(where: { $0.startsPage || $0.look == .pageNumber }) else { return }
    let hasFeeds = lines.contains(where: \.startsPage)
    var hasTitle = false
    for index in lines.indices {
      let isLast = index + 1 == lines.count || lines[index + 1].startsPage
      let content = lines[index].range
      let isNumber = content.count <= 3 && bytes[content].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      let isTitle = lines[index].marker == nil && TextPreface.endsAsTitle(content, bytes)
      let isFirst = lines[index].startsPage || index > 0 && lines[index - 1].look == .pageNumber
      if hasFeeds && isLast && isNumber || hasTitle && isFirst && isTitle { lines[index].look = .pageNumber }
      hasTitle = hasTitle || isTitle
    }
  }

  /// Measures gaps: where nearly every line has empty lines before it, the usual number of empty lines is no gap.
  private mutating func measureGaps() {
    let single = gaps.dropFirst().count { $0 == 0 }
    let usual = gaps.count > 4 && single * 10 < gaps.count ? gaps.dropFirst().filter { $0 > 0 }.min() ?? 0 : 0
    for index in lines.indices { lines[index].isAfterGap = gaps[index] > usual }
  }
}
