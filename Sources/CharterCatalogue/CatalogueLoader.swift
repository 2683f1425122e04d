import CharterLanguage
import CharterModel
import Yams

/// Why a catalogue cannot be used.
package struct CatalogueError: Error, Hashable, Sendable, CustomStringConvertible {
  /// One line naming the place and what to do.
  package var description: String
}

extension Catalogue {
  /// The catalogue that ships with the product.
  package static func standard() throws(CatalogueError) -> Catalogue {
    try Catalogue(yaml: String(decoding: PackageResources.catalogue_yaml, as: UTF8.self))
  }

  /// Reads a catalogue.
  ///
  /// - Parameter yaml: the text of a catalogue file.
  /// - Throws: `CatalogueError` naming the clause and the field that is wrong.
  package init(yaml: String) throws(CatalogueError) {
    let stored: StoredCatalogue
    do {
      stored = try YAMLDecoder().decode(StoredCatalogue.self, from: yaml)
    } catch {
      throw CatalogueError(description: "the catalogue is not of the known form: \(error)")
    }
    var families = stored.families ?? [:]
    var standing: [CatalogueClause] = []
    switch stored.extends {
    case nil: break
    case "standard":
      let standard = try Catalogue.standard()
      families = standard.families.merging(families) { _, own in own }
      standing = standard.clauses
    case let other?:
      throw CatalogueError(
        description: "extends: \(other): only the standard catalogue can be extended; write standard")
    }
    let lexicon: FrameLexicon
    do {
      lexicon = try FrameLexicon.standard.adding(stored.classes ?? [:])
    } catch {
      throw CatalogueError(description: "classes: \(error.description)")
    }
    var clauses: [CatalogueClause] = []
    var seen: Set<String> = []
    for clause in stored.clauses {
      guard seen.insert(clause.id).inserted else {
        throw CatalogueError(description: "clause \(clause.id) stands twice; give one of them another id")
      }
      guard !clause.hasPatterns else {
        throw CatalogueError(
          description:
            "clause \(clause.id) has patterns, which frames replace; write frames with classes of the lexicon")
      }
      guard !clause.exemplars.isEmpty, !clause.channel.isEmpty else {
        throw CatalogueError(description: "clause \(clause.id) needs a channel and an exemplar")
      }
      for name in clause.clause.frames.flatMap(\.classes) where lexicon.number(of: name) == nil {
        throw CatalogueError(
          description:
            "clause \(clause.id) names the class \(name), which the lexicon does not have; correct the name, "
            + "or give the class its words under classes")
      }
      if let family = clause.family, families[family] == nil {
        throw CatalogueError(
          description: "clause \(clause.id) names the family \(family), which is not described; add it to families")
      }
      clauses.append(clause.clause)
    }
    // A clause of the same id takes the place of the standing one; new ones come after all.
    let own = Dictionary(clauses.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let kept = Set(standing.map(\.id))
    self.init(
      lexicon: lexicon, families: families,
      clauses: standing.map { own[$0.id] ?? $0 } + clauses.filter { !kept.contains($0.id) })
  }
}

private struct StoredCatalogue: Decodable {
  var extends: String?
  var families: [String: BilingualText]?
  /// Words that the catalogue adds to the lexicon, by class.
  var classes: [String: [String]]?
  var clauses: [StoredClause]
}

private struct StoredMeasure: Decodable {
  var units: [Measure.Unit]
  var better: ClauseMeasure.Better
  var roles: [Measure.Role]?
}

private struct StoredFrame: Decodable {
  var act: OneOrMany<String>
  var objects: OneOrMany<String>?
  var `case`: OneOrMany<String>?
  var beneficiary: OneOrMany<String>?
  var with: OneOrMany<String>?
  var not: OneOrMany<String>?
  var unit: OneOrMany<Measure.Unit>?
  var role: Measure.Role?
  var channel: OneOrMany<Channel>?
  var example: String?

  var frame: ClauseFrame {
    ClauseFrame(
      // Several entries under `act` are alternatives as well: a promise has one act.
      act: act.values.flatMap { Self.alternatives($0, of: "act") },
      objects: Self.entries(objects, of: "object"), cases: Self.entries(`case`, of: "case"),
      beneficiaries: Self.entries(beneficiary, of: "beneficiary"), settings: Self.entries(with, of: nil),
      excluded: Self.entries(not, of: nil).flatMap(\.self), units: unit?.values, role: role,
      channels: channel?.values, example: example)
  }

  private static func entries(_ list: OneOrMany<String>?, of kind: String?) -> [ClauseFrame.Alternatives] {
    (list?.values ?? []).map { alternatives($0, of: kind) }
  }

  /// `opinion | act.reply` as names of classes; a name without a kind is of the kind of its key.
  private static func alternatives(_ entry: String, of kind: String?) -> ClauseFrame.Alternatives {
    entry.split(separator: "|").map { part in
      let name = part.split(separator: " ").joined(separator: " ")
      return kind.map { name.contains(".") ? name : "\($0).\(name)" } ?? name
    }
  }
}

private struct OneOrMany<Value: Decodable>: Decodable {
  var values: [Value]

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    values = try (try? container.decode([Value].self)) ?? [container.decode(Value.self)]
  }
}

private struct StoredClause: Decodable {
  var id: String
  var channel: [Channel]
  var title: BilingualText
  var family: String?
  var measure: StoredMeasure?
  var strict: Bool?
  var frames: [StoredFrame]
  /// Whether the clause is written in the form that stood before frames.
  var hasPatterns: Bool
  var exemplars: [String]
  var template: String?

  private enum CodingKeys: String, CodingKey {
    case id, channel, title, family, measure, strict, frames, patterns, exemplars, template
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    channel = try container.decode(OneOrMany<Channel>.self, forKey: .channel).values
    title = try container.decode(BilingualText.self, forKey: .title)
    family = try container.decodeIfPresent(String.self, forKey: .family)
    measure = try container.decodeIfPresent(StoredMeasure.self, forKey: .measure)
    strict = try container.decodeIfPresent(Bool.self, forKey: .strict)
    frames = try container.decodeIfPresent([StoredFrame].self, forKey: .frames) ?? []
    hasPatterns = container.contains(.patterns)
    exemplars = try container.decode([String].self, forKey: .exemplars)
    template = try container.decodeIfPresent(String.self, forKey: .template)
  }

  var clause: CatalogueClause {
    CatalogueClause(
      id: id, channels: channel, title: title, family: family,
      measure: measure.map { ClauseMeasure(units: $0.units, better: $0.better) },
      roles: measure?.roles ?? [.target], isStrict: strict ?? false, frames: frames.map(\.frame),
      exemplars: exemplars, template: template)
  }
}
