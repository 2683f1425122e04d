import CharterLanguage
import CharterModel

/// Finds the drafts that are titles without a heading element.
struct TitleLook {
  let bytes: [UInt8]
  let drafts: [Draft]

  /// The most bytes of a title, about 60 syllables.
  private static let longestTitle = 200
  /// The most bytes of a title without any mark of one.
  static let longestPlain = 90

  /// The look of a draft as a title; nil where it is none.
  ///
  /// - Parameters:
  ///   - index: The draft.
  ///   - isItem: Whether it begins a list item, whose words are never a title.
  func look(of index: Int, isItem: Bool) -> HeadingStack.Look? {
    let draft = drafts[index]
    // A commitment in a heading element, "<h4>1. 먼저 인사하겠습니다.</h4>", is a commitment. Without a full stop and over
    // others it is their heading: "<h4>약속 1. 시간을 아껴 드리겠습니다</h4>".
    if draft.headingLevel > 0 {
      return draft.isPromise && !isOverContent(index) ? nil : .level(Int(draft.headingLevel))
    }
    if draft.range.count > Self.longestTitle || draft.row >= 0 || draft.isStatement {
      return nil
    }
    switch draft.kind {
    case .legend: return .legend
    case .summary: return .summary
    case .term: return .term
    case .headerCell: return .headerCell
    case .caption, .pageTitle, .row: return nil
    case .text, .description: break
    }
    if isItem { return nil }
    if let marker = draft.marker, [.bullet, .dash, .note, .circled, .hana].contains(marker.kind) {
      return isPointed(marker, draft, index) ? .marker(marker.kind, marker.sign) : nil
    }
    let count = draft.range.count
    if draft.titleStyle != 0, Int(draft.titleBytes) * 10 >= count * 9 { return .style(draft.titleStyle) }
    if SentenceEnding.isSentence(in: bytes, draft.range) { return nil }
    if Int(draft.boldBytes) * 10 >= count * 9 { return hasContent(after: index) ? .bold : nil }
    if draft.item >= 0 || count > Self.longestPlain || draft.linkBytes > 0 && !opensPanel(draft, index) { return nil }
    return plainLook(of: index, draft)
  }

  /// Items, sentences or rows follow at once.
  private func isOverContent(_ index: Int) -> Bool {
    let end = drafts[index].range.upperBound
    guard end > 0, bytes[end - 1] != 0x2E, let next = neighbour(of: index, step: 1), next.headingLevel == 0 else {
      return false
    }
    return next.item >= 0 || next.isStatement || next.row >= 0
  }

  /// A short line over items or statements.
  private func plainLook(of index: Int, _ draft: Draft) -> HeadingStack.Look? {
    guard let next = neighbour(of: index, step: 1) else { return nil }
    let isOverList = next.item >= 0 && next.listDepth > draft.listDepth
    if let marker = draft.marker {
      if let below = next.marker, below.kind == marker.kind, below.sign == marker.sign, !isOverList { return nil }
      // ○ is below □ in most charters and marks the sentences themselves.
      if marker.kind == .square, Self.rounds.contains(marker.sign) { return nil }
      let isOver = isOverList || next.marker != nil || next.row >= 0 || next.isStatement
      return isOver ? .marker(marker.kind, marker.sign) : nil
    }
    let last = ByteText.scalar(in: bytes, endingAt: draft.range.upperBound, from: draft.range.lowerBound).value
    if last == 0x2C || last == 0x3B || draft.range.count < 4 { return nil }
    // Of lines in a pile, an address or a list of names, none is a title; of two the second may stand under the first.
    if let before = neighbour(of: index, step: -1), isPlainAndShort(before),
      !namesChannel(draft) || neighbour(of: index - 1, step: -1).map(isPlainAndShort) ?? false
    {
      return nil
    }
    let isOver = isOverList || next.marker.map { $0.kind != .note } ?? false || next.isStatement
    return isOver ? .short : nil
  }

  /// Whether a line names the channel of what stands under it: "방문하시는 고객" under "서비스 이행표준".
  private func namesChannel(_ draft: Draft) -> Bool {
    let text = NormalizedText(bytes: Array(bytes[draft.range]))
    return Self.channels.contains { text.contains($0, in: 0..<text.count) }
  }

  private static let channels: [LexicalClass] = [
    .channelPhone, .channelOnline, .channelWritten, .channelVisiting, .channelCallingOn, .channelVisitHeading,
  ]

  /// Whether a draft is a link over a statement, which is the title of a panel: `<a href="#">전화 고객</a>`, but not an
  /// address or a link within a line.
  private func opensPanel(_ draft: Draft, _ index: Int) -> Bool {
    let last = ByteText.scalar(in: bytes, endingAt: draft.range.upperBound, from: draft.range.lowerBound).value
    guard draft.isLinked, ByteText.isSyllable(last), let next = neighbour(of: index, step: 1) else { return false }
    return next.linkBytes == 0 && (next.isStatement || next.listDepth > draft.listDepth)
  }

  /// Whether a short line with an arrow or a star, over lines with other markers, is a title and no item.
  ///
  /// - Titles: "▶ 개인정보 보호" over "▷ 비밀을 지키겠습니다.", "★ 보상" over "- 5천원을 드리겠습니다."
  /// - Not: "• 방문 고객" over "- …", "▶ 전화 응대" over "▶ 방문 응대"
  private func isPointed(_ marker: Marker, _ draft: Draft, _ index: Int) -> Bool {
    guard Self.pointers.contains(marker.sign), draft.item < 0, draft.range.count <= Self.longestPlain,
      !SentenceEnding.isSentence(in: bytes, draft.range), let next = neighbour(of: index, step: 1)
    else { return false }
    guard let below = next.marker else { return next.isStatement || next.listDepth > draft.listDepth }
    return below.sign != marker.sign || below.kind != marker.kind
  }

  /// ○ and what is typed for it.
  private static let rounds: Set<UInt32> = [0x25CB, 0x25CE, 0x25EF, 0x3007, 0x3147, 0x6F, 0x4F]

  private static let pointers = Set("▶►➤▸☞★❖◈".unicodeScalars.map(\.value))

  /// The next draft that is content.
  private func neighbour(of index: Int, step: Int) -> Draft? {
    var other = index + step
    while drafts.indices.contains(other) {
      if drafts[other].boilerplate == nil { return drafts[other] }
      other += step
    }
    return nil
  }

  private func hasContent(after index: Int) -> Bool { neighbour(of: index, step: 1) != nil }

  /// Whether a line would itself be a plain title; stacked lines are no titles.
  private func isPlainAndShort(_ draft: Draft) -> Bool {
    draft.headingLevel == 0 && draft.marker == nil && draft.item < 0 && draft.row < 0 && draft.titleStyle == 0
      && draft.boldBytes == 0 && draft.range.count <= Self.longestPlain && draft.kind == .text
      && !SentenceEnding.isSentence(in: bytes, draft.range)
  }
}
