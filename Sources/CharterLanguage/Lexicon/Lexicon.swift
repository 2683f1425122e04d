/// The words that the rules know, by class.
///
/// The words are in files under Resources/lexicon (`LexiconParser` describes the format). Classes that the rules query
/// by name are cases of `LexicalClass`; the others belong to the frames of the catalogue.
package final class Lexicon: Sendable {
  /// All entries, sorted by class; each class has the order of its file.
  package let entries: [LexiconEntry]
  /// The names of the classes, by number. The numbers of the cases of `LexicalClass` are their raw values.
  package let names: [String]
  /// The glosses of the classes, by number.
  package let glosses: [String]
  /// How many units each entry has.
  let lengths: [Int]
  /// Whether each entry has words that must not stand before or after it.
  let hasContext: [Bool]
  /// The number of the class of each entry.
  let classOfEntry: [UInt16]
  /// The entries of each class: those of class `c` are `bounds[c]..<bounds[c + 1]`.
  private let bounds: [Int]
  private let numbers: [String: Int]
  /// The words of each class whose words all have one unit; nil for other classes.
  private let syllables: [UnitSet?]
  /// The first units of the words of each class, as bits of a hash.
  private let heads: [UInt64]
  let trie: WordTrie

  /// The lexicon in the resources of the module.
  package static let standard = Lexicon.shipped()

  /// Reads a lexicon from files.
  ///
  /// - Throws: `LexiconError` for a malformed file, or a missing class of `LexicalClass`.
  init(files: [(name: String, text: String)]) throws(LexiconError) {
    var parser = LexiconParser()
    for file in files { try parser.read(file.text, named: file.name) }
    // `hedge.way-out` is the case `hedgeWayOut`.
    var byName = Dictionary(
      parser.classes.map { ($0.name.filter(\.isLetter), $0) }, uniquingKeysWith: { first, _ in first })
    var ordered: [LexiconParser.WrittenClass] = []
    for known in LexicalClass.allCases {
      guard let written = byName.removeValue(forKey: "\(known)".lowercased()) else {
        throw LexiconError(description: "the lexicon has no class for \(known), which the rules ask for")
      }
      ordered.append(written)
    }
    ordered += parser.classes.filter { byName[$0.name.filter(\.isLetter)] != nil }
    var entries: [LexiconEntry] = []
    var classOfEntry: [UInt16] = []
    var bounds = [0]
    for (number, written) in ordered.enumerated() {
      entries += written.entries
      classOfEntry += Array(repeating: UInt16(number), count: written.entries.count)
      bounds.append(entries.count)
    }
    self.entries = entries
    lengths = entries.map(\.count)
    hasContext = entries.map(\.hasContext)
    self.classOfEntry = classOfEntry
    self.bounds = bounds
    names = ordered.map(\.name)
    glosses = ordered.map(\.gloss)
    numbers = Dictionary(ordered.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    let syllables = ordered.map { written in
      written.entries.allSatisfy { $0.count == 1 } ? UnitSet(written.entries.map { $0.units[0] }) : nil
    }
    self.syllables = syllables
    heads = ordered.map { written in
      written.entries.reduce(0) { $0 | 1 << UInt64($1.units[0] & 63) }
    }
    // Words of one syllable are compared directly; the trie would find them at nearly every unit.
    trie = WordTrie(
      entries.enumerated().filter { syllables[Int(classOfEntry[$0.offset])] == nil }.map {
        ($0.offset, $0.element.units)
      })
  }

  private static func shipped() -> Lexicon {
    do {
      return try Lexicon(files: LexiconFiles.all)
    } catch {
      // The files are compiled in and every test reads them, so only a broken build can fail here.
      preconditionFailure(error.description)
    }
  }

  /// The number of a class; nil for an unknown name.
  package func number(of name: String) -> Int? { numbers[name] }

  /// The entries of a class, in the order of its file.
  package func entries(of number: Int) -> ArraySlice<LexiconEntry> { entries[bounds[number]..<bounds[number + 1]] }

  /// The entries of a class, in the order of its file.
  package func entries(of lexicalClass: LexicalClass) -> ArraySlice<LexiconEntry> {
    entries(of: Int(lexicalClass.rawValue))
  }

  /// The indices of the entries of a class.
  func places(of lexicalClass: LexicalClass) -> Range<Int> {
    bounds[Int(lexicalClass.rawValue)]..<bounds[Int(lexicalClass.rawValue) + 1]
  }

  /// The units of a class whose words all have one unit; nil for other classes.
  func syllables(of lexicalClass: LexicalClass) -> UnitSet? { syllables[Int(lexicalClass.rawValue)] }

  /// Whether a word of a class may begin with a unit.
  func mayBegin(_ lexicalClass: LexicalClass, _ unit: UInt16) -> Bool {
    heads[Int(lexicalClass.rawValue)] & 1 << UInt64(unit & 63) != 0
  }

  /// The first units of the words of some classes.
  package func heads(of classes: [LexicalClass]) -> UnitSet {
    UnitSet(classes.flatMap { entries(of: $0).map { $0.units[0] } })
  }
}

extension LexicalClass {
  /// Whether a unit is one of the one-syllable words of the class.
  package func contains(_ unit: UInt16) -> Bool {
    Lexicon.standard.syllables(of: self)?.contains(unit) ?? false
  }

  /// Whether a word of the class is part of words that are not read from a document, such as a title without its white space.
  package func occurs(in words: String) -> Bool {
    Lexicon.standard.entries(of: self).contains { words.contains($0.word) }
  }

  /// The name of the class in the files of the lexicon.
  package var name: String { Lexicon.standard.names[Int(rawValue)] }
}
