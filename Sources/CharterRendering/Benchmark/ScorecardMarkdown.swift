package import CharterModel

/// A scorecard as GitHub Flavored Markdown.
package struct ScorecardMarkdown: Sendable {
  let card: Scorecard
  let language: ReportLanguage
  let links: SourceLinks

  /// Creates the report of a scorecard.
  ///
  /// - Parameters:
  ///   - card: the scorecard.
  ///   - pathPrefix: the relative path from the report's folder to the base folder of the source paths, such as `../`.
  ///   - language: the language of everything except quoted words.
  package init(_ card: Scorecard, pathPrefix: String, language: ReportLanguage = .korean) {
    self.card = card
    self.language = language
    links = SourceLinks(prefix: pathPrefix, language: language)
  }

  /// The report, with a line end at the end.
  package var markdown: String {
    let own = card.organization
    let promises = language("약속 \(own.commitments)건", "\(own.commitments) promises")
    var text = "# \(MarkdownText.escape(card.title(in: language)))\n\n"
    text += "- \(language("헌장", "Charter")): \(links.file(own.path)) · \(promises)\n"
    text += "- \(language("견준 기관", "Peers")): \(MarkdownText.escape(card.peers.names(in: language)))\n"
    text +=
      "- \(language("점수", "Score")): **\(figure(card.score))\(language("점", ""))** · \(card.standing(in: language))"
    text += " · \(card.rubric.edition(in: language))\n\n\(Scorecard.caveat(in: language))\n\n"
    text += "## \(language("한눈에", "At a glance"))\n\n" + overview + "\n## \(language("할 일", "What to do"))\n"
    for kind in Advice.Kind.allCases { text += advice(kind) }
    text += "\n## \(language("수준의 순위", "How the levels rank"))\n\n" + levels
    text += "\n## \(language("조항이 얼마나 흔한가", "How common the clauses are"))\n\n" + frequencies
    text += "\n## \(language("근거", "Basis"))\n\n"
    text += language(
      "수마다 센 약속이 있는 행입니다. 약속의 번호는 JSON과 CSV에 있습니다.",
      "The lines with the promises that each figure counts. Their ids are in the JSON and the CSV.")
    return text + "\n\n" + basis
  }

  private var overview: String {
    var table = MarkdownTable(
      header: language("부분|비중|이 문서|견준 기관의 중앙값|세는 것", "Part|Weight|This document|Median of the peers|What is counted")
        .split(separator: "|").map(String.init))
    for part in card.parts {
      guard let rubric = card.rubricPart(part) else { continue }
      table.append([
        MarkdownText.escape(language(rubric.title)), figure(rubric.weight), part.share.words(part.id, in: language),
        part.peerMedian.map(percent) ?? "—", MarkdownText.escape(language(rubric.counts)),
      ])
    }
    return table.text
  }

  private func advice(_ kind: Advice.Kind) -> String {
    let advice = card.advice(kind)
    let heading = "\n### \(kind.name(in: language)) (\(advice.count))\n\n"
    let absence = kind == .missing ? card.absence(in: language) : []
    if advice.isEmpty, absence.isEmpty { return heading + language("없습니다.", "None.") + "\n" }
    var text = heading + kind.explanation(in: language) + "\n\n"
    for item in advice {
      let title = MarkdownText.escape(language(item.title))
      text += "- **\(title)** (\(item.channel.name(in: language))) — \(item.counted(in: language))\n"
      for words in item.own { text += "  - \(item.ownLabel(in: language)): \(quoted(words))\n" }
      for words in item.examples { text += "  - \(MarkdownText.escape(words.name)): \(quoted(words))\n" }
    }
    for (channel, clauses) in absence {
      text += "- **\(channel)** — \(Scorecard.absenceNote(in: language)) \(MarkdownText.escape(clauses))\n"
    }
    return text
  }

  private func quoted(_ words: Advice.Words) -> String {
    let pieces = words.pieces
    var sentence = MarkdownText.escape(words.text)
    if !pieces.before.isEmpty || !pieces.after.isEmpty {
      sentence = spaced(pieces.before) + "<b>\(sentence)</b>" + spaced(pieces.after)
    }
    return "“\(sentence)” (\(links.line(words.line, of: words.path)))"
  }

  /// Returns the text escaped, with the spaces at its ends.
  private func spaced(_ text: String) -> String {
    (text.first == " " ? " " : "") + MarkdownText.escape(text) + (text.count > 1 && text.last == " " ? " " : "")
  }

  private var levels: String {
    if card.levels.isEmpty { return language("이 문서에 견줄 수준이 없습니다.", "This document has no level to compare.") + "\n" }
    var table = MarkdownTable(
      header: language("조항|채널|수준|순위|백분위|순위를 매기지 않은 기관", "Clause|Channel|Level|Rank|Percentile|Not ranked")
        .split(separator: "|").map(String.init))
    for level in card.levels {
      table.append([
        MarkdownText.escape(language(level.title)), level.channel.name(in: language),
        MarkdownText.escape(level.stated(in: language)),
        MarkdownText.escape(level.words(in: language)), level.percentile.map(percent) ?? "—",
        MarkdownText.escape(level.incomparable.names(in: language)),
      ])
    }
    let notes = card.levels.compactMap { level in
      level.note.map { "- **\(MarkdownText.escape(language(level.title)))**: \(MarkdownText.escape(language($0)))\n" }
    }
    return table.text + (notes.isEmpty ? "" : "\n" + notes.joined())
  }

  private var frequencies: String {
    var table = MarkdownTable(
      header: language("무리|이 문서가 둔 조항|조항 (둔 기관 수)", "Group|In this document|Clauses (organizations with it)")
        .split(separator: "|").map(String.init))
    for count in card.frequencyCounts {
      let clauses = card.frequencies.filter { $0.group == count.group }.map { clause in
        let mark = clause.lack(in: language).map { " **\($0)**" } ?? ""
        return MarkdownText.escape(clause.words(in: language)) + mark
      }
      table.append([
        count.group.name(in: language), "\(count.own)/\(count.clauses)", clauses.joined(separator: " · "),
      ])
    }
    let note = language(
      "드문 조항과 한 곳만 둔 조항은 이 문서에 있는 것만 적습니다.", "Of the clauses that few have only those of this document are named.")
    return note + "\n\n" + table.text
  }

  private var basis: String {
    let lines = Dictionary(card.commitments.map { ($0.commitment, $0) }, uniquingKeysWith: { first, _ in first })
    var text = ""
    for part in card.parts {
      guard let rubric = card.rubricPart(part) else { continue }
      let places = Set(part.basis.compactMap { lines[$0]?.line }).sorted().map(String.init).joined(separator: ", ")
      text += "- \(MarkdownText.escape(language(rubric.title))): "
      text += language("약속 \(part.basis.count)건", "\(part.basis.count) promises")
      text += places.isEmpty ? "\n" : language(" (\(places)행)", " (lines \(places))") + "\n"
      let missing = card.missing(in: part, language)
      if !missing.isEmpty {
        text +=
          "  - \(language("이 문서에 없음", "Not in this document")): \(MarkdownText.escape(missing.joined(separator: ", ")))\n"
      }
    }
    return text
  }
}
