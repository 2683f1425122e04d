import CharterCommandLine
import CharterModel
import Foundation
import Testing

/// Editions made from the five: each kind of change, in text, in HTML and between the two.
struct RevisionTests {
  /// What is done to a charter, and the one change that must be found.
  struct Edit: Sendable, CustomTestStringConvertible {
    var id: String
    var old: String
    var new: String
    var kinds: [Change.Kind]
    /// The words marked on either side.
    var marks: (old: [String], new: [String])

    var testDescription: String { "\(id): \(old) → \(new)" }
  }

  static let edits = [
    Edit(id: "jndc", old: "3분 이상 기다리시는", new: "5분 이상 기다리시는", kinds: [.loosened], marks: (["3분"], ["5분"])),
    Edit(id: "arko", old: "3번 이상 울리기 전에", new: "2번 이상 울리기 전에", kinds: [.tightened], marks: (["3번"], ["2번"])),
    Edit(id: "koroad", old: "10,000원 상당의", new: "5,000원 상당의", kinds: [.loosened], marks: (["10,000원"], ["5,000원"])),
    Edit(id: "kotsa", old: "연 1회 이상 업데이트", new: "연 2회 이상 업데이트", kinds: [.tightened], marks: (["1회"], ["2회"])),
    Edit(
      id: "gcgf", old: "고객에게 문의사항이 없는지 확인하고", new: "고객에게 용무가 남았는지 확인하고", kinds: [.reworded],
      marks: (["문의사항이 없는지"], ["용무가 남았는지"])),
    Edit(
      id: "arko", old: "명함을 지참하여 신분을 밝히도록 하겠습니다", new: "명함을 지참하여 신분을 밝히도록 노력하겠습니다", kinds: [.hedged],
      marks: (["하겠습니다."], ["노력하겠습니다."])),
    Edit(
      id: "jndc", old: "절대 금품이나 향응을 받지 않겠습니다", new: "금품이나 향응을 받지 않겠습니다", kinds: [.reworded], marks: (["절대"], [])),
    Edit(
      id: "gcgf", old: "즉시 SMS나 전화를 통해 수령사실을", new: "SMS나 전화를 통해 수령사실을", kinds: [.loosened], marks: (["즉시"], [])),
  ]

  private static func text(_ id: String) throws -> String {
    try String(contentsOf: Made.root.appendingPathComponent("corpus/\(id)/charter.txt"), encoding: .utf8)
  }

  private static func twin(_ id: String) throws -> Data {
    try Data(contentsOf: Made.root.appendingPathComponent("Tests/Fixtures/Twins/\(id).html"))
  }

  private func file(_ data: Data, _ name: String) throws -> CharterFile {
    let url = try Made.folder().appendingPathComponent(name)
    try data.write(to: url)
    return try CharterFile(path: url.path, organization: "office")
  }

  private func revision(_ old: Data, _ new: Data, names: (String, String) = ("a.txt", "b.txt")) throws -> CharterDiff {
    try Pipeline().revision(from: file(old, names.0), to: file(new, names.1))
  }

