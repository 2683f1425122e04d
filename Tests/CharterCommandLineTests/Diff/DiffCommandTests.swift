import CharterCommandLine
import CharterModel
import CharterRendering
import Foundation
import Testing

/// Exit status, formats and the story of editions.
struct DiffCommandTests {
  private let old = "서비스헌장\n- 민원은 접수 후 3일 이내에 처리하겠습니다.\n- 먼저 <b>인사</b>하겠습니다.\n"
  private let new = "서비스헌장\n- 민원은 접수 후 5일 이내에 처리하겠습니다.\n- 먼저 <b>인사</b>하겠습니다.\n"

  @Test func somethingThatChangedEndsWithOne() throws {
    let (one, two) = (try Made.file(old).path, try Made.file(new).path)
    #expect(CharterProgram.run(["diff", one, one]) == 0)
    #expect(CharterProgram.run(["diff", one, two]) == 1)
    #expect(CharterProgram.run(["diff", "--fail-on", "loosened", one, two]) == 1)
    #expect(CharterProgram.run(["diff", "--fail-on", "removed", one, two]) == 0)
    #expect(CharterProgram.run(["diff", "--fail-on", "removed", "--fail-on", "loosened", one, two]) == 1)
    for format in ["text", "markdown", "html", "json"] {
      #expect(CharterProgram.run(["diff", "--format", format, one, two]) == 1)
    }
  }

  @Test(arguments: [
    ["diff"], ["diff", "a.txt"], ["diff", "no-such.txt", "nor-this.txt"], ["diff", "-", "-"],
    ["diff", "--fail-on", "worse", "a.txt", "b.txt"], ["history"], ["history", "nobody", "no-such-folder"],
  ])
  func aWrongCallEndsWithTwo(_ arguments: [String]) {
    #expect(CharterProgram.run(arguments) == 2)
  }

  @Test func theTextMarksWordsAsDiffDoes() throws {
    let revision = try Pipeline().revision(from: Made.file(old), to: Made.file(new))
    let text = DiffText(revision).text
    #expect(text.contains("- 2행 «서비스헌장»: 민원은 접수 후 [-3일-] 이내에 처리하겠습니다."))
    #expect(text.contains("+ 2행 «서비스헌장»: 민원은 접수 후 {+5일+} 이내에 처리하겠습니다."))
    #expect(DiffMarkdown(revision).markdown.contains("~~3일~~"))
  }

  @Test func thePageNeedsNothingElseAndShowsTextAsText() throws {
    let hostile = "서비스헌장\n- <script>alert(1)</script> 민원은 접수 후 5일 이내에 \"처리\"하겠습니다.\n"
    let page = DiffPage(try Pipeline().revision(from: Made.file(old), to: Made.file(hostile))).html
    #expect(!page.contains("<script") && page.contains("&lt;script&gt;"))
    #expect(!page.contains("http://") && !page.contains("https://") && !page.contains("src="))
    #expect(page.contains("<del>") && page.contains("<ins>"))
  }

  @Test func theStoryOfEachClauseIsTold() throws {
    let corpus = Made.root.appendingPathComponent("Tests/Fixtures/Editions").path
    let editions = try Editions.of("hanbyeol", in: corpus)
    #expect(editions.map(\.date) == ["2020-03-01", "2023-03-01", "2026-05-01"])
    let history = try Pipeline().history(of: try #require(editions.last).file.organization, editions: editions)
    func chapters(_ clause: String) -> [[[Change.Kind]]] {
      history.clauses.first { $0.clause?.id == clause }?.chapters.map { $0.changes.map(\.kinds) } ?? []
    }
    #expect(chapters("phone/ring-count") == [[], [[.hedged]]])
    #expect(chapters("online/reply-time") == [[], [[.tightened]]])
    #expect(chapters("phone/staff-absent") == [[]])
    #expect(chapters("redress/repeat-visit") == [[], [[.tightened]], [[.removed]]])
    let text = HistoryReport(history).text
    #expect(text.contains("처음부터 바뀌지 않은 항목\n") && text.contains("{+2근무일+}"))
    #expect(HistoryReport(history).markdown.contains("이 문서에 없음"))
    #expect(CharterProgram.run(["history", "hanbyeol", corpus]) == 0)
  }

  @Test func theEditionBeforeIsFoundBesideACharter() throws {
    let folder = Made.root.appendingPathComponent("Tests/Fixtures/Editions/hanbyeol").path
    #expect(Editions.before(folder + "/charter.txt")?.hasSuffix("editions/2023-03-01.html") == true)
    #expect(Editions.before(folder + "/editions/2023-03-01.html")?.hasSuffix("editions/2020-03-01.txt") == true)
    #expect(Editions.before(folder + "/editions/2020-03-01.txt") == nil)
    #expect(Editions.before("corpus/arko/charter.txt") == nil && Editions.before("-") == nil)
  }

  @Test func anEditionWithoutADateForANameIsNamed() throws {
    let folder = try Made.folder()
    for name in ["library/charter.txt", "library/editions/spring.txt"] {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(old.utf8).write(to: file)
    }
    let failure = try #require(throws: Failure.self) { try Editions.of("library", in: folder.path) }
    #expect(failure.description.contains("spring.txt"))
  }
}
