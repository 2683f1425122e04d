import CharterModel

extension ComparisonReport {
  /// The largest number of UTF-8 bytes of a sentence in the view; the footnote has the whole sentence.
  private static let longestSide = 1200

  /// The paired sentences of two organizations; words that the other sentence lacks are bold.
  var sideBySidePart: String {
    guard let both = sideBySide else { return "" }
    let clauses = Dictionary(comparison.clauses.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let parts = both.clauses.compactMap { pairs -> String? in
      guard let clause = clauses[pairs.clause] else { return nil }
      var table = MarkdownTable(header: [name(both.first), name(both.second)])
      for pair in pairs.pairs { table.append([side(pair.first, both.first), side(pair.second, both.second)]) }
      let rest = pairs.omitted == 0 ? "" : "\n" + say("외 \(pairs.omitted)문장", "and \(pairs.omitted) more") + "\n"
      return "### \(title(of: clause)) (\(clause.channel.name(in: say)))\n\n" + table.text + rest
    }
    let alone = [(both.first, both.second), (both.second, both.first)].compactMap { one, other -> String? in
      let own = comparison.clauses.filter { $0.cell(of: one) != nil && $0.cell(of: other) == nil }
      let titles = own.filter { $0.lacks(other) }.map(title)
      let similar = own.filter { !$0.lacks(other) }.map { title(of: $0) }
      let only =
        titles.isEmpty
        ? nil
        : "**\(name(one))\(say("만 약속하는 항목", " alone"))** (\(titles.count)): " + titles.joined(separator: ", ")
      let open =
        similar.isEmpty
        ? nil
        : SideBySideWords(say: say).similar(name(one), name(other)) + " (\(similar.count)): "
          + similar.joined(separator: ", ")
      let lines = [only, open].compactMap { $0 }
      return lines.isEmpty ? nil : lines.joined(separator: "\n- ")
    }
    let words = SideBySideWords(say: say)
    return "## \(words.title)\n\n\(words.markedInBold)\n\n"
      + ([list(alone)] + parts).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func side(_ side: SideBySide.Side?, _ organization: String) -> String {
    guard let side else { return SideBySideWords(say: say).unmatched }
    let place = links.line(
      side.sentence.span.line, of: organizations[organization]?.source.path(of: side.sentence.span) ?? "")
    let words = boldWords(of: side)
    return words + " " + place + (commitments[side.commitment].map(footnotes.mark) ?? "")
  }

  /// Returns a sentence as one line of Markdown with the differing words in bold.
  private func boldWords(of side: SideBySide.Side) -> String {
    let bytes = Array(side.sentence.text.utf8)
    var end = min(bytes.count, Self.longestSide)
    // The cut must not split a UTF-8 sequence.
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    var result = ""
    var position = 0
    for range in side.differences.map({ $0.clamped(to: 0..<end) }) where !range.isEmpty {
      result += Excerpt.piece(bytes, position..<range.lowerBound) + Excerpt.strong(bytes, range)
      position = range.upperBound
    }
    result += Excerpt.piece(bytes, position..<end)
    return result.trimmingSpaces() + (end < bytes.count ? " …" : "")
  }
}
