import CharterCatalogue
import CharterCommandLine
import CharterModel
import Foundation
import Testing

/// What was aligned before is not aligned again, and nothing that changed is met with an old answer.
struct AlignmentCacheTests {
  private func folder() throws -> URL {
    let folder = Scratch.folder.appendingPathComponent("index-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  private func charter(_ text: String, in folder: URL) throws -> Charter {
    let file = folder.appendingPathComponent("haneul.txt")
    try Data("서비스 이행표준\n전화\n- \(text)".utf8).write(to: file)
    return try Pipeline().charter(CharterFile(path: file.path))
  }

  private let found = Alignment.Candidates(
    matches: [
      Alignment.Match(
        clause: "phone/ring-count", score: 0.8125, confidence: 0.625, uncertain: true, evidence: ["벨", "받"],
        classes: ["object.bell", "act.receive"])
    ],
    near: [Alignment.NearClause(clause: "phone/late-pickup", score: 0.2575, reason: .role)])
  private let nothing = Alignment.Candidates(matches: [])

  @Test func anEntryIsMadeOnceAndReadAsItWas() throws {
    let folder = try folder()
    let charter = try charter("벨이 세 번 울리기 전에 받겠습니다.", in: folder)
    let catalogue = try Catalogue.standard()
    #expect(AlignmentCache.existing(beside: folder.path, catalogue: catalogue) == nil)
    let index = AlignmentCache(beside: folder.path, catalogue: catalogue)
    #expect(index.candidates(of: charter) { _ in [found] } == [found])
    #expect(AlignmentCache.existing(beside: folder.path, catalogue: catalogue) != nil)
    #expect(index.candidates(of: charter) { _ in [] } == [found])
  }

  @Test func whatChangedIsMadeAnew() throws {
    let folder = try folder()
    let index = AlignmentCache(beside: folder.path, catalogue: try Catalogue.standard())
    let first = try charter("벨이 세 번 울리기 전에 받겠습니다.", in: folder)
    _ = index.candidates(of: first) { _ in [found] }
    let second = try charter("벨이 두 번 울리기 전에 받겠습니다.", in: folder)
    #expect(index.candidates(of: second) { _ in [nothing] } == [nothing])
    var catalogue = try Catalogue.standard()
    catalogue.lexicon = try catalogue.lexicon.adding(["object.bell": ["종소리"]])
    #expect(
      AlignmentCache(beside: folder.path, catalogue: catalogue).candidates(of: first) { _ in [nothing] } == [nothing])
  }

  @Test func oneWordOfTheLexiconChangesTheFingerprint() throws {
    let folder = try folder()
    var catalogue = try Catalogue.standard()
    let before = AlignmentCache(beside: folder.path, catalogue: catalogue).fingerprint
    #expect(AlignmentCache(beside: folder.path, catalogue: catalogue).fingerprint == before)
    catalogue.lexicon = try catalogue.lexicon.adding(["object.bell": ["종소리"]])
    #expect(AlignmentCache(beside: folder.path, catalogue: catalogue).fingerprint != before)
  }

  @Test(arguments: [
    "", "charter-index\t1", "charter-index\t1\n0\tx\nend\n", "\u{0}\u{1}", "charter-index\t9\nend\n",
  ])
  func aBrokenEntryIsMadeAnew(_ content: String) throws {
    let folder = try folder()
    let charter = try charter("벨이 세 번 울리기 전에 받겠습니다.", in: folder)
    let index = AlignmentCache(beside: folder.path, catalogue: try Catalogue.standard())
    _ = index.candidates(of: charter) { _ in [found] }
    let inside = folder.appendingPathComponent(AlignmentCache.folderName)
    let names = try FileManager.default.contentsOfDirectory(atPath: inside.path)
    #expect(names.count == 1)
    for name in names { try Data(content.utf8).write(to: inside.appendingPathComponent(name)) }
    #expect(index.candidates(of: charter) { _ in [nothing] } == [nothing])
  }
}
