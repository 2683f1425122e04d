package import CharterCatalogue
package import CharterModel
import CharterRendering
import Crypto
import Foundation

/// A cache of the clauses of aligned charters, in a folder of the corpus.
///
/// The name of an entry is a digest of its inputs: the extracted charter, the catalogue and the version of the
/// alignment rules. An entry is therefore never out of date. The folder may be deleted at any time, several runs may
/// share it, and an unreadable entry is made again. Parsing and extraction are not cached: they take a quarter of the
/// time of alignment, less than decoding their result from JSON.
package struct MatchIndex: Sendable {
  /// The name of the folder.
  package static let folderName = ".charter-index"
  /// The version, which every change of the alignment rules must raise.
  private static let version = "charter-index 2"

  private let folder: URL
  private let catalogue: String

  /// Opens the cache of a corpus.
  ///
  /// - Parameters:
  ///   - corpus: The folder of the corpus.
  ///   - catalogue: The catalogue of the alignment.
  package init(beside corpus: String, catalogue: Catalogue) {
    folder = Self.folder(beside: corpus)
    let concepts = catalogue.concepts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    self.catalogue = Self.digest(
      Data((concepts + catalogue.clauses.map { String(reflecting: $0) }).joined(separator: "\n").utf8))
  }

  /// The cache of a corpus that has one; nil for others, whose catalogue needs no digest.
  ///
  /// - Parameters:
  ///   - corpus: The folder of the corpus.
  ///   - catalogue: The catalogue of the alignment.
  package static func existing(beside corpus: String, catalogue: Catalogue) -> MatchIndex? {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: folder(beside: corpus).path, isDirectory: &isFolder)
    return exists && isFolder.boolValue ? MatchIndex(beside: corpus, catalogue: catalogue) : nil
  }

  private static func folder(beside corpus: String) -> URL {
    URL(fileURLWithPath: corpus, isDirectory: true).appendingPathComponent(folderName, isDirectory: true)
  }

  /// The matches of a charter from the cache, or those that `make` returns, which are then stored.
  ///
  /// - Returns: The matches of each commitment, in the order of the charter.
  package func matches(of charter: Charter, _ make: (Charter) -> [[Alignment.Match]]) -> [[Alignment.Match]] {
    let file = place(of: charter)
    if let bytes = FileManager.default.contents(atPath: file.path),
      let kept = Self.decode(String(decoding: bytes, as: UTF8.self), count: charter.commitments.count)
    {
      return kept
    }
    let made = make(charter)
    // A failure to write costs only time.
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try? Data(Self.encode(made).utf8).write(to: file, options: .atomic)
    return made
  }

  private func place(of charter: Charter) -> URL {
    var content = Data("\(Self.version)\n\(catalogue)\n".utf8)
    content.append(contentsOf: JSONText.line(charter))
    return folder.appendingPathComponent(Self.digest(content))
  }

  private static func digest(_ data: Data) -> String {
    SHA256.hash(data: data).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }

  // MARK: The form of an entry: a line a match, its fields with tabs between

  private static func encode(_ matches: [[Alignment.Match]]) -> String {
    var lines = ["\(version)\t\(matches.count)"]
    for (number, found) in matches.enumerated() {
      for match in found {
        lines.append(
          (["\(number)", match.clause, "\(match.score)", match.uncertain ? "1" : "0", match.exemplar ?? ""]
            + match.evidence).joined(
              separator: "\t"))
      }
    }
    // The last line marks a complete entry.
    return (lines + ["end", ""]).joined(separator: "\n")
  }

  private static func decode(_ text: String, count: Int) -> [[Alignment.Match]]? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first.map(String.init) == "\(version)\t\(count)", lines.suffix(2) == ["end", ""] else { return nil }
    var matches = [[Alignment.Match]](repeating: [], count: count)
    for line in lines.dropFirst().dropLast(2) {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 5, let number = Int(fields[0]), matches.indices.contains(number),
        let score = Double(fields[2])
      else {
        return nil
      }
      matches[number].append(
        Alignment.Match(
          clause: fields[1], score: score, uncertain: fields[3] == "1", evidence: Array(fields.dropFirst(5)),
          exemplar: fields[4].isEmpty ? nil : fields[4]))
    }
    return matches
  }
}
