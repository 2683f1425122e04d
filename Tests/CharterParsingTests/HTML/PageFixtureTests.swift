import CharterModel
import Foundation
import Testing

@testable import CharterParsing

/// Pages as content systems write them, each beside the outline that a careful reader would make of it.
///
/// `name.html` is held against `name.outline`; `name.cp949.html` is the same page in the other encoding and has the
/// same outline. Lines that begin with `%` tell how the bytes were read and what was reported, with the source's line.
@Suite struct PageFixtureTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures/Pages")

  static let pages: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".html") }.sorted()
  }()

  /// Pages that are not yet read as they should be.
  ///
  /// - list-nested-wrongly: libxml2 ends a `ul` where an `ol` begins directly in it, so that both stand on one level.
  static let known: Set<String> = ["list-nested-wrongly"]

  @Test func thereArePages() {
    #expect(Self.pages.count > 60)
    #expect(Self.known.isSubset(of: Self.pages.map { $0.replacing(".html", with: "") }))
  }

  @Test(arguments: pages)
  func outlineIsTheOneWrittenBeside(page: String) throws {
    let bytes = try Data(contentsOf: Self.folder.appendingPathComponent(page))
    let name = page.replacing(".cp949", with: "").replacing(".html", with: "")
    let written = try String(contentsOf: Self.folder.appendingPathComponent(name + ".outline"), encoding: .utf8)
    let document = HTMLDocumentParser().parse(try SourceReader().read(Array(bytes), fileName: page))
    let expected = written.split(separator: "\n").map(String.init)
    let reading = expected.contains { $0.hasPrefix("%") } ? Self.reading(of: document) : []
    let actual = reading + outline(of: document)
    withKnownIssue {
      #expect(actual == expected, "\(page)\n\(Self.difference(expected, actual))")
    } when: {
      Self.known.contains(name)
    }
    if page.hasSuffix(".cp949.html") { #expect(document.reading.encoding == "cp949") }
  }

  /// The people in the contact blocks of the pages are invented, and none of them may be in what is read.
  @Test(arguments: pages)
  func namesOfStaffAreNowhere(page: String) throws {
    let bytes = try Data(contentsOf: Self.folder.appendingPathComponent(page))
    let document = HTMLDocumentParser().parse(try SourceReader().read(Array(bytes), fileName: page))
    let text = String(decoding: document.rendition.bytes, as: UTF8.self).filter { !$0.isWhitespace }
    for name in Self.staff { #expect(!text.contains(name), "\(name) in \(page)") }
  }

  private static let staff = [
    "김하늘", "박서준", "이도윤", "최지우", "정예린", "한지민", "윤서아", "서지안", "고나래", "문가람",
  ]

  /// How a page was read, and its diagnostics about bytes.
  private static func reading(of document: Document) -> [String] {
    let notes = document.diagnostics.filter { $0.rule.hasPrefix("decoding/") }
    return ["% encoding \(document.reading.encoding)"]
      + notes.map { "% \($0.rule)" + ($0.span.map { " \($0.line)" } ?? "") }
  }

  /// Both outlines in one, with what is only in one of them marked: `-` written, `+` read.
  private static func difference(_ expected: [String], _ actual: [String]) -> String {
    let changes = actual.difference(from: expected)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in changes {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var lines: [String] = []
    var (old, new) = (0, 0)
    while old < expected.count || new < actual.count {
      if removed.contains(old) {
        lines.append("- \(expected[old])")
        old += 1
      } else if inserted.contains(new) {
        lines.append("+ \(actual[new])")
        new += 1
      } else {
        lines.append("  \(expected[old])")
        (old, new) = (old + 1, new + 1)
      }
    }
    return lines.joined(separator: "\n")
  }
}
