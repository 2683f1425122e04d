package import CharterCatalogue
import CharterLanguage

/// What the matches of a charter depend on beside the charter, as one text.
///
/// A cache of matches uses it as its key, so that nobody has to raise a number after a change of a word, a frame or a weight.
package enum AlignmentInputs {
  /// The words of the lexicon, the weights of the matching and of its confidence, and the clauses.
  package static func text(of catalogue: Catalogue) -> String {
    var lines = ["\(MatchWeights.standard)", "\(MatchConfidence.standard)"]
    for found in catalogue.lexicon.classes {
      lines.append("[\(found.name)]")
      for entry in found.entries {
        let attributes = entry.attributes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        lines.append("\(entry.word) \(entry.notBefore) \(entry.notAfter) \(attributes)")
      }
    }
    return (lines + catalogue.clauses.map { String(reflecting: $0) }).joined(separator: "\n")
  }
}
