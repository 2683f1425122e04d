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

  /// Features of a text whose words all count alike.
  func counts(of text: ComparableText) -> FeatureCounts {
    var counts = FeatureCounts()
    add(text, to: &counts, weight: 1, script: text.scriptFactor)
    return counts
  }

  /// Adds the features of one field.
  ///
  /// - Parameters:
  ///   - weight: how much each counts.
  ///   - script: the share of that for words to say.
  func add(_ text: ComparableText, to counts: inout FeatureCounts, weight: Double, script: Double) {
    for piece in text.unquoted { add(piece, to: &counts, weight) }
    for piece in text.inside { add(piece, to: &counts, weight * script) }
  }

  private func add(_ piece: ComparableText.Piece, to counts: inout FeatureCounts, _ weight: Double) {
    let units = piece.units
    var at = 1
    while at < units.count {
      counts.add(FeatureVector.bigram(units[at - 1], units[at]), weight)
      at += 1
    }
    automaton.hits(in: piece) { hit in
      guard isMatter[hit.number] else { return }
      counts.add(FeatureVector.classBase + UInt64(hit.number), MatchWeights.standard.classBesidePair * weight)
    }
  }
}
