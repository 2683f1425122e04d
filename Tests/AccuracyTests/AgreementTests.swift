import CharterCommandLine
import CharterModel
import Testing

@testable import CharterLint

/// Compare, lint and diff query one analysis, so they say the same about every promise of every annotated set.
struct AgreementTests {
  @Test("Lint calls hedged what was extracted as hedged, and nothing else", arguments: AnnotatedSet.all)
  func lintAgreesAboutHedging(_ set: AnnotatedSet) throws {
    let pipeline = Pipeline()
    for file in try set.files() {
      let subject = try pipeline.lintSubject(file)
      let hedged = subject.charter.commitments.filter { $0.firmness == .hedged }
      let places = HedgedRule.observations(in: subject).filter { !$0.message.en.hasPrefix("That it can be done") }
        .compactMap(\.bytes)
      for place in places {
        #expect(
          hedged.contains { $0.sentence.span.range.overlaps(place) },
          "\(file.path): lint calls ‘\(subject.words(place))’ hedged, extraction does not")
      }
      // A pledge of the preamble is no standard, and within a term "as fast as possible" takes nothing back.
      for commitment in hedged
      where !subject.isPledge(commitment) && !subject.has(.lintImmediacyBound, in: commitment) {
        #expect(
          places.contains { commitment.sentence.span.range.overlaps($0) },
          "\(file.path): lint says nothing of ‘\(commitment.text)’")
      }
    }
  }

  @Test("Diff finds no change between a charter and itself", arguments: AnnotatedSet.all)
  func diffAgreesWithItself(_ set: AnnotatedSet) throws {
    let pipeline = Pipeline()
    for file in try set.files() {
      let diff = try pipeline.revision(from: file, to: file)
      #expect(diff.changes.isEmpty, "\(file.path): \(diff.changes.map(\.kinds))")
      #expect(diff.otherText.isEmpty)
      #expect(diff.unchanged == (try pipeline.charter(file)).commitments.count)
    }
  }

  @Test("Compare carries the firmness and the measures that were extracted", arguments: AnnotatedSet.all)
  func compareAgreesWithExtraction(_ set: AnnotatedSet) throws {
    let pipeline = Pipeline()
    let files = try set.files()
    let comparison = try pipeline.comparison(files)
    let charters = try files.map { try pipeline.charter($0) }
    let extracted = Dictionary(
      charters.flatMap(\.commitments).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for commitment in comparison.commitments {
      let own = try #require(extracted[commitment.id])
      #expect(commitment.firmness == own.firmness && commitment.measures == own.measures)
    }
  }
}