  private func expect(_ revision: CharterDiff, is edit: Edit, sourceLocation: SourceLocation = #_sourceLocation) throws
  {
    #expect(revision.isEdition, sourceLocation: sourceLocation)
    let change = try #require(revision.changes.first, sourceLocation: sourceLocation)
    #expect(revision.changes.count == 1, sourceLocation: sourceLocation)
    #expect(change.kinds == edit.kinds, sourceLocation: sourceLocation)
    #expect(change.old?.marks.map(\.text) == edit.marks.old, sourceLocation: sourceLocation)
    #expect(change.new?.marks.map(\.text) == edit.marks.new, sourceLocation: sourceLocation)
  }

  @Test(arguments: edits)
  func aChangeInTextIsFoundWithItsKindAndWords(_ edit: Edit) throws {
    let old = try Self.text(edit.id)
    let new = old.replacing(edit.old, with: edit.new)
    #expect(old != new)
    try expect(revision(Data(old.utf8), Data(new.utf8)), is: edit)
  }

  @Test(arguments: edits)
  func aChangeBetweenTextAndPageIsFoundAlike(_ edit: Edit) throws {
    let new = Data(try Self.text(edit.id).replacing(edit.old, with: edit.new).utf8)
    try expect(revision(Self.twin(edit.id), new, names: ("a.html", "b.txt")), is: edit)
  }

  @Test(arguments: edits.filter { $0.id == "kotsa" || $0.kinds == [.hedged] })
  func aChangeInAPageIsFoundAlike(_ edit: Edit) throws {
    let old = try Self.twin(edit.id)
    let new = String(decoding: old, as: UTF8.self).replacing(edit.old, with: edit.new)
    try expect(revision(old, Data(new.utf8), names: ("a.html", "b.html")), is: edit)
  }

  @Test(arguments: ["arko", "gcgf", "jndc", "koroad", "kotsa"])
  func theSameCharterAsAPageIsNoChange(_ id: String) throws {
    let revision = try revision(Data(Self.text(id).utf8), Self.twin(id), names: ("a.txt", "b.html"))
    #expect(revision.changes.isEmpty)
    #expect(revision.unchanged == revision.old.commitments && revision.unchanged == revision.new.commitments)
  }

  /// Bullets, line ends, encoding, white space and kinds of quotation marks.
  @Test(arguments: ["arko", "gcgf", "jndc", "koroad", "kotsa"])
  func anotherLayoutIsNoChange(_ id: String) throws {
    let old = try Self.text(id)
    let new = old.replacing("  • ", with: "  ○  ").replacing("•", with: "◦").replacing("“", with: "\"").replacing(
      "”", with: "\""
    )
    .replacing("\n", with: "\r\n").replacing("하겠습니다", with: "하겠 습니다")
    #expect(old != new)
    #expect(try revision(Data(old.utf8), Data(new.utf8)).changes.isEmpty)
    let wide = try #require(new.data(using: .utf16))
    #expect(try revision(Data(old.utf8), wide).changes.isEmpty)
  }

  @Test func whatCameAndWhatWentIsAddedAndRemoved() throws {
    let old = try Self.text("arko")
    let line = "  • 고객과 만남이 종료된 뒤에는 감사의 마음을 담아 인사를 하겠습니다.\n"
    #expect(old.contains(line))
    let without = Data(old.replacing(line, with: "").utf8)
    let removed = try #require(try revision(Data(old.utf8), without).changes.first)
    #expect(removed.kinds == [.removed] && removed.new == nil && removed.old?.span.line == 50)
    let changes = try revision(without, Data(old.utf8)).changes
    #expect(changes.map(\.kinds) == [[.added]])
    #expect(changes.first?.new?.marks.map(\.text) == ["고객과 만남이 종료된 뒤에는 감사의 마음을 담아 인사를 하겠습니다."])
  }

  @Test func aPromiseUnderAnotherHeadingHasMoved() throws {
    let old = try Self.text("arko")
    let line = "  • 전화벨이 3번 이상 울리기 전에 전화를 받겠습니다.\n"
    let head = "4) 인터넷상담\n\n"
    #expect(old.contains(line) && old.contains(head))
    let new = old.replacing(line, with: "").replacing(head, with: head + line)
    let changes = try revision(Data(old.utf8), Data(new.utf8)).changes
    #expect(changes.map(\.kinds) == [[.moved]])
    #expect(changes.first?.old?.section == "전화응대" && changes.first?.new?.section == "인터넷상담")
  }

  @Test func promisesThatChangedPlacesHaveMovedAndNoOthers() throws {
    let old = "서비스헌장\n- 먼저 인사하겠습니다.\n- 명찰을 달겠습니다.\n- 말씀을 경청하겠습니다.\n- 5분 이내에 처리하겠습니다.\n"
    let new = "서비스헌장\n- 5분 이내에 처리하겠습니다.\n- 먼저 인사하겠습니다.\n- 명찰을 달겠습니다.\n- 말씀을 경청하겠습니다.\n"
    let changes = try revision(Data(old.utf8), Data(new.utf8)).changes
    #expect(changes.map(\.kinds) == [[.moved]])
    #expect(changes.first?.new?.text == "5분 이내에 처리하겠습니다.")
  }

  @Test func marksAreTheBytesAtTheirSpans() throws {
    for edit in Self.edits {
      let text = try Self.text(edit.id)
      let new = text.replacing(edit.old, with: edit.new)
      let changes = try revision(Data(text.utf8), Data(new.utf8)).changes
      for (side, bytes) in changes.flatMap({ [($0.old, Array(text.utf8)), ($0.new, Array(new.utf8))] }) {
        for mark in (side?.marks ?? []) + [side?.sentence].compactMap({ $0 }) {
          #expect(String(decoding: bytes[mark.span.range], as: UTF8.self) == mark.text)
        }
      }
    }
  }

  @Test func twoOrganizationsHaveNoMoves() throws {
    let revision = try revision(Data(Self.text("jndc").utf8), Data(Self.text("gcgf").utf8))
    #expect(!revision.isEdition && revision.count(.moved) == 0)
    let ring = try #require(revision.changes.first { $0.clause?.id == "phone/ring-count" })
    #expect(ring.old != nil && ring.new != nil)
  }
}
