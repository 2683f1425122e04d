package import CharterCatalogue
import CharterLanguage
package import CharterModel

/// A catalogue as it would be had nobody seen one of the organizations.
///
/// Its words were gathered by reading charters, so figures on those charters flatter it. Every word that, of the charters at hand, occurs in
/// one organization's alone is taken out of its class; what is left was known from the others.
package enum LeftOutCatalogue {
  /// The catalogue without what only one organization says.
  ///
  /// - Parameters:
  ///   - organization: the id of the one left out.
  ///   - charters: all, that one among them.
  /// - Returns: the catalogue, and how many words were taken out.
  package static func without(
    _ organization: String, among charters: [Charter], of catalogue: Catalogue
  ) -> (catalogue: Catalogue, dropped: Int) {
    let automaton = FrameAutomaton(catalogue.lexicon)
    var own: Set<Int> = []
    var others: Set<Int> = []
    for charter in charters {
      let words = words(of: charter, automaton)
      if charter.organization.id == organization { own.formUnion(words) } else { others.formUnion(words) }
    }
    let only = own.subtracting(others)
    let entries = catalogue.lexicon.classes.flatMap(\.entries)
    let dropped = Set(only.map { entries[$0] })
    var left = catalogue
    if !only.isEmpty { left.lexicon = catalogue.lexicon.removing { dropped.contains($0) } }
    return (left, only.count)
  }

  private static func words(of charter: Charter, _ automaton: FrameAutomaton) -> Set<Int> {
    var found: Set<Int> = []
    for text in charter.commitments.flatMap({ [$0.sentence.text, $0.condition?.text ?? ""] })
      + charter.sections.map(\.title)
    {
      let pieces = ComparableText(text)
      for piece in pieces.unquoted + pieces.inside { automaton.hits(in: piece) { found.insert($0.entry) } }
    }
    return found
  }
}
