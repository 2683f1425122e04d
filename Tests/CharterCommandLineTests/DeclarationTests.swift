import CharterModel
import CharterParsing
import CharterRendering
import Foundation
import Testing

@testable import CharterCommandLine

/// What may stand in organization.yaml, and what is said of what may not.
struct DeclarationTests {
  private func declaration(_ yaml: String) throws -> Declaration {
    try Declaration(yaml: yaml, path: "a/organization.yaml")
  }

  @Test func allKeysAreRead() throws {
    let read = try declaration(
      """
      id: hanbit
      name: 한빛시설공단
      kind:
      retrieved: 2026-11-20
      select:
        xpath: //div[@id="content"]
        headings: ["*이행표준*", 시정과 보상]
        lines:
          - 12-40
          - from: 고객서비스헌장
            to: "담당부서*"
      remove:
        xpath:
          - //sup
        lines: "- * -"
      """)
    #expect(read.id == "hanbit" && read.name == "한빛시설공단" && read.kind == nil && read.retrieved == "2026-11-20")
    let place = "a/organization.yaml:"
    #expect(
      read.selection
        == Selection(
          select: .init(
            xpaths: [Expression("//div[@id=\"content\"]", at: place + "6")],
            headings: [Expression("*이행표준*", at: place + "7"), Expression("시정과 보상", at: place + "7")],
            lines: [
              .numbers(12...40, Expression("12-40", at: place + "9")),
              .stretch(
                from: Expression("고객서비스헌장", at: place + "10"), to: Expression("담당부서*", at: place + "11")),
            ]),
          remove: .init(
            xpaths: [Expression("//sup", at: place + "14")],
            lines: [.pattern(Expression("- * -", at: place + "15"))])))
  }

  @Test(arguments: ["README.md", "corpus/README.md"])
  func theExamplesOfTheDocumentsAreDeclarations(_ name: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let document = try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
    let examples = document.components(separatedBy: "```yaml\n").dropFirst()
    #expect(!examples.isEmpty)
    for example in examples {
      let yaml = try #require(example.components(separatedBy: "```").first)
      #expect(try !declaration(yaml).selection.isEmpty)
    }
  }

  @Test(arguments: [
    ("id: a\nselct:\n  xpath: //p", ":2: ", "did you mean select?"),
    ("id: a\nremove:\n  xpaths: //p", ":3: ", "did you mean xpath?"),
    ("id: a\nremove:\n  lines:\n    - form: x", ":4: ", "did you mean from?"),
    ("id: a\ncolour: red", ":2: ", "there are id, name"),
    ("id: a\nselect: //p", ":2: ", "xpath, headings, lines"),
    ("id: a\nselect:\n  xpath:\n    a: b", ":4: ", "list of texts"),
    ("id: a\nremove:\n  lines: 40-12", ":3: ", "no range of lines"),
    ("id: a\nremove:\n  lines: 0-12", ":3: ", "no range of lines"),
    ("id: a\nremove:\n  headings: ['']", ":3: ", "is empty"),
    ("name: a", ": ", "id: is missing"), ("id: a/b", ":1: ", "letters, digits"), ("id: [a]", ":1: ", "one text"),
    ("- id", ":1: ", "keys"), ("", ": ", "is empty"), ("id: a\nid: b", ": ", "not YAML"), ("id: 'a", ": ", "not YAML"),
  ])
  func aWrongDeclarationIsNamedWithItsLineAndTheWayOut(_ yaml: String, _ line: String, _ words: String) throws {
    let failure = try #require(throws: Failure.self) { try declaration(yaml) }
    #expect(failure.description.hasPrefix("a/organization.yaml\(line)"), "\(failure)")
    #expect(failure.description.contains(words), "\(failure)")
  }

  private func folder(_ yaml: String, _ name: String, _ text: String) throws -> String {
    let folder = Scratch.folder.appendingPathComponent("charter-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(yaml.utf8).write(to: folder.appendingPathComponent("organization.yaml"))
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    return folder.appendingPathComponent(name).path
  }

  @Test(arguments: [
    ("charter.html", "<div><p>1일 이내에 선물을 드리겠습니다.</p></div><p>3일 이내에 답변하겠습니다.", "xpath: //div"),
    ("charter.txt", "1일 이내에 선물을 드리겠습니다.\n3일 이내에 답변하겠습니다.\n", "lines: '*선물*'"),
  ])
  func whatIsRemovedPromisesNothing(_ name: String, _ text: String, _ rule: String) throws {
    let path = try folder("id: a\nremove:\n  \(rule)\n", name, text)
    let charter = try Pipeline().charter(CharterFile(path: path))
    #expect(charter.commitments.map(\.text) == ["3일 이내에 답변하겠습니다."])
    #expect(charter.diagnostics.isEmpty)
  }

  @Test func anExpressionThatCannotBeUsedEndsWithTwo() throws {
    let path = try folder("id: a\nremove:\n  xpath: //div[\n", "charter.html", "<p>가하겠습니다.")
    let failure = try #require(throws: Failure.self) { try Pipeline().charter(CharterFile(path: path)) }
    #expect(failure.description.contains("organization.yaml:3: xpath \"//div[\""))
    #expect(CharterProgram.run(["parse", path]) == 2)
  }

  @Test func anOddPageIsReadByItsDeclarationAlone() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/Declared/odd-page")
    let file = try CharterFile(path: folder.appendingPathComponent("charter.html").path)
    let expected = try String(contentsOf: folder.appendingPathComponent("expected.md"), encoding: .utf8)
    #expect(try DocumentOutline(Pipeline().document(file.bytes(), of: file)).markdown == expected)
    #expect(try Pipeline().charter(file).commitments.map(\.text) == ["전화벨이 세 번 울리기 전에 받겠습니다.", "질의\t7일", "고충\t10일"])
  }
}
