import CharterModel
import Foundation
import Testing

@testable import CharterParsing

/// Texts as extraction tools leave them, each with the outline that a careful reader gives it (`Outline+Dump.swift` says how it is written).
@Suite struct TextOutlineTests {
  @Test func thereAreTexts() { #expect(Fixture.all(in: "Texts", with: "txt").count >= 35) }

  @Test(arguments: Fixture.all(in: "Texts", with: "txt"))
  func parsesToTheOutlineBesideIt(_ fixture: Fixture) throws {
    let source = try SourceReader().read(try fixture.bytes(), fileName: fixture.file.lastPathComponent)
    let found = outline(of: TextDocumentParser.parse(source))
    let expected = try fixture.outline()
    #expect(found == expected, Comment(rawValue: Fixture.difference(found, expected)))
  }
}

/// A file of Tests/Fixtures with its outline beside it.
struct Fixture: CustomTestStringConvertible, Sendable {
  let file: URL

  var testDescription: String { file.lastPathComponent }

  func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: file)) }

  func outline() throws -> [String] {
    let expected = file.deletingPathExtension().appendingPathExtension("outline")
    return try String(contentsOf: expected, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// The lines that are not where they should be: `-` for those missing, `+` for those that nobody expects.
  static func difference(_ found: [String], _ expected: [String]) -> String {
    found.difference(from: expected).map { change in
      switch change {
      case .insert(let line, let text, _): "+ \(line + 1): \(text)"
      case .remove(let line, let text, _): "- \(line + 1): \(text)"
      }
    }.joined(separator: "\n")
  }

  /// The fixtures of a folder, by name.
  static func all(in folder: String, with ending: String) -> [Fixture] {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: tests.appending(path: "Fixtures/\(folder)").path)) ?? []
    return names.filter { $0.hasSuffix(".\(ending)") }.sorted().map {
      Fixture(file: tests.appending(path: "Fixtures/\(folder)/\($0)"))
    }
  }
}
