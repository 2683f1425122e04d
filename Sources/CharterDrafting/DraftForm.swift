package import CharterModel
import Yams

/// The sections of a draft and their clauses, read from data.
package struct DraftForm: Hashable, Sendable {
  /// A section of a draft.
  package struct Section: Hashable, Sendable, Decodable {
    /// The section id.
    package var id: String
    /// The Korean title.
    package var title: String
    /// The title of the part that the section belongs to; adjacent sections of a part share it. nil for none.
    package var part: String?
    /// The channel of the section; nil for a section of every charter.
    package var channel: Channel?
    /// The ids of the clauses, in the order of the draft.
    package var clauses: [String]
  }

  /// A level to start from where no peer states one.
  package struct Proposal: Hashable, Sendable {
    /// The proposed level.
    package var level: DraftLevel
    /// The law or practice that the level is taken from.
    package var source: String
  }

  /// The version of the data.
  package var version: Int
  /// The sections, in the order of the draft.
  package var sections: [Section]
  /// The ids of the clauses that every draft holds.
  package var core: Set<String>
  /// The clauses that are drafted only for a channel, by clause id.
  package var channels: [String: Channel]
  /// The proposed levels, by clause id.
  package var proposals: [String: Proposal]

  /// Reads the form in the resources of the module.
  ///
  /// - Throws: `DraftError` where the resource cannot be decoded, which the tests rule out.
  package static func standard() throws(DraftError) -> DraftForm {
    do {
      let stored = try YAMLDecoder().decode(
        StoredForm.self, from: String(decoding: PackageResources.form_yaml, as: UTF8.self))
      return DraftForm(
        version: stored.version, sections: stored.sections, core: Set(stored.core), channels: stored.channels,
        proposals: Dictionary(
          stored.proposals.map { ($0.clause, Proposal(level: $0.level.level, source: $0.source)) },
          uniquingKeysWith: { first, _ in first }))
    } catch {
      throw DraftError("the form of drafts cannot be read: \(error)")
    }
  }
}

/// The reason why nothing can be drafted, in one line that says what to do.
package struct DraftError: Error, Hashable, Sendable, CustomStringConvertible {
  package var description: String

  init(_ description: String) {
    self.description = description
  }
}

private struct StoredForm: Decodable {
  var version: Int
  var sections: [DraftForm.Section]
  var core: [String]
  var channels: [String: Channel]
  var proposals: [StoredProposal]
}

private struct StoredProposal: Decodable {
  var clause: String
  var level: StoredLevel
  var source: String
}

private struct StoredLevel: Decodable {
  var role: Measure.Role?
  var value: Double
  var unit: Measure.Unit
  var comparator: Measure.Comparator
  var per: Measure.Period?
  var lead: Bool?

  var level: DraftLevel {
    DraftLevel(
      role: role ?? .target, value: value, unit: unit, comparator: comparator, per: per, lead: lead ?? false)
  }
}
