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
  /// - Throws: `CatalogueError` naming the line, the clause and the field that is wrong.
  package init(yaml: String) throws(CatalogueError) {
    let root: Node?
    do {
      root = try Yams.compose(yaml: yaml)
    } catch {
      throw CatalogueError(description: "the catalogue is not of the known form: \(error)")
    }
    guard let root else { throw CatalogueError(description: "the catalogue is empty; give it clauses") }
    let file = try CatalogueFields(
      root, of: "the catalogue", keys: ["version", "extends", "families", "classes", "clauses"])
    var families = try Self.families(in: file)
    var standing: [CatalogueClause] = []
    switch try file.text("extends") {
    case nil: break
    case "standard":
      let standard = try Catalogue.standard()
      families = standard.families.merging(families) { _, own in own }
      standing = standard.clauses
    case let other?:
      throw CatalogueError(
        description: "extends: \(other): only the standard catalogue can be extended; write standard")
    }
    let lexicon = try Self.lexicon(in: file)
    var clauses: [CatalogueClause] = []
    var seen: Set<String> = []
    for node in try file.required("clauses", file.list("clauses")) {
      let clause = try CatalogueClause(node)
      guard seen.insert(clause.id).inserted else {
        throw CatalogueError(description: "clause \(clause.id) stands twice; give one of them another id")
      }
      for name in clause.frames.lazy.flatMap(\.classes) where lexicon.number(of: name) == nil {
        throw CatalogueError(
          description:
            "clause \(clause.id) names the class \(name), which the lexicon does not have; correct the name, "
            + "or give the class its words under classes")
      }
      if let family = clause.family, families[family] == nil {
        throw CatalogueError(
          description: "clause \(clause.id) names the family \(family), which is not described; add it to families")
      }
      clauses.append(clause)
    }
    // A clause of the same id takes the place of the standing one; new ones come after all.
    let own = Dictionary(clauses.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let kept = Set(standing.map(\.id))
    self.init(
      lexicon: lexicon, families: families,
      clauses: standing.map { own[$0.id] ?? $0 } + clauses.filter { !kept.contains($0.id) })
  }

  private static func families(in file: CatalogueFields) throws(CatalogueError) -> [String: BilingualText] {
    var families: [String: BilingualText] = [:]
    guard let fields = try file.fields("families", keys: nil) else { return families }
    for name in fields.names { families[name] = try fields.bilingual(name) }
    return families
  }

  /// The standard lexicon with the words that the catalogue adds, by class.
  private static func lexicon(in file: CatalogueFields) throws(CatalogueError) -> FrameLexicon {
    guard let fields = try file.fields("classes", keys: nil) else { return .standard }
    var words: [String: [String]] = [:]
    for name in fields.names { words[name] = try fields.texts(name) }
    do {
      return try FrameLexicon.standard.adding(words)
    } catch {
      throw CatalogueError(description: "classes: \(error.description)")
    }
  }
}

extension CatalogueClause {
  /// Reads a clause.
  fileprivate init(_ node: Node) throws(CatalogueError) {
    let id = node.mapping?.first { $0.key.scalar?.string == "id" }?.value.scalar?.string
    let fields = try CatalogueFields(
      node, of: "clause \(id ?? "without an id")",
      keys: [
        "id", "channel", "title", "family", "measure", "strict", "frames", "patterns", "exemplars", "template",
      ])
    guard !fields.has("patterns") else {
      throw fields.error("has patterns, which frames replace; write frames with classes of the lexicon")
    }
    self.id = try fields.required("id", id)
    channels = try fields.required("channel", fields.words("channel", of: Channel.self))
    title = try fields.required("title", fields.bilingual("title"))
    family = try fields.text("family")
    isStrict = try fields.flag("strict") ?? false
    exemplars = try fields.required("exemplars", fields.texts("exemplars"))
    template = try fields.text("template")
    roles = [.target]
    if let level = try fields.fields("measure", keys: ["units", "better", "roles"]) {
      measure = ClauseMeasure(
        units: try level.required("units", level.words("units", of: Measure.Unit.self)),
        better: try level.required("better", level.word("better", of: ClauseMeasure.Better.self)))
      roles = try level.words("roles", of: Measure.Role.self) ?? roles
    }
    frames = []
    for frame in try fields.list("frames") ?? [] { frames.append(try ClauseFrame(frame, of: self.id)) }
    guard !exemplars.isEmpty, !channels.isEmpty else { throw fields.error("needs a channel and an exemplar") }
  }
}

extension ClauseFrame {
  /// Reads a frame of a clause.
  fileprivate init(_ node: Node, of clause: String) throws(CatalogueError) {
    let fields = try CatalogueFields(
      node, of: "a frame of clause \(clause)",
      keys: ["act", "objects", "case", "beneficiary", "with", "not", "unit", "role", "channel", "example"])
    func entries(_ key: String, of kind: String?) throws(CatalogueError) -> [Alternatives] {
      (try fields.texts(key) ?? []).map { Self.alternatives($0, of: kind) }
    }
    // Several entries under `act` are alternatives as well: a promise has one act.
    act = try fields.required("act", fields.texts("act")).flatMap { Self.alternatives($0, of: "act") }
    objects = try entries("objects", of: "object")
    cases = try entries("case", of: "case")
    beneficiaries = try entries("beneficiary", of: "beneficiary")
    settings = try entries("with", of: nil)
    excluded = try entries("not", of: nil).flatMap(\.self)
    units = try fields.words("unit", of: Measure.Unit.self)
    role = try fields.word("role", of: Measure.Role.self)
    channels = try fields.words("channel", of: Channel.self)
    example = try fields.text("example")
  }

  /// `opinion | act.reply` as names of classes; a name without a kind is of the kind of its key.
  private static func alternatives(_ entry: String, of kind: String?) -> Alternatives {
    entry.utf8.split(separator: UInt8(ascii: "|")).compactMap { part in
      let name = part.split(separator: UInt8(ascii: " ")).compactMap { String($0) }.joined(separator: " ")
      return kind.map { name.utf8.contains(UInt8(ascii: ".")) ? name : "\($0).\(name)" } ?? name
    }
  }
}
