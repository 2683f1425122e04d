/// A word of the lexicon in one of its classes. A word of several classes has an entry in each.
package struct LexiconEntry: Sendable, Hashable {
  /// The word in the spelling of the lexicon, without white space.
  package let word: String
  /// The units of the word.
  package let units: [UInt16]
  /// Words that must not follow: 까지 is no bound in 까지의.
  package let notBefore: [[UInt16]]
  /// Words that must not precede.
  package let notAfter: [[UInt16]]
  /// The other attributes of the entry, such as `unit=day`. The recognizer that reads the class defines their meaning.
  package let attributes: [String: String]

  /// The number of units, 1 or more.
  package var count: Int { units.count }

  /// Whether the words around a position allow the entry.
  ///
  /// - Parameters:
  ///   - text: The text, without its quotations.
  ///   - start: The unit at which the word begins.
  package func isAdmitted(in text: NormalizedText, at start: Int) -> Bool {
    !notBefore.contains { text.has($0, at: start + count) } && !notAfter.contains { text.has($0, before: start) }
  }
}
