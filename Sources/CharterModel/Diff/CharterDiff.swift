/// The changes between two charters: two editions of one charter, or charters of two organizations.
package struct CharterDiff: Hashable, Sendable, Codable {
  /// The name and version of the stored form.
  package static let schemaName = "revision/1"

  /// The name and version of the stored form.
  package var schema = CharterDiff.schemaName
  /// The charter before the change.
  package var old: RevisedCharter
  /// The charter after the change.
  package var new: RevisedCharter
  /// True when the charters share enough commitments to be editions of one charter. Only then can a change have the
  /// kind `moved`.
  package var isEdition: Bool
  /// The changes in the order of the new charter; a removed commitment keeps its old position.
  package var changes: [Change]
  /// The number of commitments with the same words in both charters, at any position.
  package var unchanged: Int
  /// The changes outside commitments, between editions of one charter: provisos, requests, telephone numbers, titles.
  package var otherText: [TextChange]

  /// Creates a diff with the given properties.
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

  /// Returns the number of changes of a kind.
  package func count(_ kind: Change.Kind) -> Int { changes.count { $0.kinds.contains(kind) } }
}

/// One of the two charters of a diff.
package struct RevisedCharter: Hashable, Sendable, Codable {
  /// The organization that publishes the charter.
  package var organization: Organization
  /// The file of the charter.
  package var source: Source
  /// The title of the document; nil where none was found.
  package var title: String?
  /// The number of commitments in the charter.
  package var commitments: Int

  /// Creates the summary of a charter.
  package init(_ charter: Charter) {
    organization = charter.organization
    source = charter.source
    title = charter.title
    commitments = charter.commitments.count
  }
}

/// The change of one commitment.
package struct Change: Hashable, Sendable, Codable {
  /// The kind of a change.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The commitment exists in the new charter only, or in the old charter only.
    case added, removed
    /// The level binds more strictly, or an effort became a firm commitment.
    case tightened
    /// The level binds less strictly, or is missing.
    case loosened
    /// A firm commitment became an effort, or no longer names anything observable.
    case hedged
    /// The words differ; no level is known to be better or worse.
    case reworded
    /// The commitment is under another heading, or precedes commitments that it followed before.
    case moved
  }

  /// The commitment in one of the two charters.
  package struct Side: Hashable, Sendable, Codable {
    /// The id of the commitment.
    package var commitment: String
    /// The published sentence.
    package var sentence: Quotation
    /// The words of the commitment within the sentence.
    package var text: String
    /// The place of the words in the rendition.
    package var span: TextSpan
    /// The title of the section; nil where no heading precedes the commitment.
    package var section: String?
    /// The words that the other side lacks, in the order of their places.
    package var marks: [Quotation]
    /// The measures of the commitment, in the order of the text.
    package var levels: [Measure]
    /// Whether compliance can be checked.
    package var firmness: Firmness

    /// Creates the side of a commitment.
    ///
    /// - Parameters:
    ///   - commitment: the commitment.
    ///   - section: the title of its section; nil without a section.
    ///   - marks: the words that the other side lacks.
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

  /// The kinds of the change, at least one, the most important first.
  package var kinds: [Kind]
  /// The clause of the commitment; nil where no clause matches.
  package var clause: ClauseName?
  /// The old commitment; nil for an added one.
  package var old: Side?
  /// The new commitment; nil for a removed one.
  package var new: Side?
  /// The reason for the kind; nil where the words show it.
  package var note: BilingualText?

  /// Creates a change with the given properties.
  package init(kinds: [Kind], clause: ClauseName?, old: Side?, new: Side?, note: BilingualText?) {
    self.kinds = kinds
    self.clause = clause
    self.old = old
    self.new = new
    self.note = note
  }
}

/// A change of text outside commitments.
package struct TextChange: Hashable, Sendable, Codable {
  /// The old text; nil for added text.
  package var old: Quotation?
  /// The new text; nil for removed text.
  package var new: Quotation?

  /// Creates a change with the given properties.
  package init(old: Quotation?, new: Quotation?) {
    self.old = old
    self.new = new
  }
}

/// The id and title of a clause.
package struct ClauseName: Hashable, Sendable, Codable {
  /// The id of the clause.
  package var id: String
  /// The title of the clause.
  package var title: BilingualText

  /// Creates a name with the given properties.
  package init(id: String, title: BilingualText) {
    self.id = id
    self.title = title
  }
}
