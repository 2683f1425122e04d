package import CharterLanguage
import CharterModel

/// Cuts a sentence into its separately checkable acts, by the rules of `ClauseBoundaryRules`.
package struct ClauseSegmenter: Sendable {
  let text: NormalizedText
  let sentence: Sentence

  package init(text: NormalizedText, sentence: Sentence) {
    self.text = text
    self.sentence = sentence
  }

  /// The acts of a sentence and the reasons why it is cut and not cut.
  struct Segmentation: Sendable {
    /// In order; together they cover the sentence.
    var acts: [Range<Int>] = []
    /// For each joint that a rule decides about, the words concerned: the act that ends there, or the word that joins.
    var boundaries: [(ruling: Ruling<ClauseBoundary>, words: Range<Int>)] = []
  }

  /// The acts of the sentence, in order; together they cover it.
  package func acts() -> [Range<Int>] { segmentation().acts }

  /// The acts of the sentence, with the rulings on its joints.
  func segmentation() -> Segmentation {
    var found = Segmentation()
    var start = sentence.range.lowerBound
    var at = start + 1
    // Nothing is cut within brackets.
    var depth = 0
    while at < sentence.range.upperBound {
      let unit = text.unquoted[at]
      if unit == 0x28 { depth += 1 }
      if unit == 0x29 { depth = max(0, depth - 1) }
      if depth == 0, let joint = ClauseJoint(at: at, from: start, in: sentence, text),
        let ruling = ClauseBoundaryRules.all.firstRuling(on: joint)
      {
        let isCut = ruling.outcome == .cut
        found.boundaries.append((ruling, isCut ? joint.left : joint.word))
        if isCut {
          found.acts.append(start..<joint.rest.lowerBound)
          start = joint.rest.lowerBound
          at = start
        }
      }
      at += 1
    }
    found.acts.append(start..<sentence.range.upperBound)
    return found
  }
}
