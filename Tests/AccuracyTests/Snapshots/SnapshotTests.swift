import CharterAlignment
import CharterCatalogue
import CharterCommandLine
import CharterEvaluation
import CharterModel
import CharterTestSupport
import Foundation
import Testing

/// Everything that is read in the annotated charters, item by item, as it is kept in Tests/Gold/Snapshots.
///
/// A change that means to change it records anew: `CHARTER_RECORD=1 swift test --filter SnapshotTests`, and the difference in the
/// repository is what there is to judge.
struct SnapshotTests {
  private static let files = GoldenFiles(in: Repository.root.appending(path: "Tests/Gold/Snapshots"))
  private static let pipeline = Result { Pipeline(catalogue: try Catalogue.standard()) }

  @Test(arguments: AnnotatedSet.all)
  func itemsReadAsKept(_ set: AnnotatedSet) throws {
    let (charters, matches, aligner) = try Self.pipeline.get().aligned(set.files())
    let snapshot = Snapshot(charters, aligner.align(charters, foreseen: matches))
    try expect(snapshot.text, is: "\(set.name).txt")
    try expect(try Self.judged(charters, by: set), is: "\(set.name)-errors.txt")
  }

  private func expect(_ text: String, is name: String) throws {
    if let problem = try Self.files.problem(with: Data(text.utf8), named: name) {
      Issue.record(Comment(rawValue: problem))
    }
  }

  /// What the annotation finds wrong with the extraction, so that a change of the items is seen to be for the better or for the worse.
  private static func judged(_ charters: [Charter], by set: AnnotatedSet) throws -> String {
    let gold = try JSONDecoder().decode(Gold.self, from: Data(contentsOf: set.gold))
    let errors = ExtractionScorer.score(charters, against: gold).errors
    return (errors.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.sorted() + [""])
      .joined(separator: "\n")
  }
}
