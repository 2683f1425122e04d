package import CharterCatalogue
import CharterLanguage
package import CharterModel

/// Finds faults of a catalogue that its loader does not find.
///
/// The loader refuses a class that the lexicon does not have. This check reports exemplars that match another clause, frames that nothing
/// exercises, frames that cannot be told apart, and classes that no frame names.
package struct CatalogueCheck: Sendable {
  private let catalogue: Catalogue
  private let index: ClauseIndex
  private let aligner: CharterAligner
  /// The commitments of a text, as the product reads them.
  private let read: @Sendable (String) -> [Commitment]

  /// - Parameters:
  ///   - catalogue: the catalogue to check.
  ///   - read: reads the commitments of one sentence of a charter.
  package init(_ catalogue: Catalogue, read: @escaping @Sendable (String) -> [Commitment]) {
    self.catalogue = catalogue
    self.read = read
    index = ClauseIndex(catalogue)
    aligner = CharterAligner(catalogue: catalogue)
  }

  /// All faults, a line each.
  package var faults: [String] { likeFrames + strayExemplars + idleFrames + idleClasses }

  // MARK: Frames that cannot be told apart

  private struct Key: Hashable {
    var required: Set<Set<String>>
    var act: Set<String>
    var units: Set<Measure.Unit>
    var role: Measure.Role?
    var channels: Set<Channel>
  }

  /// Frames that hold of the same promises, whatever they exclude.
  var likeFrames: [String] {
    var owners: [Key: String] = [:]
    return catalogue.clauses.flatMap { clause in
      clause.frames.compactMap { frame in
        // A frame without channels has those of its clause. Equal frames with different channels do not conflict.
        let key = Key(
          required: Set(frame.required.dropLast().map(Set.init)), act: Set(frame.act), units: Set(frame.units ?? []),
          role: frame.role, channels: Set(frame.channels ?? clause.channels))
        let owner = owners.updateValue(clause.id, forKey: key)
        guard let owner else { return nil }
        return owner == clause.id
          ? "\(clause.id): has the frame \(frame.summary) twice; remove one"
          : "\(clause.id): has the same frame as \(owner): \(frame.summary); make one of them narrower"
      }
    }
  }

  // MARK: Exemplars

  /// Exemplars that do not match their own clause.
  var strayExemplars: [String] {
    catalogue.clauses.flatMap { clause in
      clause.exemplars.compactMap { exemplar in
        let found = commitments(exemplar, in: clause.channels.first).flatMap { aligner.matches($0, section: "") }
          .map(\.clause)
        if found.contains(clause.id) { return nil }
        let landed = found.isEmpty ? "no clause" : Array(Set(found)).sorted().joined(separator: ", ")
        return "\(clause.id): the exemplar \"\(exemplar)\" matches \(landed); reword it or widen the frames"
      }
    }
  }

  /// Frames that hold of no exemplar of their clause and of no example of their own.
  var idleFrames: [String] {
    index.sources.enumerated().compactMap { place, frame in
      let clause = index.clauses[index.frames[place].clause]
      let channel = frame.channels?.first ?? clause.channels.first
      let isExercised = (clause.exemplars + [frame.example].compactMap(\.self)).contains { sentence in
        commitments(sentence, in: channel).contains { commitment in
          let features = CommitmentFeatures(commitment, section: "", index: index)
          return index.holds(place, commitment, features) && index.value(of: place, features) != nil
        }
      }
      return isExercised
        ? nil
        : "\(clause.id): no exemplar exercises the frame \(frame.summary); give it an example, or remove it"
    }
  }

  /// The commitments of a sentence, with the channel that a clause would meet them in.
  private func commitments(_ sentence: String, in channel: Channel?) -> [Commitment] {
    read(sentence).map { commitment in
      var commitment = commitment
      commitment.channel = channel ?? commitment.channel
      return commitment
    }
  }

  // MARK: Classes

  /// Classes that no frame names: of the catalogue's own, and of the standard ones where it extends the standard catalogue.
  var idleClasses: [String] {
    let used = Set(catalogue.clauses.flatMap(\.frames).flatMap(\.classes))
    let standard = (try? Catalogue.standard())?.clauses.map(\.id) ?? []
    let extendsStandard = Set(standard).isSubset(of: catalogue.clauses.map(\.id))
    return catalogue.lexicon.classes.map(\.name).filter { name in
      !used.contains(name) && (extendsStandard || FrameLexicon.standard.number(of: name) == nil)
    }.map { "\($0): no frame names this class; name it in a frame, or remove it" }
  }
}
