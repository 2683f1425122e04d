import CharterTestSupport
import Foundation
import Testing

/// No charter with an annotation is left out of the tests.
struct AnnotatedSetTests {
  @Test func everyAnnotationIsOne() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appending(path: "Tests/Gold").path)
    let others = ["floors.json", "lint.json"]
    let names = files.filter { $0.hasSuffix(".json") && !others.contains($0) }.map { String($0.dropLast(5)) }
    #expect(names.sorted() == AnnotatedSet.all.map(\.name).sorted())
  }

  @Test func everyFolderOfInventedChartersIsOne() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appending(path: "Tests/Fixtures").path)
    let invented = folders.filter { $0.hasPrefix("Invented") }.map { "Tests/Fixtures/\($0)" }
    #expect(invented.sorted() == AnnotatedSet.all.map(\.folder).filter { $0 != "corpus" }.sorted())
  }

  @Test(arguments: AnnotatedSet.all)
  func itHasCharters(_ set: AnnotatedSet) throws { #expect(try set.files().count >= 4) }
}
