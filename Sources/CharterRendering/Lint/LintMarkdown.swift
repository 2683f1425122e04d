package import CharterModel

/// Lint findings as GitHub Flavored Markdown, with one table for each charter.
package struct LintMarkdown: Sendable {
  let result: LintResult
  let language: LintText.Language
  let links = SourceLinks(prefix: "")

  /// Creates the report of a lint result in a language.
  package init(_ result: LintResult, language: LintText.Language) {
    self.result = result
    self.language = language
  }

  /// The report; each line has a line end.
  package var markdown: String {
    result.charters.map(section).joined(separator: "\n")
  }

  private func section(_ report: LintReport) -> String {
    let isKorean = language == .ko
    let title = report.title.map { " — " + MarkdownText.escape($0) } ?? ""
    let head = "# \(MarkdownText.escape(report.organization.name))\(title)\n\n"
    if report.reading.isUnread { return head + MarkdownText.escape(report.reading.words(in: language)) + "\n" }
    if report.findings.isEmpty { return head + (isKorean ? "지적할 것이 없습니다.\n" : "Nothing was found.\n") }
    var table = MarkdownTable(
      header: isKorean
        ? ["정도", "행", "지적", "원문", "고칠 일", "규칙"] : ["Severity", "Line", "Finding", "Words", "What to do", "Rule"])
    for finding in report.findings {
      let places = [finding.place].compactMap { $0 } + finding.related
      let basis = finding.basis.map {
        " (\(MarkdownText.escape($0.citation[language])): \(MarkdownText.escape($0.scope[language])))"
      }
      table.append([
        finding.severity.word(in: language),
        places.map { isKorean ? links.line($0.span.line, of: report.source.path) : String($0.span.line) }.joined(
          separator: ", "),
        MarkdownText.escape(finding.message[language]),
        finding.place.map { MarkdownText.escape(Self.short($0.text)) } ?? "",
        MarkdownText.escape(finding.advice[language]) + (basis ?? ""),
        "\(finding.number) \(MarkdownText.escape(finding.rule))",
      ])
    }
    return head + table.text
  }

  /// Returns at most 80 characters of a quotation, with an ellipsis where text is omitted.
  static func short(_ text: String) -> String {
    text.count > 80 ? String(text.prefix(79)) + "…" : text
  }
}

/// The lint rules as a table.
package enum LintRuleTable {
  /// Returns the table as GitHub Flavored Markdown.
  ///
  /// - Parameters:
  ///   - rules: the descriptions of the rules, in the order of the table.
  ///   - language: the language of the titles.
  package static func markdown(_ rules: [LintRuleSummary], language: LintText.Language) -> String {
    var table = MarkdownTable(
      header: language == .ko ? ["번호", "규칙", "정도", "내용"] : ["Number", "Rule", "Severity", "What it asks"])
    for rule in rules {
      table.append([
        String(rule.number), rule.name, rule.severity.word(in: language), MarkdownText.escape(rule.title[language]),
      ])
    }
    return table.text
  }
}
