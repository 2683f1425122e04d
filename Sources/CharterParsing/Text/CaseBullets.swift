import CharterLanguage

/// Finds the bullets that name a case and head the plain lines under them.
///
/// Phenomenon: a charter names the case in a bullet and promises in plain lines below. Such a line ends like a line that was
/// wrapped, in "경우" or "때", but the lines below are sentences of their own.
///
/// - Heads: "• 방문하시는 경우" over "안내판을 두겠습니다." and "먼저 인사하겠습니다." · "• 전화하실 때" beside it, over one sentence
/// - Continues: "• 담당자가 자리에 없을 경우" over "1시간 이내에 전화드리겠습니다." alone
enum CaseBullets {
  /// The longest words of a case, in bytes: about thirty syllables.
  private static let longest = 100

  /// The places of the bullets among the lines, which are not joined yet.
  static func places(in lines: [TextLine], _ bytes: [UInt8]) -> Set<Int> {
    let cases = lines.indices.filter { isCase(lines[$0], bytes) }
    if cases.isEmpty { return [] }
    let sure = cases.filter { sentences(under: $0, of: lines, bytes) > 1 }
    // A bullet like a sure one is one too, also over a single sentence.
    return Set(
      cases.filter { place in
        sure.contains { isAlike(lines[$0], lines[place]) } && sentences(under: place, of: lines, bytes) > 0
      })
  }

  private static func isCase(_ line: TextLine, _ bytes: [UInt8]) -> Bool {
    guard line.marker != nil, line.look == .plain, !line.content.isEmpty, line.content.count <= longest else {
      return false
    }
    let text = NormalizedText(bytes: Array(bytes[line.content]))
    var end = text.count
    while end > 0, !text.units[end - 1].isHangul { end -= 1 }
    if text.first(of: cases, before: end) != nil { return true }
    return text.has("시", before: end) && text.isSpaced(before: end - 1)
  }

  /// The plain lines under a bullet that end sentences, up to the next marker; 0 where the first of them does not begin at once.
  private static func sentences(under place: Int, of lines: [TextLine], _ bytes: [UInt8]) -> Int {
    var count = 0
    var next = place + 1
    while next < lines.count, lines[next].marker == nil, lines[next].look == .plain,
      next == place + 1 || !lines[next].isAfterGap
    {
      if SentenceEnding.isSentence(in: bytes, lines[next].content) { count += 1 }
      next += 1
    }
    return count
  }

  private static func isAlike(_ first: TextLine, _ second: TextLine) -> Bool {
    first.marker?.kind == second.marker?.kind && first.marker?.sign == second.marker?.sign
      && abs(first.indent - second.indent) <= 1
  }

  private static let cases: [Word] = ["경우", "경우에는", "경우에", "때", "때에는", "때는"]
}
