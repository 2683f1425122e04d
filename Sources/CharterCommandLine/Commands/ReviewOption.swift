import ArgumentParser
import CharterModel
import Foundation

/// The option `--review`, which commands that align have.
struct ReviewOption: ParsableArguments {
  @Option(
    name: .customLong("review"),
    help: "Decisions about the alignment, in YAML. (default: alignment.yaml in the corpus folder, if it exists)")
  var file: String?

  /// The file that decisions are read from and written to.
  ///
  /// - Parameter corpus: what the command was given.
  func path(beside corpus: [String]) -> String {
    if let file { return file }
    let folder = corpus.first.map { path in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      return isFolder.boolValue ? path : URL(fileURLWithPath: path).deletingLastPathComponent().relativePath
    }
    return (folder ?? "corpus") + "/" + ReviewFile.name
  }

  /// - Parameter mayBeNew: whether a file that was named need not be there yet.
  func decisions(beside corpus: [String], mayBeNew: Bool = false) throws -> Review {
    try ReviewFile.read(path(beside: corpus), isRequired: file != nil && !mayBeNew)
  }
}
