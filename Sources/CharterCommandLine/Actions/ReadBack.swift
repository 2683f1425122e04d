package import CharterAlignment
import CharterExtraction
import CharterLint
package import CharterModel
import CharterParsing

/// Reads a drafted charter like any other and compares it with the draft.
package enum ReadBack {
  /// Finds the differences between a draft and its text.
  ///
  /// - Parameters:
  ///   - draft: The draft.
  ///   - text: The draft as text, Markdown or HTML.
  ///   - fileName: A file name whose extension gives the media type.
  ///   - aligner: The aligner of the catalogue.
  /// - Returns: One line for each difference; none where the text holds exactly the commitments of the draft, each with
  ///   its clause and level.
  package static func differences(
    of draft: Draft, text: String, fileName: String, aligner: CharterAligner
  ) throws -> [String] {
    let charter = try MadeText(text, fileName: fileName).charter
    let alignment = aligner.align([charter])
    var found: [String] = []
    var rest = charter.commitments[...]
    for clause in draft.clauses {
      guard let place = rest.firstIndex(where: { $0.sentence.text == clause.text }) else {
        found.append("\(clause.clause): \(clause.text): is not read as a commitment")
        continue
      }
      let commitment = rest.remove(at: place)
      if let other = rest.first(where: { $0.sentence.span == commitment.sentence.span }) {
        found.append("\(clause.clause): \(clause.text): is read as two commitments; the other is “\(other.text)”")
      }
      let read = alignment.matches[commitment.id]?.first?.clause
      if read != clause.clause { found.append("\(clause.clause): \(clause.text): is read as \(read ?? "no clause")") }
      let isStated = clause.level.map { level in
        commitment.measures.count == 1 && level.isStated(by: commitment.measures[0])
      }
      if !(isStated ?? commitment.measures.isEmpty) {
        found.append("\(clause.clause): \(clause.text): is read with the levels \(commitment.measures.map(\.text))")
      }
    }
    return found + rest.map { "“\($0.text)” is read as a commitment but was not drafted" }
  }

  /// The errors that `charter lint` finds in a draft, one line each.
  package static func errors(in text: String, fileName: String, aligner: CharterAligner) throws -> [String] {
    let made = try MadeText(text, fileName: fileName)
    let subject = LintSubject(
      charter: made.charter, analysis: made.analysis, alignment: aligner.align([made.charter]), previous: nil)
    let settings = LintSettings()
    return settings.applied(to: CharterLinter.report(on: subject, rules: settings.rules)).findings
      .filter { $0.severity == .error }.map { "charter lint: \($0.rule): \($0.message.ko)" }
  }
}
