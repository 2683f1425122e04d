import CharterCommandLine
import CharterModel
import CharterTestSupport
import Foundation
import Testing

/// The hard rule: the bytes at a span are the quoted text.
struct SpanTests {
  static let files: [String] = {
    let charters = AnnotatedSet.all.flatMap { (try? $0.files().map(\.path)) ?? [] }
    let twins = ["kotsa", "koroad", "gcgf", "arko", "jndc"].map {
      Repository.root.appending(path: "Tests/Fixtures/Twins/\($0).html").path
    }
    return charters + twins
  }()

  @Test func thereAreCharters() { #expect(Self.files.count >= 60) }

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
