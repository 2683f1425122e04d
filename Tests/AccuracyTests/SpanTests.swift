import CharterCommandLine
import CharterModel
import Foundation
import Testing

/// The hard rule: the bytes at a span are the quoted text.
struct SpanTests {
  static let files: [String] = {
    let root = AccuracyGateTests.root
    let folders = [
      "corpus", "Tests/Fixtures/Invented", "Tests/Fixtures/InventedSecond", "Tests/Fixtures/InventedThird",
      "Tests/Fixtures/InventedFourth", "Tests/Fixtures/InventedFifth", "Tests/Fixtures/InventedSixth",
      "Tests/Fixtures/InventedSeventh", "Tests/Fixtures/InventedEighth",
    ]
    let corpora = folders.map { root.appendingPathComponent($0).path }
    let twins = ["kotsa", "koroad", "gcgf", "arko", "jndc"].map {
      root.appendingPathComponent("Tests/Fixtures/Twins/\($0).html").path
    }
    return ((try? Corpus.files(in: corpora, only: nil))?.map(\.path) ?? []) + twins
  }()

  @Test(arguments: files)
  func everySpansBytesAreItsText(_ path: String) throws {
    let file = try CharterFile(path: path)
    let bytes = try file.bytes()
    let document = try Pipeline().document(bytes, of: file)
    let charter = try Pipeline().charter(file)
    func check(_ text: String, _ span: TextSpan) {
      #expect(document.rendition.text(span.range) == text)
      #expect(document.rendition.lines.line(at: span.start) == span.line)
    }
    #expect(!charter.commitments.isEmpty)
    for section in charter.sections { check(section.title, section.span) }
    for commitment in charter.commitments {
      check(commitment.sentence.text, commitment.sentence.span)
      check(commitment.text, commitment.span)
      if let condition = commitment.condition { check(condition.text, condition.span) }
      for measure in commitment.measures { check(measure.text, measure.span) }
      for script in commitment.scripts { check(script.text, script.span) }
    }
    #expect(Set(charter.commitments.map(\.id)).count == charter.commitments.count)
  }
}
