package import CharterModel
import Yams

/// The parts of a charter and the clauses that may stand in them, as data.
package struct DraftForm: Hashable, Sendable {
  package struct Section: Hashable, Sendable, Decodable {
    package var id: String
    package var title: String
    package var part: String?
    package var channel: Channel?
    package var clauses: [String]
  }

  /// A level to start from where no peer states one.
  package struct Proposal: Hashable, Sendable {
    package var level: DraftLevel
    /// The law or custom behind it.
    package var source: String
  }

  /// Version of the data.
  package var version: Int
  package var sections: [Section]
  /// Clauses that always stand.
  package var core: Set<String>
  /// Clauses that stand only where the charter speaks of a channel, by clause id.
  package var channels: [String: Channel]
  /// By clause id.
  package var proposals: [String: Proposal]

  /// The form that ships with the product.
  ///
  /// - Throws: `DraftError` when the resource is broken, which the tests rule out.
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

/// Why nothing can be drafted: one line that says what to do.
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
