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

  /// Whether the words around it matter.
  var hasContext: Bool { !notBefore.isEmpty || !notAfter.isEmpty }

  /// Whether the words around a position allow the entry.
  ///
  /// - Parameters:
  ///   - units: The units of the text, with or without its quotations.
  ///   - start: The unit at which the word begins.
  func isAdmitted(in units: [UInt16], at start: Int) -> Bool {
    !notBefore.contains { units[(start + count)...].starts(with: $0) }
      && !notAfter.contains { start >= $0.count && units[(start - $0.count)...].starts(with: $0) }
  }
}
