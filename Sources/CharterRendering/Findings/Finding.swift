import CharterModel

/// An important difference between organizations, without its wording.
struct Finding: Sendable {
  /// The kind of the difference, in the order of the reports.
  enum Kind: Hashable, Sendable, CaseIterable {
    case differentLevels, figuresAndWords, missing, efforts, severalLevels
  }

  /// The content of the difference; it refers to organizations by id.
  enum Matter: Sendable {
    /// The levels differ; the organizations from the strictest to the loosest.
    case differentLevels(order: [[String]])
    /// Some organizations state a figure, others do not.
    case figuresAndWords(figures: [String], words: [String])
    /// Most organizations have the clause; some lack it, and others promise something similar.
    case missing(absent: [String], similar: [String], present: Int)
    /// Some organizations are firm, others hedged or vague.
    case efforts(firm: [String], hedged: [String], vague: [String])
    /// One organization states several levels, in reading order.
    case severalLevels(organization: String, levels: [Measure])
  }

  /// The clause of the difference.
  var clause: Clause
  /// The content of the difference.
  var matter: Matter

  /// The kind of the difference.
  var kind: Kind {
    switch matter {
    case .differentLevels: .differentLevels
    case .figuresAndWords: .figuresAndWords
    case .missing: .missing
    case .efforts: .efforts
    case .severalLevels: .severalLevels
    }
  }
}
