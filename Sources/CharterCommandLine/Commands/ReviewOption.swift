import ArgumentParser
import CharterModel
import Foundation

/// The option `--review` of commands that align.
struct ReviewOption: ParsableArguments {
  @Option(
    name: .customLong("review"),
    help: "Decisions about the alignment, in YAML. (default: alignment.yaml in the corpus folder, if it exists)")
  var file: String?

  /// The path of the file of decisions.
  ///
  /// - Parameter corpus: The corpus arguments of the command.
  func path(beside corpus: [String]) -> String {
    if let file { return file }
    let folder = corpus.first.map { path in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      return isFolder.boolValue ? path : URL(fileURLWithPath: path).deletingLastPathComponent().relativePath
    }
    return (folder ?? "corpus") + "/" + ReviewFile.name
  }

  /// Reads the decisions.
  ///
  /// - Parameters:
  ///   - corpus: The corpus arguments of the command.
  ///   - mayBeNew: Whether the named file may be missing.
  /// - Throws: `Failure` for a missing or invalid file.
  func decisions(beside corpus: [String], mayBeNew: Bool = false) throws -> Review {
    try ReviewFile.read(path(beside: corpus), isRequired: file != nil && !mayBeNew)
  }
}
