import CharterCommandLine
import CharterTestSupport
import Foundation
import Testing

/// Charters with a hand annotation: the five, and those of institutions that do not exist.
struct AnnotatedSet: Sendable, CustomTestStringConvertible {
  /// The name of the annotation in Tests/Gold: `invented-second`.
  let name: String
  /// The folder of the charters, in the package.
  let folder: String

  static let all =
    [
      AnnotatedSet(name: "charters", folder: "corpus"),
      AnnotatedSet(name: "invented", folder: "Tests/Fixtures/Invented"),
    ]
    + ["Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth"].map {
      AnnotatedSet(name: "invented-\($0.lowercased())", folder: "Tests/Fixtures/Invented\($0)")
    }

  var testDescription: String { name }

  /// The annotation.
  var gold: URL { Repository.root.appending(path: "Tests/Gold/\(name).json") }

  /// The charters, by organization.
  func files() throws -> [CharterFile] {
    try Corpus.files(in: [Repository.root.appending(path: folder).path], only: nil)
  }
}
