import CharterLanguage

/// Reads the features of a text: pairs of letters, and the classes of its words.
struct FeatureReader: Sendable {
  let automaton: FrameAutomaton
  /// By class, whether it says what a text is about. Times, manners and endings are alike in promises of all kinds.
  private let isMatter: [Bool]

  init(_ lexicon: FrameLexicon, _ automaton: FrameAutomaton) {
    self.automaton = automaton
    isMatter = lexicon.classes.map { !["time", "manner", "form"].contains($0.kind) }
  }

  /// A text whose words were looked up.
  struct ReadText: Sendable {
    /// A piece of the text with its words.
    struct Piece: Sendable {
      let units: [UInt16]
      let hits: [FrameAutomaton.Hit]
    }

    let unquoted: [Piece]
    let inside: [Piece]
  }

  /// Looks up the words of a text, once for all that asks for them.
  func read(_ text: ComparableText) -> ReadText {
    ReadText(unquoted: text.unquoted.map(read), inside: text.inside.map(read))
  }

  /// Looks up the words of a piece.
  func read(_ piece: ComparableText.Piece) -> ReadText.Piece {
    var hits: [FrameAutomaton.Hit] = []
    automaton.hits(in: piece) { hits.append($0) }
    return ReadText.Piece(units: piece.units, hits: hits)
  }

  /// Features of a text whose words all count alike.
  func counts(of text: ComparableText) -> FeatureCounts {
    var counts = FeatureCounts()
    add(read(text), to: &counts, weight: 1, script: text.scriptFactor)
    return counts
  }

  /// Adds the features of one field.
  ///
  /// - Parameters:
  ///   - weight: how much each counts.
  ///   - script: the share of that for words to say.
  func add(_ text: ReadText, to counts: inout FeatureCounts, weight: Double, script: Double) {
    for piece in text.unquoted { add(piece, to: &counts, weight) }
    for piece in text.inside { add(piece, to: &counts, weight * script) }
  }

  private func add(_ piece: ReadText.Piece, to counts: inout FeatureCounts, _ weight: Double) {
    let units = piece.units
    var at = 1
    while at < units.count {
      counts.add(FeatureVector.bigram(units[at - 1], units[at]), weight)
      at += 1
    }
    for hit in piece.hits where isMatter[hit.number] {
      counts.add(FeatureVector.classBase + UInt64(hit.number), MatchWeights.standard.classBesidePair * weight)
    }
  }
}
