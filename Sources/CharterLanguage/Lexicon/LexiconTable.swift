/// Reads the attributes of the entries of a class into values.
package enum LexiconTable {
  /// The values of a class, by the index of the entry in the lexicon.
  ///
  /// - Parameter value: Reads an entry; nil leaves it out.
  package static func read<Value>(_ lexicalClass: LexicalClass, _ value: (LexiconEntry) -> Value?) -> [Int: Value] {
    var table: [Int: Value] = [:]
    for place in Lexicon.standard.places(of: lexicalClass) {
      table[place] = value(Lexicon.standard.entries[place])
    }
    return table
  }
}
