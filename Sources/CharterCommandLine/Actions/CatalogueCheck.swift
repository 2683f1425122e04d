import CharterAlignment
package import CharterCatalogue
import CharterExtraction
import CharterLanguage
import CharterModel
import CharterParsing

/// Finds faults of a catalogue that decoding does not find.
package enum CatalogueCheck {
  /// The faults, by clause: triggers that two clauses share, and exemplars that match another clause.
  package static func faults(of catalogue: Catalogue) -> [String] {
    duplicateTriggers(catalogue) + strayExemplars(catalogue)
  }

  private static func duplicateTriggers(_ catalogue: Catalogue) -> [String] {
    var owners: [ClauseFrame: String] = [:]
    var faults: [String] = []
    for clause in catalogue.clauses {
      for pattern in clause.frames {
        // A pattern without channels has those of its clause. Equal patterns with different channels do not conflict.
        var key = pattern
        key.channels = pattern.channels ?? clause.channels
        if let owner = owners[key] {
          faults.append(
            owner == clause.id
              ? "\(clause.id): duplicate pattern: \(pattern); remove one"
              : "\(clause.id): same pattern as \(owner): \(pattern); make one of them narrower"
          )
        }
        owners[key] = clause.id
      }
    }
    return faults
  }

  private static func strayExemplars(_ catalogue: Catalogue) -> [String] {
    let aligner = CharterAligner(catalogue: catalogue)
    return catalogue.clauses.flatMap { clause in
      clause.exemplars.compactMap { exemplar in
        let found = commitments(in: exemplar, of: clause).flatMap { aligner.matches($0, section: "") }.map(\.clause)
        if found.contains(clause.id) { return nil }
        let landed = found.isEmpty ? "no clause" : Array(Set(found)).sorted().joined(separator: ", ")
        return "\(clause.id): the exemplar \"\(exemplar)\" matches \(landed); reword it or widen the patterns"
      }
    }
  }

  /// The commitments of an exemplar, read from a charter in the channel of the clause.
  private static func commitments(in exemplar: String, of clause: CatalogueClause) -> [Commitment] {
    let document = TextDocumentParser.parse(SourceText(bytes: Array("이행표준\n- \(exemplar)".utf8), mediaType: .text))
    let charter = CharterExtractor.charter(
      of: AnalyzedDocument(document), organization: Organization(id: "exemplar", name: "exemplar"),
      source: Source(path: "-", mediaType: .text, encoding: "utf-8", sha256: ""))
    return charter.commitments.map { commitment in
      var commitment = commitment
      commitment.channel = clause.channels.first ?? commitment.channel
      return commitment
    }
  }
}
