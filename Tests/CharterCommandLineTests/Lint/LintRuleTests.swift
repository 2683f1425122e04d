import CharterCommandLine
import CharterLint
import CharterModel
import Foundation
import Testing

/// The examples that stand in the rules, and the registry.
struct LintRuleTests {
  @Test(arguments: LintRegistry.summaries.map(\.number))
  func aRuleFindsItsExamplesAtTheirPlacesAndNothingInTheOthers(_ number: Int) throws {
    let rule = try #require(LintRegistry.rule(String(number)))
    #expect(!rule.guide.triggering.isEmpty && !rule.guide.nonTriggering.isEmpty)
    for example in rule.guide.triggering {
      let (text, place) = Made.parts(example.text)
      let subject = try Made.subject(text, after: example.previous)
      let findings = CharterLinter.report(on: subject, rules: [rule]).findings
      #expect(findings.count == 1, "\(rule.guide.name) in \(text)")
      #expect(findings.first?.place?.text == place, "\(rule.guide.name) in \(text)")
    }
    for example in rule.guide.nonTriggering {
      let subject = try Made.subject(example.text, after: example.previous)
      #expect(
        CharterLinter.report(on: subject, rules: [rule]).findings.isEmpty, "\(rule.guide.name) in \(example.text)")
    }
  }

  @Test func theRegistryNamesTheFilesOfTheFolder() throws {
    let folder = Made.root.appendingPathComponent("Sources/CharterLint/Rules").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(files == LintRegistry.rules.map { "\($0).swift" }.sorted())
    #expect(LintRegistry.summaries.map(\.number) == Array(1...36))
    #expect(Set(LintRegistry.summaries.map(\.name)).count == 36)
  }

  @Test func everyRuleFileBeginsWithItsDocumentation() throws {
    let folder = Made.root.appendingPathComponent("Sources/CharterLint/Rules")
    for rule in LintRegistry.rules {
      let text = try String(contentsOf: folder.appendingPathComponent("\(rule).swift"), encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let at = try #require(lines.firstIndex { $0.hasPrefix("enum \(rule)") })
      #expect(lines[at - 1].hasPrefix("///"), "\(rule)")
    }
  }

  @Test func aLawThatDoesNotBindMakesAnErrorAWarning() throws {
    let subject = try Made.subject("서비스헌장\n- 전화벨이 세 번 울리기 전에 받겠습니다.")
    let force = { (kind: String?) -> (Diagnostic.Severity?, LegalBasis.Force?) in
      let library = Organization(id: "library", name: "library", kind: kind)
      let report = CharterLinter.report(on: subject.with(library), rules: LintRegistry.rule("4").map { [$0] } ?? [])
      return (report.findings.first?.severity, report.findings.first?.basis?.force)
    }
    #expect(force("공공기관 (공공기관운영법)") == (.error, .binding))
    #expect(force("준정부기관") == (.error, .binding))
    #expect(force("지방공기업") == (.warning, .recommended))
    #expect(force("지방자치단체 출연기관") == (.warning, .recommended))
    #expect(force("세무서") == (.warning, .recommended))
    #expect(force(nil) == (.error, .unknown))
  }

  @Test func absentContentsAreSaidToBeAbsentFromThisDocument() throws {
    let report = CharterLinter.report(on: try Made.subject("서비스헌장\n- 전화벨이 울리면 받겠습니다."))
    let absent = report.findings.filter { $0.place == nil }
    #expect(absent.count > 10)
    #expect(
      absent.allSatisfy { $0.message.ko.hasPrefix("이 문서에 없음") && $0.message.en.hasPrefix("Not in this document") })
  }

  @Test func aTextWithoutACharterHasNoPlacesOutsideOfIt() throws {
    for text in ["", " ", "\n\n", "가", "경우경우경우경우경우경우경우경우", "3 이내", "@", "1-", "제목\n제목\n제목\n제목"] {
      let file = try Made.file(text + "\n고객헌장")
      let report = try Pipeline().lint(file)
      #expect(report.findings.allSatisfy { ($0.place?.span.end ?? 0) <= text.utf8.count + 13 })
    }
  }
}
