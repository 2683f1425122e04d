package import CharterModel
import Foundation
import Yams

/// Reads and writes the decisions of a person in `alignment.yaml` beside the charters.
///
/// The file is a list, so decisions are appended and comments are kept:
///
///     - pin: arko-5f2a90c1
///       clause: phone/ring-count
///     - forbid: hanbit-07b1c2d3
///       clause: common/result-notice
///     - rename: unforeseen/3f2a90c1
///       title: {ko: 주차장 개방, en: Parking}
package enum ReviewFile {
  /// The name of the file.
  package static let name = "alignment.yaml"

  /// Reads decisions.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - isRequired: Whether a missing file is a failure.
  /// - Returns: The decisions; none for a missing file that is not required.
  /// - Throws: `Failure` with the line of an invalid decision.
  package static func read(_ path: String, isRequired: Bool) throws(Failure) -> Review {
    guard FileManager.default.fileExists(atPath: path) else {
      if isRequired { throw Failure("\(path): no such file; check the name, or create it with `charter review`") }
      return Review()
    }
    let bytes = try FileBytes.read(path, limit: 16 << 20) { _ in
      Failure("\(path): is larger than 16 MiB and cannot be a list of decisions; check the file name")
    }
    return try parse(String(decoding: bytes, as: UTF8.self), path: path)
  }

  static func parse(_ yaml: String, path: String) throws(Failure) -> Review {
    let root: Node?
    do {
      root = try Yams.compose(yaml: yaml)
    } catch {
      throw Failure("\(path): is not YAML; see the example in corpus/README.md")
    }
    guard let root, root.null == nil else { return Review() }
    guard let list = root.sequence else {
      throw Failure("\(path): must be a list of decisions: - pin: …, - forbid: … or - rename: …")
    }
    var decisions: [Review.Decision] = []
    for node in list { decisions.append(try decision(node, path)) }
    return Review(decisions)
  }

  private static func decision(_ node: Node, _ path: String) throws(Failure) -> Review.Decision {
    let line = node.mark.map { ":\($0.line)" } ?? ""
    guard let mapping = node.mapping else {
      throw Failure("\(path)\(line): is not a decision; write pin:, forbid: or rename:")
    }
    let keys = mapping.keys.compactMap(\.string)
    if let unknown = keys.first(where: { !["pin", "forbid", "rename", "clause", "title", "words"].contains($0) }) {
      throw Failure(
        "\(path)\(line): unknown key \(unknown); the keys are pin, forbid, rename, clause, title and words")
    }
    func text(_ key: String) -> String? { mapping[key]?.string }
    let verbs = ["pin", "forbid", "rename"].filter { mapping[$0] != nil }
    guard verbs.count == 1, let verb = verbs.first, let subject = text(verb) else {
      throw Failure("\(path)\(line): a decision needs exactly one of pin:, forbid: and rename:")
    }
    if verb == "rename" {
      guard let title = mapping["title"]?.mapping, let ko = title["ko"]?.string else {
        throw Failure("\(path)\(line): rename needs title: {ko: …, en: …}")
      }
      return .rename(clause: subject, title: BilingualText(ko: ko, en: title["en"]?.string ?? ko))
    }
    guard let clause = text("clause") else {
      throw Failure("\(path)\(line): \(verb) needs clause: with an id that `charter catalogue` lists")
    }
    return verb == "pin" ? .pin(commitment: subject, clause: clause) : .forbid(commitment: subject, clause: clause)
  }

  /// Appends decisions to a file, which is created where it is missing.
  ///
  /// - Parameters:
  ///   - decisions: The new decisions.
  ///   - words: The words of the commitments, by id, for the reader of the file.
  ///   - path: The file.
  /// - Throws: `Failure`; the file is then unchanged.
  package static func append(_ decisions: [Review.Decision], words: [String: String], to path: String) throws(Failure) {
    let before = try read(path, isRequired: false)
    let standing = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let gap = standing.isEmpty || standing.hasSuffix("\n") ? "" : "\n"
    let text = standing + gap + decisions.map { entry($0, words) }.joined()
    guard try parse(text, path: path).decisions == before.decisions + decisions else {
      throw Failure("\(path): a decision cannot be appended; write a list with a dash before each decision")
    }
    let url = URL(fileURLWithPath: path)
    try OutputFolder(path: url.deletingLastPathComponent().path).write([(url.lastPathComponent, Array(text.utf8))])
  }

  private static func entry(_ decision: Review.Decision, _ words: [String: String]) -> String {
    func quoted(_ text: String) -> String {
      "\""
        + text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"").onOneLine
        + "\""
    }
    switch decision {
    case .pin(let commitment, let clause), .forbid(let commitment, let clause):
      let verb = if case .pin = decision { "pin" } else { "forbid" }
      let says = words[commitment].map { "  words: \(quoted(String($0.prefix(80))))\n" } ?? ""
      return "- \(verb): \(quoted(commitment))\n  clause: \(quoted(clause))\n" + says
    case .rename(let clause, let title):
      return "- rename: \(quoted(clause))\n  title: {ko: \(quoted(title.ko)), en: \(quoted(title.en))}\n"
    }
  }
}
