package import CharterCatalogue
package import CharterModel

/// A catalogue as it would be had nobody seen one of the organizations.
///
/// Its words were gathered by reading charters, so figures on those charters flatter it. Every term that, of the charters at hand, occurs in
/// one organization's alone is taken out of all concepts and patterns; what is left was known from the others.
package enum LeftOutCatalogue {
  /// The catalogue without what only one organization says.
  ///
  /// - Parameters:
  ///   - organization: the id of the one left out.
  ///   - charters: all, that one among them.
  /// - Returns: the catalogue, and how many terms were taken out.
  package static func without(
    _ organization: String, among charters: [Charter], of catalogue: Catalogue
  ) -> (catalogue: Catalogue, dropped: Int) {
    let index = ClueIndex(catalogue)
    var own: Set<Int> = []
    var others: Set<Int> = []
    for charter in charters {
      let terms = terms(of: charter, index)
      if charter.organization.id == organization { own.formUnion(terms) } else { others.formUnion(terms) }
    }
    let only = Set(own.subtracting(others).map { index.terms[$0] })
    var left = catalogue
    left.concepts = catalogue.concepts.mapValues { words in words.filter { !only.contains(folded($0)) } }
    for clause in left.clauses.indices {
      left.clauses[clause].patterns = left.clauses[clause].patterns.compactMap { pattern in
        var pattern = pattern
        pattern.all = pattern.all.map { kept($0, without: only) }
        pattern.none = pattern.none.map { kept($0, without: only) }.filter { !$0.isEmpty }
        return pattern.all.contains("") ? nil : pattern
      }
    }
    return (left, only.count)
  }

  private static func terms(of charter: Charter, _ index: ClueIndex) -> Set<Int> {
    var found: Set<Int> = []
    for text in charter.commitments.flatMap({ [$0.sentence.text, $0.condition?.text ?? ""] })
      + charter.sections.map(\.title)
    {
      let pieces = ClueText(text)
      for piece in pieces.unquoted + pieces.inside { found.formUnion(index.mark(piece)) }
    }
    return found
  }

  private static func kept(_ group: String, without only: Set<String>) -> String {
    group.split(separator: "|").filter { $0.hasPrefix("@") || !only.contains(folded(String($0))) }.joined(
      separator: "|")
  }

  private static func folded(_ term: String) -> String { String(decoding: ClueText.fold(term), as: UTF16.self) }
}
