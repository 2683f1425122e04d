/// The classes of words that frames are made of, by name.
///
/// The files `frame-*.txt` under Resources/lexicon hold the standard classes; a catalogue may add words and classes of its own.
/// `act.reply` is a class of the kind `act`; the part before the first dot is the kind.
package struct FrameLexicon: Sendable, Hashable {
  /// A class of words that mean the same to a frame.
  package struct Class: Sendable, Hashable {
    /// The kind and the name: `act.reply`.
    package var name: String
    /// What the words say, in English.
    package var gloss: String
    /// The words, in the order of the file.
    package var entries: [LexiconEntry]

    /// `act` of `act.reply`.
    package var kind: Substring { name.prefix { $0 != "." } }
    /// The name without its kind: `reply` of `act.reply`.
    package var shortName: Substring { name.drop { $0 != "." }.dropFirst() }
  }

  /// The classes; their places are their numbers.
  package private(set) var classes: [Class]
  private var numbers: [String: Int]

  /// The classes in the resources of the module.
  package static let standard = shipped()

  /// Creates a lexicon of classes with different names.
  private init(_ classes: [Class]) {
    self.classes = classes
    numbers = Dictionary(
      classes.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reads a lexicon from files in the format of `LexiconParser`.
  ///
  /// - Throws: `LexiconError` with the file and the line.
  package init(files: [(name: String, text: String)]) throws(LexiconError) {
    var parser = LexiconParser()
    for file in files { try parser.read(file.text, named: file.name) }
    self.init(parser.classes.map { Class(name: $0.name, gloss: $0.gloss, entries: $0.entries) })
  }

  private static func shipped() -> FrameLexicon {
    do {
      return try FrameLexicon(files: LexiconFiles.frames)
    } catch {
      // The files are compiled in and every test reads them, so only a broken build can fail here.
      preconditionFailure(error.description)
    }
  }

  /// The number of a class; nil for an unknown name.
  package func number(of name: String) -> Int? { numbers[name] }

  /// The lexicon with further words, in classes that it has or in new ones.
  ///
  /// - Parameter words: the words by the name of their class; each may have attributes: `안내 not-before=판`.
  /// - Throws: `LexiconError` for a name that is not of the form `kind.name`, or a word without letters.
  package func adding(_ words: [String: [String]]) throws(LexiconError) -> FrameLexicon {
    var classes = classes
    for (name, words) in words.sorted(by: { $0.key < $1.key }) {
      guard name.wholeMatch(of: /[a-z]+\.[a-z0-9-]+/) != nil else {
        throw LexiconError(
          description: "\(name) is no name of a class; write a kind and a name, such as object.opinion")
      }
      var parser = LexiconParser()
      try parser.read((["[\(name)]"] + words).joined(separator: "\n"), named: "classes")
      let entries = parser.classes.first?.entries ?? []
      if let number = numbers[name] {
        let known = Set(classes[number].entries)
        classes[number].entries += entries.filter { !known.contains($0) }
      } else {
        classes.append(Class(name: name, gloss: "", entries: entries))
      }
    }
    return FrameLexicon(classes)
  }

  /// The lexicon without some of its words; the classes stay.
  package func removing(where isRemoved: (LexiconEntry) -> Bool) -> FrameLexicon {
    FrameLexicon(
      classes.map { Class(name: $0.name, gloss: $0.gloss, entries: $0.entries.filter { !isRemoved($0) }) })
  }
}
