package import CharterModel

/// One charter as GitHub Flavored Markdown in Korean: its commitments by section.
package struct CharterReport: Sendable {
  let charter: Charter
  let links: SourceLinks

  /// Creates the report of a charter.
  ///
  /// - Parameters:
  ///   - charter: the charter.
  ///   - pathPrefix: the relative path from the report's folder to the base folder of the source path.
  package init(_ charter: Charter, pathPrefix: String = "") {
    self.charter = charter
    self.links = SourceLinks(prefix: pathPrefix)
  }

  /// The report, with a line end at the end.
  package var markdown: String {
    let organization = MarkdownText.escape(charter.organization.name)
    let title = charter.title.map { " — " + MarkdownText.escape($0) } ?? ""
    let opening = """
      # \(organization)\(title)

      \(figure) · 출처 \(charter.source.paths.map(links.file).joined(separator: ", "))

      """
    return ([opening] + sections + [diagnostics]).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The number of commitments, or that the document was not read.
  private var figure: String {
    guard charter.reading.status == .notACharter || charter.reading.status == .unreadable else {
      return "약속 \(charter.commitments.count)건"
    }
    let reasons = charter.reading.reasons.map { MarkdownText.escape($0.message) }.joined(separator: " ")
    return "**읽지 못함**: \(reasons)"
  }

  /// The sections with commitments in reading order, after the commitments without a section.
  private var sections: [String] {
    let known = Set(charter.sections.map(\.id))
    let bySection = Dictionary(grouping: charter.commitments) { commitment in
      commitment.section.flatMap { known.contains($0) ? $0 : nil } ?? ""
    }
    let homeless = bySection[""].map { ["## (제목 없음)\n\n" + table($0)] } ?? []
    return homeless
      + charter.sections.compactMap { section in
        guard !section.id.isEmpty, let own = bySection[section.id] else { return nil }
        let id = MarkdownText.escape(section.id)
        return "## \(id) \(MarkdownText.escape(section.title))\n\n" + table(own)
      }
  }

  private func table(_ commitments: [Commitment]) -> String {
    var table = MarkdownTable(header: ["약속", "채널", "기준", "조건", "표현", "원문"])
    for commitment in commitments {
      let levels = commitment.measures.map { measure in
        MarkdownText.escape(measure.text) + (measure.role == .trigger ? " (적용 조건)" : "")
      }
      table.append([
        Excerpt(commitment).markdown, commitment.channel.korean, levels.joined(separator: "<br>"),
        MarkdownText.escape(commitment.condition?.text ?? ""), commitment.firmness.korean ?? "",
        links.line(commitment.span.line, of: charter.source.path(of: commitment.span)),
      ])
    }
    return table.text
  }

  private var diagnostics: String {
    if charter.diagnostics.isEmpty { return "" }
    let items = charter.diagnostics.map { diagnostic in
      let place = diagnostic.span.map { " " + links.line($0.line, of: charter.source.path(of: $0)) } ?? ""
      return "- \(diagnostic.severity.korean): \(MarkdownText.escape(diagnostic.message)) "
        + "(\(MarkdownText.escape(diagnostic.rule)))\(place)\n"
    }
    return "## 문서에서 발견된 문제\n\n" + items.joined()
  }
}
