import ArgumentParser
import CharterLint
import CharterModel
import CharterRendering
import Foundation

struct LintCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif, markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Check charters for missing contents, contradictions and commitments that cannot be verified.",
    discussion: "Exit status: 0 no errors, 1 errors (with --strict also warnings), 2 usage error or unreadable input.")

  @Option(help: "text: lines for a terminal. json: schemas/lint.schema.json. sarif: SARIF 2.1.0. markdown: tables.")
  var format: Format = .text

  @Option(help: "Language of the messages: ko or en.")
  var language: LintText.Language = .ko

  @Option(help: "Disable a rule by name or number; may be repeated.")
  var disable: [String] = []

  @Flag(help: "Exit with status 1 on warnings as well.")
  var strict = false

  @Option(help: "Configuration file. (default: charter-lint.yaml in the current folder, if it exists)")
  var configuration: String?

  @Option(
    help: """
      Previous edition, for a single file; levels that were dropped since are noted. (default: the latest in editions/)
      """
  )
  var previous: String?

  @Option(help: "The organization's id, for a single file.")
  var organization: String?

  @Flag(help: "Instead of the findings, print the rule behind each one, one line each.")
  var explain = false

  @Flag(help: "List the rules.")
  var rules = false

  @OptionGroup var limit: SizeLimit

  @Argument(help: "Charters as text or HTML; - for standard input.")
  var files: [String] = []

  func validate() throws {
    if files.isEmpty && !rules { throw ValidationError("name the charters to check, or use --rules to list the rules") }
    if organization != nil || previous != nil, files.count > 1 {
      throw ValidationError("--organization and --previous apply to one charter; name only one file")
    }
  }

  func run() throws {
    if rules {
      return try Output.write(LintRuleTable.markdown(LintRegistry.summaries, language: language))
    }
    let settings = try settings()
    var reports: [LintReport] = []
    var problems: [String] = []
    for file in try limit.pipeline.charters(at: files, organization: organization) {
      do {
        let before = try (previous ?? Editions.before(file.path)).map {
          try CharterFile(path: $0, organization: organization)
        }
        reports.append(try limit.pipeline.lint(file, previous: before, settings: settings))
      } catch let failure as Failure {
        problems += failure.problems
      }
    }
    if explain {
      for report in reports {
        try Output.write(
          ExplanationText(
            LintRegistry.decisions(in: report), path: report.source.path, language: language == .ko ? .korean : .english
          ).text)
      }
    } else {
      try write(LintResult(charters: reports), rules: settings.rules.map { $0.guide.name })
    }
    let unread = reports.filter { $0.reading.status == .unreadable || $0.reading.status == .notACharter }
    let notes = reports.filter { !$0.reading.isRead }.flatMap { report in
      report.reading.reasons.prefix(1).map { "not read: \(report.source.path): \($0.messageEnglish)" }
    }
    if !problems.isEmpty || (!unread.isEmpty && unread.count == reports.count) { throw Failure(notes + problems) }
    for note in notes { Notice.write(note) }
    if reports.contains(where: settings.fails) { throw Findings() }
  }

  private func settings() throws -> LintSettings {
    let isThere = FileManager.default.fileExists(atPath: LintSettings.fileName)
    var settings = LintSettings()
    if let file = configuration ?? (isThere ? LintSettings.fileName : nil) { settings = try LintSettings(file: file) }
    try settings.disable(disable)
    settings.isStrict = settings.isStrict || strict
    return settings
  }

  private func write(_ result: LintResult, rules: [String]) throws {
    switch format {
    case .text: try Output.write(LintText(result, language: language).text)
    case .json: try Output.write(JSONText.file(result))
    case .markdown: try Output.write(LintMarkdown(result, language: language).markdown)
    case .sarif:
      let known = LintRegistry.summaries.filter { rules.contains($0.name) }
      try Output.write(
        JSONText.file(
          LintSARIF(result, rules: known, version: CharterTool.configuration.version, language: language)))
    }
  }
}

extension LintText.Language: ExpressibleByArgument {}
