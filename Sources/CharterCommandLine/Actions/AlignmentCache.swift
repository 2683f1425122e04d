import CharterAlignment
package import CharterCatalogue
package import CharterModel
import CharterRendering
import Crypto
import Foundation

/// A cache of the clauses of aligned charters, in a folder of the corpus.
///
/// The name of an entry is a digest of its inputs: the extracted charter and the fingerprint of the lexicon, the weights of the
/// matching and the catalogue. An entry is therefore never out of date. The folder may be deleted at any time, several runs may
/// share it, and an unreadable entry is made again. Parsing and extraction are not cached: they take a quarter of the
/// time of alignment, less than decoding their result from JSON.
package struct AlignmentCache: Sendable {
  /// The name of the folder.
  package static let folderName = ".charter-index"
  /// The first word of an entry.
  private static let mark = "charter-index"

  private let folder: URL
  /// A digest of all that the matches of a charter depend on beside the charter.
  package let fingerprint: String

  /// Opens the cache of a corpus.
  ///
  /// - Parameters:
  ///   - corpus: The folder of the corpus.
  ///   - catalogue: The catalogue of the alignment.
  package init(beside corpus: String, catalogue: Catalogue) {
    folder = Self.folder(beside: corpus)
    fingerprint = Self.digest(Data(AlignmentInputs.text(of: catalogue).utf8))
  }

  /// The cache of a corpus that has one; nil for others, whose catalogue needs no digest.
  ///
  /// - Parameters:
  ///   - corpus: The folder of the corpus.
  ///   - catalogue: The catalogue of the alignment.
  package static func existing(beside corpus: String, catalogue: Catalogue) -> AlignmentCache? {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: folder(beside: corpus).path, isDirectory: &isFolder)
    return exists && isFolder.boolValue ? AlignmentCache(beside: corpus, catalogue: catalogue) : nil
  }

  private static func folder(beside corpus: String) -> URL {
    URL(fileURLWithPath: corpus, isDirectory: true).appendingPathComponent(folderName, isDirectory: true)
  }

  /// The candidates of a charter from the cache, or those that `make` returns, which are then stored.
  ///
  /// - Returns: The candidates of each commitment, in the order of the charter.
  package func candidates(
    of charter: Charter, _ make: (Charter) -> [Alignment.Candidates]
  ) -> [Alignment.Candidates] {
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
    var content = Data("\(fingerprint)\n".utf8)
    content.append(contentsOf: JSONText.line(charter))
    return folder.appendingPathComponent(Self.digest(content))
  }

  private static func digest(_ data: Data) -> String {
    SHA256.hash(data: data).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }

  // MARK: The form of an entry: a line a match or a near clause, its fields with tabs between

  /// What stands in the place of the commitment's number for a near clause, before the number.
  private static let nearMark = "~"

  private static func encode(_ candidates: [Alignment.Candidates]) -> String {
    var lines = ["\(mark)\t\(candidates.count)"]
    for (number, found) in candidates.enumerated() {
      for near in found.near {
        lines.append(
          [nearMark, "\(number)", near.clause, "\(near.score)", near.reason.rawValue].joined(separator: "\t"))
      }
      for match in found.matches {
        lines.append(
          ([
            "\(number)", match.clause, "\(match.score)", "\(match.confidence)", match.uncertain ? "1" : "0",
            match.exemplar ?? "",
          ]
            + zip(match.evidence, match.classes).flatMap { [$0, $1] }).joined(separator: "\t"))
      }
    }
    // The last line marks a complete entry.
    return (lines + ["end", ""]).joined(separator: "\n")
  }

  private static func decode(_ text: String, count: Int) -> [Alignment.Candidates]? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first.map(String.init) == "\(mark)\t\(count)", lines.suffix(2) == ["end", ""] else { return nil }
    var candidates = [Alignment.Candidates](repeating: Alignment.Candidates(matches: []), count: count)
    for line in lines.dropFirst().dropLast(2) {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 5 else { return nil }
      if fields[0] == nearMark {
        guard let number = Int(fields[1]), candidates.indices.contains(number), let score = Double(fields[3]),
          let reason = NearMatch.Reason(rawValue: fields[4])
        else { return nil }
        candidates[number].near.append(Alignment.NearClause(clause: fields[2], score: score, reason: reason))
        continue
      }
      guard let number = Int(fields[0]), candidates.indices.contains(number),
        let score = Double(fields[2]), let confidence = Double(fields[3]), fields.count >= 6
      else {
        return nil
      }
      // Words and their classes take turns.
      let support = fields.dropFirst(6).enumerated()
      candidates[number].matches.append(
        Alignment.Match(
          clause: fields[1], score: score, confidence: confidence, uncertain: fields[4] == "1",
          evidence: support.filter { $0.offset % 2 == 0 }.map(\.element),
          classes: support.filter { $0.offset % 2 == 1 }.map(\.element), exemplar: fields[5].isEmpty ? nil : fields[5]))
    }
    return candidates
  }
}
