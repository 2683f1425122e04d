/// A word of the lexicon in one of its classes.
///
/// A word that belongs to several classes has an entry in each.
package struct LexiconEntry: Sendable, Hashable {
  /// The word as the lexicon writes it, without white space.
  package let word: String
  /// The word as `NormalizedText` reads it.
  package let units: [UInt16]
  /// Words that must not follow: 까지 is no bound in 까지의.
  package let notBefore: [[UInt16]]
  /// Words that must not precede.
  package let notAfter: [[UInt16]]
  /// The other attributes of the entry, such as `unit=day`; what they mean is up to the recognizer that reads the class.
  package let attributes: [String: String]

  /// How many units the word has, 1 or more.
  package var count: Int { units.count }

  /// True where neither the words before nor the words after a place rule the entry out.
  ///
  /// - Parameters:
  ///   - text: the text; its quotations are not read.
  ///   - start: the unit at which the word begins.
  package func isAdmitted(in text: NormalizedText, at start: Int) -> Bool {
    !notBefore.contains { text.has($0, at: start + count) } && !notAfter.contains { text.has($0, before: start) }
  }
}
