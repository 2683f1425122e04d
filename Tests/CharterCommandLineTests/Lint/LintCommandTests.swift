import CharterCommandLine
import CharterLint
import CharterModel
import CharterRendering
import Foundation
import Testing

/// Exit status and settings of `charter lint`.
struct LintCommandTests {
  private let flawless = """
    고객헌장
    우리는 시민의 배움을 돕는 것을 사명으로 삼아 다음과 같이 실천할 것을 다짐합니다.
    전화 응대
    - 전화벨이 3회 이내로 울릴 때 전화를 받겠습니다.
    불편 처리
    - 접수된 불편사항은 접수한 날부터 3근무일 이내에 처리하겠습니다.
    - 잘못은 바로잡고 사과드리겠습니다.
    """

  @Test func errorsFailAndWarningsOnlyWhenStrict() throws {
    let good = try Made.file(flawless).path
    let bad = try Made.file("서비스헌장\n- 접수 후 3 이내에 회신하겠습니다.").path
    #expect(CharterProgram.run(["lint", good]) == 0)
    #expect(CharterProgram.run(["lint", "--strict", good]) == 1)
    #expect(CharterProgram.run(["lint", good, bad]) == 1)
    #expect(CharterProgram.run(["lint", "--format", "sarif", bad]) == 1)
    #expect(CharterProgram.run(["lint", "--rules"]) == 0)
  }

  @Test(arguments: [
    ["lint"], ["lint", "no-such-file.txt"], ["lint", "--disable", "nonsense", "x.txt"],
    ["lint", "--format", "xml", "x.txt"],
    ["lint", "--configuration", "no-such.yaml", "x.txt"], ["lint", "--previous", "a.txt", "b.txt", "c.txt"],
  ])
  func aWrongCallEndsWithTwo(_ arguments: [String]) {
    #expect(CharterProgram.run(arguments) == 2)
  }

  @Test func aConfigurationDisablesRulesAndSetsSeverities() throws {
    let settings = try LintSettings(
      yaml: "disable: [7, contents/privacy]\nseverity:\n  standard/hedged: error\n  34: off\nstrict: true\n",
      path: "x.yaml")
    #expect(settings.disabled == ["contents/survey", "contents/privacy", "document/obsolete-law"])
    #expect(settings.severities == ["standard/hedged": .error])
    #expect(settings.isStrict)
    #expect(settings.rules.count == 33)
  }

  @Test func theExampleOfTheReadmeIsAConfiguration() throws {
    let readme = try String(contentsOf: Made.root.appendingPathComponent("README.md"), encoding: .utf8)
    let block = try #require(
      readme.components(separatedBy: "```yml\n").dropFirst().first?.components(separatedBy: "```").first)
    let settings = try LintSettings(yaml: block, path: "README.md")
    #expect(settings.isStrict && settings.disabled.count == 2 && settings.severities.count == 1)
  }

  @Test(arguments: [
    "disable: [nonsense]", "severity:\n  standard/hedged: fatal", "strict: perhaps", "rules: all", "severity: [1]",
    "a: [",
  ])
  func aWrongConfigurationNamesItsLine(_ yaml: String) {
    #expect(throws: Failure.self) { try LintSettings(yaml: yaml, path: "x.yaml") }
  }

  @Test func theTextNamesPathLineSeverityAndRule() throws {
    let file = try Made.file("서비스헌장\n- 접수 후 3 이내에 회신하겠습니다.")
    let result = LintResult(charters: [try Pipeline().lint(file)])
    let text = LintText(result, language: .ko).text
    #expect(text.contains("\(file.path):2: 오류: ‘3 이내’: 단위나 한도를 알 수 없습니다. [19 standard/number-without-unit]\n"))
    #expect(LintText(result, language: .en).text.contains(": error: The unit or the bound of the figure is missing."))
  }

  @Test func theTableShowsTextOfOthersAsText() throws {
    let file = try Made.file("서비스헌장\n- <img src=x> | 접수 후 3 이내에 회신하겠습니다.\n- 민원을 *최대한* 처리하겠습니다.")
    let result = LintResult(charters: [try Pipeline().lint(file)])
    for language in LintText.Language.allCases {
      let markdown = LintMarkdown(result, language: language).markdown
      #expect(!markdown.contains("<img") && markdown.contains("standard/number-without-unit"))
    }
    let quiet = LintResult(charters: [
      LintReport(organization: .init(id: "a", name: "가"), source: result.charters[0].source, title: nil, findings: [])
    ])
    #expect(LintMarkdown(quiet, language: .ko).markdown.contains("지적할 것이 없습니다."))
  }

  @Test func sarifHasWhatTheStandardAsksFor() throws {
    let result = LintResult(charters: [try Pipeline().lint(Made.file("서비스헌장\n- 접수 후 3 이내에 회신하겠습니다."))])
    let sarif = LintSARIF(result, rules: LintRegistry.summaries, version: "1", language: .en)
    let json = try #require(
      try JSONSerialization.jsonObject(with: JSONText.encode(sarif)) as? [String: Any])
    #expect(json["version"] as? String == "2.1.0")
    let run = try #require((json["runs"] as? [[String: Any]])?.first)
    let rules = try #require(
      ((run["tool"] as? [String: Any])?["driver"] as? [String: Any])?["rules"] as? [[String: Any]])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(rules.count == 36 && !results.isEmpty)
    for finding in results {
      let index = try #require(finding["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == finding["ruleId"] as? String)
      #expect(["error", "warning", "note"].contains(finding["level"] as? String))
    }
  }
}
