import CharterCommandLine
import Foundation
import Testing

/// `charter extract` on several files, as a process: the bytes of its standard output and its exit status.
struct ExtractCommandTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let files = ["arko", "gcgf", "jndc", "koroad", "kotsa"].map { "corpus/\($0)/charter.txt" }

  private struct Run: Equatable {
    var output: Data
    var problems: String
    var status: Int32
  }

  /// The folder of the tests' own executable holds the program that was built with them.
  private func run(_ arguments: [String]) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("charter")
    process.arguments = arguments
    process.currentDirectoryURL = Self.root
    let (output, problems) = (Pipe(), Scratch.folder.appendingPathComponent(UUID().uuidString))
    try Data().write(to: problems)
    defer { try? FileManager.default.removeItem(at: problems) }
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: problems)
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      output: data, problems: try String(contentsOf: problems, encoding: .utf8), status: process.terminationStatus)
  }

  @Test(arguments: ["jsonl", "json", "csv", "markdown"])
  func aListIsTheSameHoweverManyWorkOnIt(_ format: String) throws {
    let arguments = ["extract", "--format", format, "no-such-file.txt"] + Self.files + ["no-such-either.txt"]
    let alone = try run(arguments + ["--jobs", "1"])
    #expect(alone.status == 2)
    #expect(alone.problems.split(separator: "\n").count == 2)
    #expect(try run(arguments + ["--jobs", "4"]) == alone)
  }

  @Test func anArrayPrintedPieceByPieceIsAnArray() throws {
    let array = try JSONSerialization.jsonObject(with: run(["extract", "--format", "json"] + Self.files).output)
    #expect((array as? [Any])?.count == Self.files.count)
    let none = try run(["extract", "--format", "json", "no-such-file.txt"])
    #expect((try JSONSerialization.jsonObject(with: none.output) as? [Any])?.isEmpty == true)
    #expect(none.status == 2)
  }

  @Test func aTableHasOneHeader() throws {
    let table = String(decoding: try run(["extract", "--format", "csv"] + Self.files).output, as: UTF8.self)
    #expect(table.components(separatedBy: "organization_name").count == 2)
    #expect(table.unicodeScalars.count { $0 == "\u{FEFF}" } == 1)
  }

  @Test func atLeastOneFileHasToBeWorkedOn() throws {
    #expect(try run(["extract", "--jobs", "0"] + Self.files).status == 2)
    #expect(try run(["extract", "-", "-"]).status == 2)
  }
}
