import Foundation

/// Finds the dated editions of a charter, `corpus/<organization>/editions/YYYY-MM-DD.txt` or `.html`, and the charter
/// itself as the last one.
package enum Editions {
  /// An edition with its date.
  package struct Dated: Sendable {
    /// The date, `YYYY-MM-DD`; nil for the present charter where its date is unknown.
    package var date: String?
    /// The file of the edition.
    package var file: CharterFile
  }

  /// The name of the folder of editions, beside the charter.
  package static let folderName = "editions"

  /// Finds the editions of an organization, the oldest first.
  ///
  /// - Parameters:
  ///   - organization: The organization id, or the name of its folder.
  ///   - corpus: The folder of the corpus.
  /// - Throws: `Failure` for an unknown organization, one without editions, or an edition whose name is no date.
  package static func of(_ organization: String, in corpus: String) throws(Failure) -> [Dated] {
    let all = try Corpus.files(in: [corpus], only: nil)
    func name(_ file: CharterFile) -> String {
      let folder = URL(fileURLWithPath: file.path).deletingLastPathComponent().lastPathComponent
      return file.declaration == nil ? folder : file.organization.id
    }
    guard let present = all.first(where: { $0.organization.id == organization || name($0) == organization }) else {
      let known = Set(all.map(name)).sorted().joined(separator: ", ")
      throw Failure("\(corpus): contains no organization \(organization); it contains \(known)")
    }
    let charter = try CharterFile(path: present.path, organization: organization)
    let folder = URL(fileURLWithPath: charter.path).deletingLastPathComponent().relativePath + "/" + folderName
    let end = charter.declaration?.retrieved
    var editions: [Dated] = []
    for name in names(in: folder) {
      let date = String(name.prefix { $0 != "." })
      guard isDate(date) else {
        throw Failure("\(folder)/\(name): is not named by its date; rename it, as in 2024-03-01.txt")
      }
      if let end, date >= end {
        throw Failure(
          "\(folder)/\(name): is not older than the charter itself (\(end)); correct the date or move the file")
      }
      if date > tomorrow { throw Failure("\(folder)/\(name): is dated in the future; correct the date") }
      if editions.last?.date == date {
        throw Failure("\(folder): contains two editions of \(date); keep one of them")
      }
      editions.append(Dated(date: date, file: try CharterFile(path: "\(folder)/\(name)", organization: organization)))
    }
    guard !editions.isEmpty else {
      throw Failure("\(folder): contains no editions; add earlier ones, named by date as in 2024-03-01.txt")
    }
    return editions + [Dated(date: charter.declaration?.retrieved, file: charter)]
  }

  /// The day after today in UTC, the latest date anywhere on earth, as `YYYY-MM-DD`.
  private static var tomorrow: String {
    Date(timeIntervalSinceNow: 86_400).formatted(.iso8601.year().month().day())
  }

  /// Finds the edition before a charter: the last one in the folder beside it or, for an edition, the previous one.
  ///
  /// - Parameter path: The file of the charter.
  /// - Returns: The path; nil where there is none.
  package static func before(_ path: String) -> String? {
    if path == "-" { return nil }
    let file = URL(fileURLWithPath: path)
    let folder = file.deletingLastPathComponent()
    let isEdition = folder.lastPathComponent == folderName
    let editions = isEdition ? folder.relativePath : folder.relativePath + "/" + folderName
    let earlier = names(in: editions).filter { name in
      isDate(String(name.prefix { $0 != "." })) && (!isEdition || name < file.lastPathComponent)
    }
    return earlier.last.map { "\(editions)/\($0)" }
  }

  /// The names of the charter files in a folder, sorted; none where the folder does not exist.
  private static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
      .filter { name in
        if case .candidate = FolderEntry.kind(of: "\(folder)/\(name)") { true } else { false }
      }
  }

  /// Whether a text is `YYYY-MM-DD` with a valid month and day.
  static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy { ("0"..."9").contains($0) } }),
      let month = Int(parts[1]), let day = Int(parts[2])
    else { return false }
    return (1...12).contains(month) && (1...31).contains(day)
  }
}
