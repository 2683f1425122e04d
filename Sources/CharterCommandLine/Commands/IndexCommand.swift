import ArgumentParser
import CharterCatalogue
import Foundation

/// `charter index`: aligns a corpus once, so that `compare` need not do it again.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index", abstract: "Keep the alignment of a corpus for later comparisons.",
    discussion: """
      The index is the folder .charter-index in the corpus. compare uses it where it stands and adds what is new or changed; delete it at \
      any time.
      """)

  @OptionGroup var batch: FileBatch

  @OptionGroup var limit: SizeLimit

  @OptionGroup var clauses: CatalogueOption

  @Argument(help: "A folder of organization folders, or a folder of charter files.")
  var corpus: String = "corpus"

  func run() throws {
    guard let catalogue = try clauses.chosen() else {
      throw Failure(
        "--catalogue none: without a catalogue there is nothing to keep; compare groups all charters together")
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: corpus, isDirectory: &isFolder), isFolder.boolValue else {
      throw Failure("\(corpus): is no folder; an index stands in the folder of the charters")
    }
    var pipeline = Pipeline(limit: limit.bytes, catalogue: catalogue)
    pipeline.jobs = batch.count
    pipeline.index = MatchIndex(beside: corpus, catalogue: catalogue)
    let files = try Corpus.files(in: [corpus], only: nil)
    _ = try pipeline.aligned(files)
    try Output.write("\(corpus)/\(MatchIndex.folderName): \(files.count) charters\n")
  }
}
