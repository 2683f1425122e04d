import CharterCommandLine
import Foundation
import Testing

/// Files above the limit are refused before they are read, with the way out.
struct SizeLimitTests {
  @Test(arguments: [
    ("67108864", 67_108_864), ("200MB", 200_000_000), ("1GiB", 1 << 30), ("64 MiB", 64 << 20), ("500kb", 500_000),
    ("1", 1), ("12b", 12), ("1_000", 1000),
  ])
  func sizesAreReadAsPeopleWriteThem(_ text: String, _ bytes: Int) throws {
    #expect(try ByteCount.parse(text) == bytes)
  }

  @Test(arguments: [
    "", "MB", "0", "-5", "1.5GB", "3x", "2GiB", "99999999999999999999", "9223372036854775807kB", "１２", "1 MB 2",
  ])
  func nonsenseIsRefused(_ text: String) {
    #expect(throws: (any Error).self) { try ByteCount.parse(text) }
    #expect(CharterProgram.run(["parse", "--limit", text, "-"]) == 2)
  }

  @Test(arguments: ["charter.txt", "charter.html"])
  func aFileAboveTheLimitIsNamedWithItsSizeAndTheOption(_ name: String) throws {
    let folder = Scratch.folder.appendingPathComponent("charter-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent(name).path
    // A file with a hole: it has the size and takes no room.
    try Data("<p>가하겠습니다.".utf8).write(to: URL(fileURLWithPath: path))
    let file = try #require(FileHandle(forWritingAtPath: path))
    try file.truncate(atOffset: 70_000_000)
    try file.close()
    let failure = try #require(throws: Failure.self) { try Pipeline().charter(CharterFile(path: path)) }
    for words in [path, "70000000 bytes", "64 MiB", "--limit"] { #expect(failure.description.contains(words)) }
    #expect(try CharterFile(path: path).bytes(limit: 70_000_000).count == 70_000_000)
  }

  @Test(arguments: [("parse", [String]()), ("extract", []), ("compare", []), ("evaluate", ["--gold", "x.json"])])
  func everyCommandThatReadsChartersHasTheOption(_ command: String, _ more: [String]) throws {
    let file = Scratch.folder.appendingPathComponent("charter-\(UUID().uuidString).txt")
    try Data("먼저 인사하겠습니다.".utf8).write(to: file)
    #expect(CharterProgram.run([command, "--limit", "5", file.path] + more) == 2)
  }

  @Test(arguments: [(900, Int32(2)), (2_000_000, Int32(0))])
  func standardInputIsReadNoFurtherThanTheLimit(_ limit: Int, _ status: Int32) throws {
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("charter")
    try #require(FileManager.default.isExecutableFile(atPath: program.path), "no charter beside \(program.path)")
    let process = Process()
    process.executableURL = program
    process.arguments = ["parse", "-", "--limit", "\(limit)"]
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(String(repeating: "가", count: 1000).utf8))
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == status)
    let words = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(words.contains("--limit") == (status == 2))
  }
}
