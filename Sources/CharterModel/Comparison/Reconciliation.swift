/// What became of every file that was given: read, not read, or left out.
package struct Reconciliation: Hashable, Sendable, Codable {
  /// One file with its reason.
  package struct Entry: Hashable, Sendable, Codable {
    /// The path, as given or found.
    package var path: String
    /// The kind of the reason: a code of `ReadingReason`, or why a file was left out, such as `asset` or `settings`.
    package var code: String
    /// One sentence for a person, in Korean.
    package var message: String
    /// The same sentence in English.
    package var messageEnglish: String

    /// Creates an entry.
    package init(path: String, code: String, message: String, messageEnglish: String) {
      self.path = path
      self.code = code
      self.message = message
      self.messageEnglish = messageEnglish
    }
  }

  /// The number of files that were given or found in given folders: read, not read and left out together.
  package var given: Int
  /// The files that were read, sorted.
  package var read: [String]
  /// The files that could not be read, or are no charters, sorted by path.
  package var notRead: [Entry]
  /// The files that are no candidates for charters, sorted by path.
  package var leftOut: [Entry]

  /// Creates a reconciliation; the number of given files is the sum.
  package init(read: [String] = [], notRead: [Entry] = [], leftOut: [Entry] = []) {
    self.read = read.sorted()
    self.notRead = notRead.sorted { ($0.path, $0.code) < ($1.path, $1.code) }
    self.leftOut = leftOut.sorted { ($0.path, $0.code) < ($1.path, $1.code) }
    given = read.count + notRead.count + leftOut.count
  }
}

extension Comparison {
  /// The comparison of the organizations whose charters were read. Every statistic counts these alone.
  package var ofRead: Comparison {
    if organizations.allSatisfy(\.reading.isRead) { return self }
    var some = self
    some.organizations = organizations.filter(\.reading.isRead)
    return some
  }

  /// The organizations whose charters were not read, in the order of the columns.
  package var unread: [ComparedOrganization] { organizations.filter { !$0.reading.isRead } }
}
