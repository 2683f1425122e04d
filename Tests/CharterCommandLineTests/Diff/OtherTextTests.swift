import CharterCommandLine
import CharterModel
import CharterRendering
import Foundation
import Testing

/// Text that is no promise, in invented charters and in the five.
struct OtherTextTests {
  private let charter = """
    서비스헌장
    불편 처리
    - 불편사항은 접수한 날부터 7일 이내에 처리하겠습니다.
    - 처리 결과는 전화로 알려드리겠습니다.
    - 먼저 인사하겠습니다.
    고객께 부탁드립니다
    - 자료를 소중히 다루어 주시기 바랍니다.
    - 공공기관은 국민에게 정보를 제공하여야 합니다.
    대표전화: 02-123-4567
    """

  private func revision(_ old: String, _ new: String) throws -> CharterDiff {
    try Pipeline().revision(from: Made.file(old), to: Made.file(new))
  }

  @Test(
    arguments: [
      ("처리하겠습니다.\n", "처리하겠습니다. 다만, 사실 확인이 필요하면 30일까지 걸릴 수 있습니다.\n", nil, "다만, 사실 확인이 필요하면 30일까지 걸릴 수 있습니다."),
      ("123-4567", "123-9999", "대표전화: 02-123-4567", "대표전화: 02-123-9999"),
      ("정보를 제공하여야 합니다", "정보를 제공할 수 있습니다", "공공기관은 국민에게 정보를 제공하여야 합니다.", "공공기관은 국민에게 정보를 제공할 수 있습니다."),
      ("- 자료를 소중히 다루어 주시기 바랍니다.\n", "", "자료를 소중히 다루어 주시기 바랍니다.", nil),
    ] as [(String, String, String?, String?)])
  func aChangeIsTold(_ from: String, _ to: String, _ old: String?, _ new: String?) throws {
    let edited = charter.replacing(from, with: to)
    #expect(edited != charter)
    let revision = try revision(charter, edited)
    #expect(revision.changes.isEmpty)
    #expect(revision.otherText.map { $0.old?.text } == [old] && revision.otherText.map { $0.new?.text } == [new])
    for report in [DiffText(revision).text, DiffMarkdown(revision).markdown, DiffPage(revision).html] {
      #expect(report.contains("약속이 아닌 글"))
    }
    let back = try self.revision(edited, charter)
    #expect(back.otherText.map { $0.old?.text } == [new] && back.otherText.map { $0.new?.text } == [old])
  }

  @Test(arguments: ["arko", "gcgf", "jndc", "koroad", "kotsa"])
  func layoutIsNone(_ id: String) throws {
    let path = Made.root.appendingPathComponent("corpus/\(id)/charter.txt")
    let old = try String(contentsOf: path, encoding: .utf8)
    let forms = [
      old.replacing("•", with: "※"), old.replacing("\n", with: "\r\n"), old.replacing("  •", with: "•"),
      old.replacing("“", with: "\"").replacing("”", with: "\""), old.replacing("하겠습니다", with: "하겠 습니다"),
      old.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n\n"),
    ]
    for form in forms { #expect(try revision(old, form).otherText.isEmpty) }
    let page = try CharterFile(path: Made.root.appendingPathComponent("Tests/Fixtures/Twins/\(id).html").path)
    #expect(try Pipeline().revision(from: Made.file(old), to: page).otherText.isEmpty)
  }

  @Test func itFailsUnlessOtherKindsAreNamed() throws {
    let (one, two) = (try Made.file(charter).path, try Made.file(charter.replacing("4567", with: "9999")).path)
    #expect(CharterProgram.run(["diff", one, two]) == 1)
    #expect(CharterProgram.run(["diff", "--fail-on", "loosened", one, two]) == 0)
    #expect(CharterProgram.run(["diff", "--fail-on", "text", one, two]) == 1)
  }

  @Test func aPromiseThatBecameTextIsToldOnce() throws {
    let edited = charter.replacing("전화로 알려드리겠습니다", with: "전화로 알려드릴 수 있습니다")
    let revision = try revision(charter, edited)
    #expect(revision.changes.map(\.kinds) == [[.hedged]] && revision.otherText.isEmpty)
    #expect(revision.changes.first?.note?.ko.contains("알려드릴 수 있습니다") == true)
  }

  @Test func twoInstitutionsShareNoText() throws {
    let other = "이용헌장\n- 벨이 세 번 울리기 전에 받겠습니다.\n- 자료는 돌려주시기 바랍니다.\n- 명찰을 달겠습니다.\n"
    #expect(try revision(charter, other).otherText.isEmpty)
  }
}
