/// The lines in which two texts differ.
package struct LineDifference: Sendable {
  /// A line that stands in only one of the texts.
  package struct Change: Hashable, Sendable, CustomStringConvertible {
    package enum Kind: String, Hashable, Sendable {
      case removed = "-"
      case added = "+"
    }

    package var kind: Kind
    /// The line of the first text, counted from 1; for an added line the one that it stands before.
    package var line: Int
    package var text: String

    package var description: String { "\(kind.rawValue) \(line): \(text)" }
  }

  /// In the order of the texts; what is removed at a place stands before what is added there.
  package let changes: [Change]

  package init(from old: String, to new: String) {
    let old = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let new = new.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var removed: Set<Int> = []
    var added: [Int: String] = [:]
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, let line, _): added[offset] = line
      }
    }
    var changes: [Change] = []
    var (at, place) = (0, 0)
    while at < old.count || place < new.count {
      if removed.contains(at) {
        changes.append(Change(kind: .removed, line: at + 1, text: old[at]))
        at += 1
      } else if let line = added[place] {
        changes.append(Change(kind: .added, line: at + 1, text: line))
        place += 1
      } else {
        (at, place) = (at + 1, place + 1)
      }
    }
    self.changes = changes
  }

  /// The first changes, a line each, and how many more there are.
  ///
  /// - Parameters:
  ///   - count: how many are shown.
  ///   - width: characters after which a line is cut.
  package func excerpt(_ count: Int = 40, width: Int = 200) -> String {
    let lines = changes.prefix(count).map { String($0.description.prefix(width)) }
    let rest = changes.count - lines.count
    return (lines + (rest > 0 ? ["… and \(rest) more"] : [])).joined(separator: "\n")
  }
}
