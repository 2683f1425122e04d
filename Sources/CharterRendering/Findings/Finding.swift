import CharterModel

/// A difference between organizations that a reader should look at first, without the words that tell it.
struct Finding: Sendable {
  /// What sort of difference it is, in the order of the reports.
  enum Kind: Hashable, Sendable, CaseIterable {
    case differentLevels, figuresAndWords, missing, efforts, severalLevels
  }

  /// What the difference is; organizations by id.
  enum Matter: Sendable {
    /// Levels differ: organizations from the strictest to the loosest.
    case differentLevels(order: [[String]])
    /// Some state a figure and others promise in words.
    case figuresAndWords(figures: [String], words: [String])
    /// Most promise it, and someone does not.
    case missing(absent: [String], present: Int)
    /// Some promise, and others only make an effort or name nothing that could be checked.
    case efforts(firm: [String], hedged: [String], vague: [String])
    /// One organization states several levels for one matter, in reading order.
    case severalLevels(organization: String, levels: [Measure])
  }

  var clause: Clause
  var matter: Matter

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
