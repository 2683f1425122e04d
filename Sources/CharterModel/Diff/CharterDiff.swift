/// What changed between two charters: two editions of one, or those of two institutions.
package struct CharterDiff: Hashable, Sendable, Codable {
  /// Name and version of the stored form.
  package static let schemaName = "revision/1"

  package var schema = CharterDiff.schemaName
  package var old: RevisedCharter
  package var new: RevisedCharter
  /// True when the two share so many promises that they are editions of one charter; only then is anything said to have moved.
  package var isEdition: Bool
  /// In the order of the new charter; what was removed stands where it stood.
  package var changes: [Change]
  /// How many promises say the same in both, wherever they stand.
  package var unchanged: Int
  /// What changed in the text that is no promise, between editions of one charter: provisos, requests, telephone numbers, titles.
  package var otherText: [TextChange]

  package init(
    old: RevisedCharter, new: RevisedCharter, isEdition: Bool, changes: [Change], unchanged: Int,
    otherText: [TextChange] = []
  ) {
    self.old = old
    self.new = new
    self.isEdition = isEdition
    self.changes = changes
    self.unchanged = unchanged
    self.otherText = otherText
  }

  /// How many changes are of a kind.
  package func count(_ kind: Change.Kind) -> Int { changes.count { $0.kinds.contains(kind) } }
}

/// One of the two charters.
package struct RevisedCharter: Hashable, Sendable, Codable {
  package var organization: Organization
  package var source: Source
  package var title: String?
  /// How many commitments it holds.
  package var commitments: Int

  package init(_ charter: Charter) {
    organization = charter.organization
    source = charter.source
    title = charter.title
    commitments = charter.commitments.count
  }
}

/// What became of one promise.
package struct Change: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case added, removed
    /// The level binds more, or an effort became a promise.
    case tightened
    /// The level binds less, or is gone.
    case loosened
    /// A promise became an effort, or names nothing observable any more.
    case hedged
    /// Other words, and no level that is known to be better or worse.
    case reworded
    /// Under another heading, or before others it stood behind.
    case moved
  }

  /// What is promised before or after, and where.
  package struct Side: Hashable, Sendable, Codable {
    /// Id of the commitment.
    package var commitment: String
    /// The published sentence.
    package var sentence: Quotation
    /// The words of the promise within the sentence.
    package var text: String
    package var span: TextSpan
    /// The heading above; nil where there is none.
    package var section: String?
    /// The words that the other side has not, by place.
    package var marks: [Quotation]
    package var levels: [Measure]
    package var firmness: Firmness

    package init(_ commitment: Commitment, section: String?, marks: [Quotation]) {
      self.commitment = commitment.id
      sentence = commitment.sentence
      text = commitment.text
      span = commitment.span
      self.section = section
      self.marks = marks
      levels = commitment.measures
      firmness = commitment.firmness
    }
  }

  /// At least one; the weightiest first.
  package var kinds: [Kind]
  /// The clause; nil where it fits none.
  package var clause: ClauseName?
  /// Nil for what was added.
  package var old: Side?
  /// Nil for what was removed.
  package var new: Side?
  /// Why it is of its kind, where the words alone do not show it.
  package var note: BilingualText?

  package init(kinds: [Kind], clause: ClauseName?, old: Side?, new: Side?, note: BilingualText?) {
    self.kinds = kinds
    self.clause = clause
    self.old = old
    self.new = new
    self.note = note
  }
}

/// A piece of text that is no promise and that the other charter has not.
package struct TextChange: Hashable, Sendable, Codable {
  /// Nil for text that came.
  package var old: Quotation?
  /// Nil for text that went.
  package var new: Quotation?

  package init(old: Quotation?, new: Quotation?) {
    self.old = old
    self.new = new
  }
}

/// A clause as it is named in a story.
package struct ClauseName: Hashable, Sendable, Codable {
  package var id: String
  package var title: BilingualText

  package init(id: String, title: BilingualText) {
    self.id = id
    self.title = title
  }
}
