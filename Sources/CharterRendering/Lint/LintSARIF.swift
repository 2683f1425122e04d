package import CharterModel

/// Lint findings as SARIF 2.1.0 (OASIS), which code hosts and editors show at the lines concerned.
package struct LintSARIF: Hashable, Sendable, Encodable {
  var schema = "https://json.schemastore.org/sarif-2.1.0.json"
  var version = "2.1.0"
  var runs: [Run]

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  struct Run: Hashable, Sendable, Encodable {
    var tool: Tool
    /// The unit of columns, which SARIF requires. The output contains no columns or offsets, so the value has no
    /// effect.
    var columnKind = "unicodeCodePoints"
    var results: [Finding]
  }

  struct Tool: Hashable, Sendable, Encodable {
    var driver: Driver
  }

  struct Driver: Hashable, Sendable, Encodable {
    var name = "charter"
    var version: String
    var rules: [Rule]
  }

  struct Rule: Hashable, Sendable, Encodable {
    var id: String
    var shortDescription: Message
    var help: Message
    var defaultConfiguration: Configuration
    var properties: Titles
  }

  /// Data without a SARIF field of its own, stored in the property bag of a rule.
  struct Titles: Hashable, Sendable, Encodable {
    var title: BilingualText
    var advice: BilingualText
  }

  /// Data without a SARIF field of its own, stored in the property bag of a finding.
  struct Grounds: Hashable, Sendable, Encodable {
    /// The message in both languages, regardless of the language of the output.
    var message: BilingualText
    /// The law that requires it, and whether it binds the organization; nil for a rule of good practice.
    var basis: LegalBasis?
  }

  struct Configuration: Hashable, Sendable, Encodable {
    var level: String
  }

  struct Message: Hashable, Sendable, Encodable {
    var text: String
  }

  struct Finding: Hashable, Sendable, Encodable {
    var ruleId: String
    var ruleIndex: Int?
    var level: String
    var message: Message
    var locations: [Location]
    var relatedLocations: [Location]?
    var properties: Grounds
  }

  struct Location: Hashable, Sendable, Encodable {
    var physicalLocation: Place
  }

  struct Place: Hashable, Sendable, Encodable {
    var artifactLocation: Artifact
    var region: Region?
  }

  struct Artifact: Hashable, Sendable, Encodable {
    var uri: String
  }

  struct Region: Hashable, Sendable, Encodable {
    var startLine: Int
    var snippet: Message
  }

  /// Creates the log of a lint result.
  ///
  /// - Parameters:
  ///   - result: the findings.
  ///   - rules: all rules that ran.
  ///   - version: the version of the program.
  ///   - language: the language of the messages.
  package init(
    _ result: LintResult, rules: [LintRuleSummary], version: String, language: LintText.Language
  ) {
    let indices = Dictionary(rules.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    let results = result.charters.flatMap { report in
      let artifact = Artifact(uri: Self.address(report.source.path))
      let unread =
        report.reading.isUnread
        ? [
          Finding(
            ruleId: "reading/\(report.reading.reasons.first?.code.rawValue ?? report.reading.status.rawValue)",
            ruleIndex: nil, level: "error", message: Message(text: report.reading.words(in: language)),
            locations: [Self.location(nil, in: artifact)], relatedLocations: nil,
            properties: Grounds(
              message: BilingualText(ko: report.reading.words(in: .ko), en: report.reading.words(in: .en)), basis: nil))
        ] : []
      return unread
        + report.findings.map { finding in
          Finding(
            ruleId: finding.rule, ruleIndex: indices[finding.rule], level: finding.severity.rawValue,
            message: Message(text: finding.message[language]),
            locations: [Self.location(finding.place, in: artifact)],
            relatedLocations: finding.related.isEmpty ? nil : finding.related.map { Self.location($0, in: artifact) },
            properties: Grounds(message: finding.message, basis: finding.basis))
        }
    }
    let known = rules.map { rule in
      Rule(
        id: rule.name, shortDescription: Message(text: rule.title[language]),
        help: Message(text: rule.advice[language]),
        defaultConfiguration: Configuration(level: rule.severity.rawValue),
        properties: Titles(title: rule.title, advice: rule.advice))
    }
    runs = [Run(tool: Tool(driver: Driver(version: version, rules: known)), results: results)]
  }

  private static func location(_ place: Quotation?, in artifact: Artifact) -> Location {
    Location(
      physicalLocation: Place(
        artifactLocation: artifact,
        region: place.map { Region(startLine: $0.span.line, snippet: Message(text: $0.text)) }))
  }

  /// Returns a path as a URI reference. Standard input (`-`) becomes `stdin`.
  private static func address(_ path: String) -> String {
    if path == "-" { return "stdin" }
    let encoded = path.utf8.map { byte -> String in
      let isKept =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || "-._~/".utf8.contains(byte)
      let hex = String(byte, radix: 16, uppercase: true)
      return isKept ? String(UnicodeScalar(byte)) : "%" + (hex.count == 1 ? "0" : "") + hex
    }.joined()
    return path.hasPrefix("/") ? "file://" + encoded : encoded
  }
}
