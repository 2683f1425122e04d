import CharterDrafting
package import CharterModel
import Foundation
import Yams

/// What a person answered about a draft, on disk, so that the same draft can be made again:
///
///     name: 한빛시설공단
///     mission: 시민의 체육시설을 운영하는
///     channels: [visit, phone, online]
///     levels: median
///     from: [corpus]             # where the levels come from
///     peers: [saerom, garam]     # of these organizations only
///     contact: {department: 고객지원팀, phone: 02-123-4567}
///     clauses:
///       phone/ring-count: 3번      # a level, a strategy, an organization's id, plain or skip
///       visit/send-off: skip
package struct AnswersFile: Hashable, Sendable {
  package var name: String?
  package var mission: String?
  package var channels: [Channel]?
  package var levels: LevelStrategy?
  /// The charters that levels are taken from, as paths, and the organizations that alone are looked at.
  package var from: [String]?
  package var peers: [String]?
  package var contact = DraftContact()
  /// By clause id, as written.
  package var clauses: [String: String] = [:]

  package init() {}

  /// Reads a file.
  ///
  /// - Throws: `Failure` naming the line or key that cannot be used.
  package init(path: String) throws(Failure) {
    let bytes = try FileBytes.read(path, limit: 1 << 20) { _ in
      Failure("\(path): is larger than 1 MiB and cannot be an answers file; check the file name")
    }
    try self.init(yaml: String(decoding: bytes, as: UTF8.self), path: path)
  }

  package init(yaml: String, path: String) throws(Failure) {
    do {
      let stored = try YAMLDecoder().decode(Stored?.self, from: yaml) ?? Stored()
      (name, mission, channels, levels) = (stored.name, stored.mission, stored.channels, stored.levels)
      (from, peers) = (stored.from, stored.peers)
      contact = stored.contact ?? DraftContact()
      clauses = stored.clauses ?? [:]
    } catch let error as DecodingError {
      let place = error.place.isEmpty ? "" : "\(error.place): invalid value; "
      throw Failure("\(path): \(place)`charter draft --help` describes the answers file")
    } catch {
      throw Failure("\(path): is not YAML (\(error)); see the example in README.md")
    }
    let root = (try? Yams.compose(yaml: yaml)).flatMap { $0 }
    try Self.refuseUnknown(root?.mapping?.keys.compactMap(\.string) ?? [], among: Self.keys, path: path)
    try Self.refuseUnknown(
      root?.mapping?["contact"]?.mapping?.keys.compactMap(\.string) ?? [], among: Self.contactKeys, path: path)
  }

  private static func refuseUnknown(_ keys: [String], among known: [String], path: String) throws(Failure) {
    if let unknown = keys.first(where: { !known.contains($0) }) {
      throw Failure("\(path): unknown key \(unknown); the keys are \(known.joined(separator: ", "))")
    }
  }

  private static let contactKeys = ["department", "phone", "email", "address", "url"]
  private static let keys = ["name", "mission", "channels", "levels", "from", "peers", "contact", "clauses"]

  /// The file's text.
  package func yaml() throws(Failure) -> String {
    let stored = Stored(
      name: name, mission: mission, channels: channels, levels: levels, from: from, peers: peers, contact: contact,
      clauses: clauses)
    let encoder = YAMLEncoder()
    encoder.options = YAMLEncoder.Options(allowUnicode: true, sortKeys: true)
    do {
      return try encoder.encode(stored)
    } catch {
      throw Failure("--save: the answers cannot be written as YAML; omit --save to draft without an answers file")
    }
  }

  /// What an answer means for a clause.
  ///
  /// - Throws: `Failure` when it means nothing.
  static func choice(
    _ answer: String, clause: String, measure: ClauseMeasure?, organizations: Set<String>
  ) throws(Failure) -> DraftChoices.ClauseChoice {
    switch answer {
    case "skip": return .skip
    case "plain": return .plain
    default: break
    }
    if let strategy = LevelStrategy(rawValue: answer) { return .strategy(strategy) }
    if organizations.contains(answer) { return .organization(answer) }
    guard let measure else {
      throw Failure("\(clause): \(answer): this clause has no level; answer plain or skip")
    }
    if let level = StatedLevel.level(answer, in: measure) { return .level(level) }
    throw Failure(
      "\(clause): \(answer): is not a valid answer; give a level (such as \(StatedLevel.examples(for: measure))), "
        + "strictest, median, common, an organization's id, plain or skip")
  }

  private struct Stored: Codable {
    var name: String?
    var mission: String?
    var channels: [Channel]?
    var levels: LevelStrategy?
    var from: [String]?
    var peers: [String]?
    var contact: DraftContact?
    var clauses: [String: String]?
  }
}
