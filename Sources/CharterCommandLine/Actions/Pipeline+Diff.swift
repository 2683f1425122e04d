import CharterDiff
import CharterLanguage
package import CharterModel

extension Pipeline {
  /// Reads two charters and finds the changes between them.
  package func revision(from old: CharterFile, to new: CharterFile) throws -> CharterDiff {
    let (before, after) = (try read(old), try read(new))
    return CharterDiffer.revision(
      from: before, to: after, alignment: try aligned([before.charter, after.charter]))
  }

  /// Reads the editions of a charter and builds the history of each clause.
  ///
  /// - Parameters:
  ///   - organization: The organization of the charter.
  ///   - editions: Files with their dates, the oldest first.
  /// - Throws: `Failure` with a line for every edition that cannot be read.
  package func history(of organization: Organization, editions: [Editions.Dated]) throws -> History {
    var charters: [AnalyzedCharter] = []
    var problems: [String] = []
    for edition in editions {
      do {
        charters.append(try read(edition.file))
      } catch {
        problems += error.problems
      }
    }
    if !problems.isEmpty { throw Failure(problems) }
    return HistoryTeller.history(
      of: organization, editions: zip(editions.map(\.date), charters).map { ($0, $1) },
      alignment: try aligned(charters.map(\.charter)))
  }

  /// Reads a charter whose changes are told. Nothing can be said about a document that was not read.
  private func read(_ file: CharterFile) throws(Failure) -> AnalyzedCharter {
    let reading = try reading(file)
    let status = reading.charter.reading.status
    guard status == .read || status == .empty else { throw Failure(reading.charter.unreadLines) }
    return reading
  }
}
