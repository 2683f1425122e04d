package import CharterLint
package import CharterModel
import Foundation
import Yams

/// The rules that run, their severities and the condition for failure, from a file and the command line.
package struct LintSettings: Hashable, Sendable {
  /// The names of the rules that do not run.
  package var disabled: Set<String> = []
  /// The severities that replace those of the rules, by rule name.
  package var severities: [String: Diagnostic.Severity] = [:]
  /// Whether warnings fail too.
  package var isStrict = false

  /// The name of the file that is read where none is given.
  package static let fileName = "charter-lint.yaml"

  /// Creates the default settings.
  package init() {}

  /// Reads a configuration file.
  ///
  /// - Parameter path: The file.
  /// - Throws: `Failure` with the line of invalid YAML, or of an unknown key, rule or severity.
  package init(file path: String) throws(Failure) {
    let bytes = try FileBytes.read(path, limit: 1 << 20) { _ in
      Failure("\(path): is larger than 1 MiB and cannot be a configuration; check the file name")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure("\(path): is not UTF-8; save it as UTF-8")
    }
    try self.init(yaml: text, path: path)
  }

  /// Reads a configuration from YAML: `disable:` with names or numbers, `severity:` with `rule:
  /// error|warning|note|off`, and `strict: true`.
  ///
  /// - Parameters:
  ///   - yaml: The text.
  ///   - path: The path of the file, for messages.
  /// - Throws: `Failure` with the line of invalid YAML, or of an unknown key, rule or severity.
  package init(yaml: String, path: String) throws(Failure) {
    let root: Node?
    do {
      root = try Yams.compose(yaml: yaml)
    } catch {
      throw Failure("\(path): is not YAML; see the example with disable:, severity: and strict: in README.md")
    }
    guard let root, root.null == nil else { return }
    let fields = try DeclaredFields(
      root, of: "the configuration", path: path, keys: ["disable", "severity", "strict"])
    for node in fields.nodes("disable") {
      guard let word = node.string else { throw fields.failure(at: node, "disable: must list rules by name or number") }
      disabled.insert(try Self.name(word, at: { fields.failure(at: node, $0) }))
    }
    if let strict = try fields.text("strict") {
      guard strict == "true" || strict == "false" else {
        throw fields.failure(at: "strict", "strict: must be true or false")
      }
      isStrict = strict == "true"
    }
    guard let levels = fields.nodes("severity").first else { return }
    guard case .mapping(let mapping) = levels else {
      throw fields.failure(at: "severity", "severity: must contain entries such as standard/hedged: note")
    }
    for (key, value) in mapping {
      let name = try Self.name(key.string ?? "", at: { fields.failure(at: key, $0) })
      if value.string == "off" {
        disabled.insert(name)
      } else if let severity = value.string.flatMap(Diagnostic.Severity.init) {
        severities[name] = severity
      } else {
        throw fields.failure(at: value, "severity: must be error, warning, note or off")
      }
    }
  }

  /// Disables rules by name or number.
  ///
  /// - Throws: `Failure` for an unknown rule.
  package mutating func disable(_ words: [String]) throws(Failure) {
    for word in words { disabled.insert(try Self.name(word, at: { Failure("--disable \(word): \($0)") })) }
  }

  /// The rules that run.
  package var rules: [any LintRule.Type] {
    LintRegistry.rules.filter { !disabled.contains($0.guide.name) }
  }

  /// A report with the severities of these settings.
  package func applied(to report: LintReport) -> LintReport {
    var report = report
    report.findings = report.findings.map { finding in
      var finding = finding
      finding.severity = severities[finding.rule] ?? finding.severity
      return finding
    }
    return report
  }

  /// Whether a report makes the command fail.
  package func fails(_ report: LintReport) -> Bool {
    report.findings.contains { $0.severity == .error || (isStrict && $0.severity == .warning) }
  }

  private static func name(_ word: String, at failure: (String) -> Failure) throws(Failure) -> String {
    if let rule = LintRegistry.rule(word) { return rule.guide.name }
    let near = Nearness.nearest(to: word, among: LintRegistry.summaries.map(\.name))
    throw failure(
      "unknown rule \"\(word)\"; \(near.map { "did you mean \($0)?" } ?? "`charter lint --rules` lists them")")
  }
}
