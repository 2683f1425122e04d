package import CharterModel
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
    var known = stored.concepts ?? [:]
    var families = stored.families ?? [:]
    var standing: [CatalogueClause] = []
    switch stored.extends {
    case nil: break
    case "standard":
      let standard = try Catalogue.standard()
      known = standard.concepts.merging(known) { _, own in own }
      families = standard.families.merging(families) { _, own in own }
      standing = standard.clauses
    case let other?:
      throw CatalogueError(
        description: "extends: \(other): only the standard catalogue can be extended; write standard")
    }
    var clauses: [CatalogueClause] = []
    var seen: Set<String> = []
    for clause in stored.clauses {
      guard seen.insert(clause.id).inserted else {
        throw CatalogueError(description: "clause \(clause.id) stands twice; give one of them another id")
      }
      guard !clause.exemplars.isEmpty, !clause.channel.isEmpty else {
        throw CatalogueError(description: "clause \(clause.id) needs a channel and an exemplar")
      }
      for group in clause.patterns.flatMap({ ($0.all ?? []) + ($0.none ?? []) }) {
        for name in group.split(separator: "|")
        where name.hasPrefix("@") && known[String(name.dropFirst())] == nil {
          throw CatalogueError(description: "clause \(clause.id) names \(name), which is no concept")
        }
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
      concepts: known, families: families,
      clauses: standing.map { own[$0.id] ?? $0 } + clauses.filter { !kept.contains($0.id) })
  }
}

private struct StoredCatalogue: Decodable {
  var extends: String?
  var concepts: [String: [String]]?
  var families: [String: BilingualText]?
  var clauses: [StoredClause]
}

private struct StoredMeasure: Decodable {
  var units: [Measure.Unit]
  var better: ClauseMeasure.Better
  var roles: [Measure.Role]?
}

private struct StoredPattern: Decodable {
  var all: [String]?
  var none: [String]?
  var unit: OneOrMany<Measure.Unit>?
  var role: Measure.Role?
  var `in`: OneOrMany<Channel>?
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
  var patterns: [StoredPattern]
  var exemplars: [String]
  var template: String?

  private enum CodingKeys: String, CodingKey {
    case id, channel, title, family, measure, strict, patterns, exemplars, template
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    channel = try container.decode(OneOrMany<Channel>.self, forKey: .channel).values
    title = try container.decode(BilingualText.self, forKey: .title)
    family = try container.decodeIfPresent(String.self, forKey: .family)
    measure = try container.decodeIfPresent(StoredMeasure.self, forKey: .measure)
    strict = try container.decodeIfPresent(Bool.self, forKey: .strict)
    patterns = try container.decodeIfPresent([StoredPattern].self, forKey: .patterns) ?? []
    exemplars = try container.decode([String].self, forKey: .exemplars)
    template = try container.decodeIfPresent(String.self, forKey: .template)
  }

  var clause: CatalogueClause {
    CatalogueClause(
      id: id, channels: channel, title: title, family: family,
      measure: measure.map { ClauseMeasure(units: $0.units, better: $0.better) },
      roles: measure?.roles ?? [.target], isStrict: strict ?? false,
      patterns: patterns.map {
        CluePattern(
          all: $0.all ?? [], none: $0.none ?? [], units: $0.unit?.values, role: $0.role, channels: $0.in?.values)
      },
      exemplars: exemplars, template: template)
  }
}
