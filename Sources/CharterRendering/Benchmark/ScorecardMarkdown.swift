package import CharterModel

/// A scorecard as GitHub Flavored Markdown in Korean.
package struct ScorecardMarkdown: Sendable {
  let card: Scorecard
  let links: SourceLinks

  /// - Parameter pathPrefix: what leads from the report's folder to the one that paths are relative to.
  package init(_ card: Scorecard, pathPrefix: String) {
    self.card = card
    links = SourceLinks(prefix: pathPrefix)
  }

  package var markdown: String {
    let own = card.organization
    var text = "# \(MarkdownText.escape(own.name)) 고객헌장 성적표\n\n"
    text += "- 헌장: \(links.file(own.path)) · 약속 \(own.commitments)건\n"
    text += "- 견준 기관: \(card.peers.map { MarkdownText.escape($0.name) }.joined(separator: ", "))\n"
    text +=
      "- 점수: **\(figure(card.score))점** · \(card.peers.count + 1)곳 중 \(card.rank)위 · 채점 기준 \(card.rubric.version)판\n\n"
    text += "기관의 서비스가 아니라 이 문서에 적힌 약속을 견준 것입니다. 분모가 작은 비율은 참고로만 보십시오.\n\n"
    text += "## 한눈에\n\n" + overview + "\n## 할 일\n"
    for kind in Advice.Kind.allCases { text += advice(kind) }
    text += "\n## 수준의 순위\n\n" + levels + "\n## 조항이 얼마나 흔한가\n\n" + frequencies
    return text + "\n## 근거\n\n수마다 센 약속이 있는 행입니다. 약속의 번호는 JSON과 CSV에 있습니다.\n\n" + basis
  }

  private var overview: String {
    var table = MarkdownTable(header: ["부분", "비중", "이 문서", "견준 기관의 중앙값", "세는 것"])
    for part in card.parts {
      guard let rubric = card.rubricPart(part) else { continue }
      table.append([
        rubric.title.ko, figure(rubric.weight), part.share.korean(part.id), part.peerMedian.map(percent) ?? "—",
        rubric.counts.ko,
      ])
    }
    return table.text
  }

  private func advice(_ kind: Advice.Kind) -> String {
    let advice = card.advice.filter { $0.kind == kind }
    if advice.isEmpty { return "\n### \(kind.korean) (0)\n\n없습니다.\n" }
    var text = "\n### \(kind.korean) (\(advice.count))\n\n\(kind.explanation)\n\n"
    for item in advice {
      text += "- **\(MarkdownText.escape(item.title.ko))** (\(item.channel.korean)) — \(item.counted)\n"
      for words in item.own { text += "  - 이 문서: \(quoted(words))\n" }
      for words in item.examples { text += "  - \(MarkdownText.escape(words.name)): \(quoted(words))\n" }
    }
    return text
  }

  private func quoted(_ words: Advice.Words) -> String {
    "“\(MarkdownText.escape(words.text))” (\(links.line(words.line, of: words.path)))"
  }

  private var levels: String {
    if card.levels.isEmpty { return "이 문서에 견줄 수준이 없습니다.\n" }
    var table = MarkdownTable(header: ["조항", "채널", "수준", "순위", "백분위", "순위를 매기지 않은 기관"])
    for level in card.levels {
      table.append([
        MarkdownText.escape(level.title.ko), level.channel.korean, MarkdownText.escape(level.level),
        MarkdownText.escape(level.korean(card.names)), level.percentile.map(percent) ?? "—",
        level.incomparable.map { MarkdownText.escape(card.names[$0] ?? $0) }.joined(separator: ", "),
      ])
    }
    return table.text
  }

  private var frequencies: String {
    var table = MarkdownTable(header: ["무리", "조항 수", "조항 (둔 기관 수)"])
    for group in ClauseFrequency.Group.allCases {
      let clauses = card.frequencies.filter { $0.group == group }
      let own = clauses.map { clause in
        let mark = clause.holders.contains(card.organization.id) ? "" : " **이 문서에 없음**"
        return "\(MarkdownText.escape(clause.title.ko)) (\(clause.holders.count)/\(clause.of))\(mark)"
      }
      let shown = group == .rare || group == .unique ? own.filter { !$0.hasSuffix("**") } : own
      table.append([group.korean, String(clauses.count), shown.joined(separator: " · ")])
    }
    return "드문 조항과 한 곳만 둔 조항은 이 문서에 있는 것만 적습니다.\n\n" + table.text
  }

  private var basis: String {
    let lines = Dictionary(card.commitments.map { ($0.commitment, $0) }, uniquingKeysWith: { first, _ in first })
    var text = ""
    for part in card.parts {
      guard let rubric = card.rubricPart(part) else { continue }
      let places = Set(part.basis.compactMap { lines[$0]?.line }).sorted().map(String.init)
      text += "- \(rubric.title.ko): 약속 \(part.basis.count)건"
      text += places.isEmpty ? "\n" : " (\(places.joined(separator: ", "))행)\n"
      let missing = card.missing(in: part)
      if part.id == .remedies || part.id == .transparency, !missing.isEmpty {
        text += "  - 이 문서에 없음: \(missing.joined(separator: ", "))\n"
      }
    }
    return text
  }
}
