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
  /// What queries ask of each class.
  private let traits: [ClassTraits]
  private let numbers: [String: Int]
  private let syllables: SyllableTable
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
      parser.classes.map { (Self.letters(of: $0.name), $0) }, uniquingKeysWith: { first, _ in first })
    var ordered: [LexiconParser.WrittenClass] = []
    for known in LexicalClass.allCases {
      guard let written = byName.removeValue(forKey: "\(known)".lowercased()) else {
        throw LexiconError(description: "the lexicon has no class for \(known), which the rules ask for")
      }
      ordered.append(written)
    }
    ordered += parser.classes.filter { byName[Self.letters(of: $0.name)] != nil }
    var entries: [LexiconEntry] = []
    var classOfEntry: [UInt16] = []
    var traits: [ClassTraits] = []
    var syllables = SyllableTable()
    // Words of one syllable are compared directly; the trie would find them at nearly every unit.
    var longer: [(tag: Int, units: [UInt16])] = []
    for (number, written) in ordered.enumerated() {
      let places = entries.count..<entries.count + written.entries.count
      entries += written.entries
      classOfEntry += Array(repeating: UInt16(number), count: written.entries.count)
      let column = written.entries.allSatisfy { $0.count == 1 } ? syllables.add(written.entries) : nil
      traits.append(ClassTraits(written.entries, at: places, column: column))
      if column == nil { longer += zip(places, written.entries).map { ($0, $1.units) } }
    }
    self.entries = entries
    lengths = entries.map(\.count)
    hasContext = entries.map(\.hasContext)
    self.classOfEntry = classOfEntry
    self.traits = traits
    self.syllables = syllables
    names = ordered.map(\.name)
    glosses = ordered.map(\.gloss)
    numbers = Dictionary(ordered.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    trie = WordTrie(longer)
  }

  /// The name of a class without its points and hyphens.
  private static func letters(of name: String) -> String {
    String(decoding: name.utf8.filter { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }, as: UTF8.self)
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
  package func entries(of number: Int) -> ArraySlice<LexiconEntry> { entries[traits[number].places] }

  /// The entries of a class, in the order of its file.
  package func entries(of lexicalClass: LexicalClass) -> ArraySlice<LexiconEntry> {
    entries(of: Int(lexicalClass.rawValue))
  }

  /// The indices of the entries of a class.
  func places(of lexicalClass: LexicalClass) -> Range<Int> { self[lexicalClass].places }

  /// What queries ask of a class.
  subscript(lexicalClass: LexicalClass) -> ClassTraits { traits[Int(lexicalClass.rawValue)] }

  /// Whether a unit is a word of a class whose words all have one unit.
  func isSyllable(_ unit: UInt16, of lexicalClass: LexicalClass) -> Bool {
    self[lexicalClass].column.map { syllables.has(unit, in: $0) } ?? false
  }

  /// Whether a unit is a word of the class of a column.
  func isSyllable(_ unit: UInt16, in column: SyllableTable.Column) -> Bool { syllables.has(unit, in: column) }

  /// The first units of the words of some classes.
  package func heads(of classes: [LexicalClass]) -> UnitSet {
    UnitSet(classes.flatMap { entries(of: $0).map { $0.units[0] } })
  }
}

extension LexicalClass {
  /// Whether a unit is one of the one-syllable words of the class.
  package func contains(_ unit: UInt16) -> Bool {
    Lexicon.standard.isSyllable(unit, of: self)
  }

  /// Whether a word of the class is part of words that are not read from a document, such as a title without its white space.
  package func occurs(in words: String) -> Bool {
    Lexicon.standard.entries(of: self).contains { words.contains($0.word) }
  }

  /// The name of the class in the files of the lexicon.
  package var name: String { Lexicon.standard.names[Int(rawValue)] }
}
