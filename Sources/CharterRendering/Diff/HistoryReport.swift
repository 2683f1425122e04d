package import CharterModel

/// The history of each clause in Korean, for a terminal or as Markdown.
package struct HistoryReport: Sendable {
  let history: History

  /// Creates the report of a history.
  package init(_ history: History) {
    self.history = history
  }

  /// The lines for a terminal, each with a line end.
  package var text: String {
    var text = "\(LintText.plain(history.organization.name)): \(history.editions.count)개 판\n"
    for (index, edition) in history.editions.enumerated() {
      text += "  \(index + 1). \(name(index)) \(LintText.plain(edition.path)), 약속 \(edition.commitments)건\n"
    }
    for story in changed {
      text += "\n\(title(story))\n"
      for chapter in story.chapters {
        if chapter.changes.isEmpty {
          text +=
            "  \(name(chapter.edition)) 처음\n" + chapter.promises.map { "      \(LintText.plain($0.text))\n" }.joined()
        } else {
          text += "  \(name(chapter.edition))"
          text += chapter.changes.map { DiffText.lines($0).replacingLineStarts(with: "    ") }.joined()
        }
      }
    }
    if steady.isEmpty { return text }
    return text + "\n처음부터 바뀌지 않은 항목\n" + steady.map { "  · \(title($0))\n" }.joined()
  }

  /// The report as GitHub Flavored Markdown.
  package var markdown: String {
    var text = "# \(MarkdownText.escape(history.organization.name)) 고객헌장의 연혁\n\n"
    for (index, edition) in history.editions.enumerated() {
      text += "- \(name(index)): \(SourceLinks(prefix: "").file(edition.path)), 약속 \(edition.commitments)건\n"
    }
    for story in changed { text += "\n## \(MarkdownText.escape(title(story)))\n\n" + table(story) }
    if steady.isEmpty { return text }
    return text + "\n## 처음부터 바뀌지 않은 항목\n\n" + steady.map { "- \(MarkdownText.escape(title($0)))\n" }.joined()
  }

  private var changed: [History.Story] { history.clauses.filter { $0.chapters.contains { !$0.changes.isEmpty } } }
  private var steady: [History.Story] { history.clauses.filter { !$0.chapters.contains { !$0.changes.isEmpty } } }

  private func table(_ story: History.Story) -> String {
    var table = MarkdownTable(header: ["판", "변경", "그 판의 약속"])
    for chapter in story.chapters {
      let kinds = chapter.changes.map(\.title)
      let promises = chapter.promises.map { MarkdownText.escape($0.text) }
      table.append([
        name(chapter.edition), kinds.isEmpty ? "처음" : kinds.joined(separator: "<br>"),
        promises.isEmpty ? "이 문서에 없음" : promises.joined(separator: "<br>"),
      ])
    }
    return table.text
  }

  private func title(_ story: History.Story) -> String { story.clause?.title.ko ?? "항목에 들지 않는 약속" }

  private func name(_ edition: Int) -> String {
    history.editions.indices.contains(edition) ? history.editions[edition].date ?? "현재" : "?"
  }
}

extension String {
  /// Returns the text with a prefix before each line that is not empty.
  fileprivate func replacingLineStarts(with prefix: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : prefix + $0 }.joined(
      separator: "\n")
  }
}
