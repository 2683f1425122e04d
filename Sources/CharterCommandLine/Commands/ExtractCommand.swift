import ArgumentParser
import CharterModel
import Foundation

struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Print the commitments of charters as data.")

  @Argument(help: "Charter files; - for standard input.")
  var files: [String]

  @Option(help: "Set the organization's id.")
  var organization: String?

  func run() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for path in files {
      let charter = try Pipeline().charter(CharterFile(path: path, organization: organization))
      print(String(decoding: try encoder.encode(charter), as: UTF8.self))
    }
  }
}
