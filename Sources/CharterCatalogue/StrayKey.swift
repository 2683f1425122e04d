import Yams

/// A key of a catalogue file that means nothing there.
///
/// The loader reads the keys that it knows and passes over all others, so that a misspelt `objects` would leave a frame that holds of too much.
package struct StrayKey: Hashable, Sendable {
  /// The key as it is written.
  package var key: String
  /// What it stands in: `frame of a/b`, `clause a/b`, `catalogue`.
  package var owner: String
  /// Its line in the file, from 1; 0 where the parser does not say.
  package var line: Int
  /// The keys that are known there.
  package var known: [String]

  /// The stray keys of a catalogue file, in its order; none for a text that is no YAML, which the loader refuses.
  ///
  /// - Parameter yaml: the text of the file; nil for the catalogue that ships with the product.
  package static func all(in yaml: String?) -> [StrayKey] {
    let text = yaml ?? String(decoding: PackageResources.catalogue_yaml, as: UTF8.self)
    guard let root = (try? Yams.compose(yaml: text)) ?? nil else { return [] }
    var found = strays(of: root, among: Form.catalogue, owner: "catalogue")
    for (name, titles) in root["families"]?.mapping.map(Array.init) ?? [] {
      found += strays(of: titles, among: Form.titles, owner: "family \(name.string ?? "")")
    }
    for clause in root["clauses"]?.sequence.map(Array.init) ?? [] {
      let id = clause["id"]?.string ?? "without an id"
      found += strays(of: clause, among: Form.clause, owner: "clause \(id)")
      found += strays(of: clause["title"], among: Form.titles, owner: "title of \(id)")
      found += strays(of: clause["measure"], among: Form.measure, owner: "measure of \(id)")
      for frame in clause["frames"]?.sequence.map(Array.init) ?? [] {
        found += strays(of: frame, among: Form.frame, owner: "frame of \(id)")
      }
    }
    return found.sorted { $0.line < $1.line }
  }

  private static func strays(of node: Node?, among known: [String], owner: String) -> [StrayKey] {
    (node?.mapping.map(Array.init) ?? []).compactMap { key, _ in
      guard let name = key.string, !known.contains(name) else { return nil }
      return StrayKey(key: name, owner: owner, line: key.mark?.line ?? 0, known: known)
    }
  }

  /// The keys that the loader reads, and `patterns`, which it refuses by itself.
  private enum Form {
    static let catalogue = ["version", "extends", "families", "classes", "clauses"]
    static let clause = [
      "id", "channel", "title", "family", "measure", "strict", "frames", "patterns", "exemplars", "template",
    ]
    static let titles = ["ko", "en"]
    static let measure = ["units", "better", "roles"]
    static let frame = ["act", "objects", "case", "beneficiary", "with", "not", "unit", "role", "channel", "example"]
  }
}
