package import CharterModel

/// Lint findings as lines for a terminal: `path:line: 오류: message [rule]`, followed by the advice.
package struct LintText: Sendable {
  /// The language of the messages.
  package enum Language: String, Sendable, CaseIterable {
    /// Korean and English.
    case ko, en
  }

  let result: LintResult
  let language: Language

  /// Creates the text of a lint result in a language.
  package init(_ result: LintResult, language: Language) {
    self.result = result
    self.language = language
  }

  /// The findings of all charters; a line with the counts follows each charter.
  package var text: String {
    result.charters.map { report in
      report.findings.map { lines($0, path: Self.plain(report.source.path)) }.joined() + summary(report)
    }.joined(separator: "\n")
  }

  private func lines(_ finding: LintFinding, path: String) -> String {
    let line = finding.place.map { ":\($0.span.line)" } ?? ""
    var text = "\(path)\(line): \(finding.severity.word(in: language)): \(Self.plain(finding.message[language])) "
    text += "[\(finding.number) \(finding.rule)]\n"
    text += "    → \(Self.plain(finding.advice[language]))\n"
    if let basis = finding.basis { text += "    § \(basis.citation[language]). \(basis.scope[language])\n" }
    if !finding.related.isEmpty {
      let places = finding.related.map { "\(path):\($0.span.line) “\(Self.plain($0.text))”" }
      text += "    = \(places.joined(separator: ", "))\n"
    }
    return text
  }

  private func summary(_ report: LintReport) -> String {
    if report.reading.isUnread {
      return "\(Self.plain(report.source.path)): \(Self.plain(report.reading.words(in: language)))\n"
    }
    let counts = [Diagnostic.Severity.error, .warning, .note].map { severity in
      "\(severity.word(in: language)) \(report.findings.count { $0.severity == severity })"
    }
    return "\(Self.plain(report.source.path)): \(counts.joined(separator: " · "))\n"
  }

  /// Returns the text on one line, without control characters and without characters that change the direction of
  /// writing.
  static func plain(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control || scalar.properties.isWhitespace
      let turns =
        (0x200E...0x200F).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
        || (0x2066...0x2069).contains(scalar.value)
      result.append(isControl || turns ? " " : scalar)
    }
    return String(result)
  }
}

extension ReadingResult {
  /// Whether there is no charter to check.
  var isUnread: Bool { status == .unreadable || status == .notACharter }

  /// Why there is no charter to check.
  func words(in language: LintText.Language) -> String {
    let reasons = reasons.map { reason in
      let files = reason.attachments.isEmpty ? "" : " (\(reason.attachments.joined(separator: ", ")))"
      return (language == .ko ? reason.message : reason.messageEnglish) + files
    }
    let label =
      status == .notACharter
      ? (language == .ko ? "헌장이 아님" : "not a charter") : (language == .ko ? "읽지 못함" : "not read")
    return "\(label): \(reasons.joined(separator: " "))"
  }
}

extension BilingualText {
  /// The wording for a language.
  subscript(language: LintText.Language) -> String { language == .ko ? ko : en }
}

extension Diagnostic.Severity {
  /// Returns the name of the severity.
  func word(in language: LintText.Language) -> String {
    guard language == .ko else { return rawValue }
    return switch self {
    case .error: "오류"
    case .warning: "경고"
    case .note: "참고"
    }
  }
}
