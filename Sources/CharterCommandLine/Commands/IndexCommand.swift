import ArgumentParser
import CharterCatalogue
import Foundation

/// `charter index`: aligns a corpus and stores the matches for `compare`.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index", abstract: "Store the alignment of a corpus for later comparisons.",
    discussion: """
      The index is the folder .charter-index in the corpus. If it exists, compare uses it and adds new or changed \
      charters. You can delete it at any time.
      """)

  @OptionGroup var batch: FileBatch

  @OptionGroup var limit: SizeLimit

  @OptionGroup var clauses: CatalogueOption

  @Argument(help: "A folder of organization folders, or a folder of charter files.")
  var corpus: String = "corpus"

  func run() throws {
    guard let catalogue = try clauses.chosen() else {
      throw Failure(
        "--catalogue none: an index needs a catalogue; name a file, omit the option, or use compare without an index")
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: corpus, isDirectory: &isFolder), isFolder.boolValue else {
      throw Failure("\(corpus): is not a folder; name the folder that contains the charters")
    }
    var pipeline = Pipeline(limit: limit.bytes, catalogue: catalogue)
    pipeline.jobs = batch.count
    pipeline.index = AlignmentCache(beside: corpus, catalogue: catalogue)
    let files = try Corpus.files(in: [corpus], only: nil)
    _ = try pipeline.aligned(files)
    try Output.write("\(corpus)/\(AlignmentCache.folderName): \(files.count) charters\n")
  }
}
