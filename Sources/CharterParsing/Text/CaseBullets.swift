import CharterLanguage

/// Finds the bullets and lines that name a case and head the plain lines under them.
///
/// Phenomenon: a charter names the case in a bullet and promises in plain lines below. Such a line ends like a line that was
/// wrapped, in "경우" or "때", but the lines below are sentences of their own.
///
/// - Heads: "• 방문하시는 경우" over "안내판을 두겠습니다." and "먼저 인사하겠습니다." · "• 전화하실 때" beside it, over one sentence
/// - Heads: "방문 시" over a line that holds several sentences, which no line as narrow as this was cut from
/// - Continues: "• 담당자가 자리에 없을 경우" over "1시간 이내에 전화드리겠습니다." alone
enum CaseBullets {
  /// The longest words of a case, in bytes: about thirty syllables.
  private static let longest = 100

  /// Bullets of one key are siblings; charters are typed by hand, so that they may be a column apart.
  private struct Key: Hashable {
    var kind: Marker.Kind
    var sign: UInt32
    var indent: Int
  }

  /// The places of the bullets and lines among the lines, which are not joined yet.
  static func places(in lines: [TextLine], _ bytes: [UInt8]) -> Set<Int> {
    var cases: [(place: Int, key: Key)] = []
    var sure: Set<Key> = []
    var plain: Set<Int> = []
    for (place, line) in lines.enumerated() {
      guard line.look == .plain else { continue }
      guard let marker = line.marker else {
        if isOverParagraph(place, of: lines, bytes), isCase(line, bytes) { plain.insert(place) }
        continue
      }
      let sentences = sentences(under: place, of: lines, bytes)
      guard sentences > 0, isCase(line, bytes) else { continue }
      let key = Key(kind: marker.kind, sign: marker.sign, indent: line.indent)
      cases.append((place, key))
      if sentences > 1 { sure.insert(key) }
    }
    // A bullet like a sure one is one too, also over a single sentence.
    return plain.union(
      cases.filter { _, key in
        (key.indent - 1...key.indent + 1).contains {
          sure.contains(Key(kind: key.kind, sign: key.sign, indent: $0))
        }
      }.map(\.place))
  }

  /// Whether the next line goes on at once and holds several sentences.
  private static func isOverParagraph(_ place: Int, of lines: [TextLine], _ bytes: [UInt8]) -> Bool {
    guard place + 1 < lines.count else { return false }
    let next = lines[place + 1]
    return next.marker == nil && next.look == .plain && !next.isAfterGap
      && SentenceEnding.holdsSeveral(in: bytes, next.content)
  }

  private static func isCase(_ line: TextLine, _ bytes: [UInt8]) -> Bool {
    guard !line.content.isEmpty, line.content.count <= longest else { return false }
    let text = NormalizedText(bytes: Array(bytes[line.content]))
    var end = text.count
    while end > 0, !text.units[end - 1].isHangul { end -= 1 }
    return CaseEnding.stands(in: text, before: end)
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
}
