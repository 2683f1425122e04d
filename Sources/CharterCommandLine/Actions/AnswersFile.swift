import CharterDrafting
package import CharterModel
import Foundation
import Yams

/// The answers for a draft in a YAML file, from which the same draft can be made again:
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
  /// The name of the organization; nil where it is not given.
  package var name: String?
  /// The mission in Korean; nil where it is not given.
  package var mission: String?
  /// The channels of the charter; nil for the default.
  package var channels: [Channel]?
  /// The strategy that selects levels; nil for the default.
  package var levels: LevelStrategy?
  /// The paths of the charters that levels are taken from; nil for the default corpus.
  package var from: [String]?
  /// The ids of the organizations that levels are taken from; nil for all.
  package var peers: [String]?
  /// The contact of the organization.
  package var contact = DraftContact()
  /// The answers in the words of the file, by clause id.
  package var clauses: [String: String] = [:]

  /// Creates a file without answers.
  package init() {}

  /// Reads a file.
  ///
  /// - Throws: `Failure` with the line or key that is invalid.
  package init(path: String) throws(Failure) {
    let bytes = try FileBytes.read(path, limit: 1 << 20) { _ in
      Failure("\(path): is larger than 1 MiB and cannot be an answers file; check the file name")
    }
    try self.init(yaml: String(decoding: bytes, as: UTF8.self), path: path)
  }

  /// Reads answers from YAML.
  ///
  /// - Parameters:
  ///   - yaml: The text.
  ///   - path: The path of the file, for messages.
  /// - Throws: `Failure` with the line or key that is invalid.
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

  /// The answers as YAML.
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

  /// Reads the answer for a clause as a choice.
  ///
  /// - Throws: `Failure` for an answer without a meaning.
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
