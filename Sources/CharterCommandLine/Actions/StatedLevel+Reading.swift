import CharterDrafting
package import CharterModel

extension StatedLevel {
  /// The level in a clause, read as charters are; nil where the words are none.
  ///
  /// - Parameters:
  ///   - words: a figure with its unit.
  ///   - measure: what is measured in the clause.
  package static func level(_ words: String, in measure: ClauseMeasure) -> DraftLevel? {
    guard let sentence = sentence(for: words, in: measure),
      let charter = try? MadeText(sentence, fileName: "answer.txt").charter
    else { return nil }
    return level(words, in: measure, found: charter.commitments.flatMap(\.measures))
  }
}
