/// The lexicon of all texts.
private let lexicon = Lexicon.standard

/// A word of the lexicon at its place in a text.
package struct Lexeme: Hashable, Sendable {
  /// Its place among the entries of the lexicon.
  package let entry: Int
  /// The units of the word.
  package let range: Range<Int>

  /// How many units the word has.
  package var count: Int { range.count }
}

// Questions about words of a class. Quoted words are passed over unless a name says otherwise.
extension NormalizedText {
  /// True when a word of a class begins at a unit.
  package func has(_ lexicalClass: LexicalClass, at index: Int) -> Bool {
    if let syllables = lexicon.syllables(of: lexicalClass) {
      return unquoted.indices.contains(index) && syllables.contains(unquoted[index])
    }
    return first(of: lexicalClass, at: index) != nil
  }

  /// True when a word of a class ends right before a unit.
  package func has(_ lexicalClass: LexicalClass, before index: Int) -> Bool {
    if let syllables = lexicon.syllables(of: lexicalClass) {
      return index > 0 && index <= unquoted.count && syllables.contains(unquoted[index - 1])
    }
    return first(of: lexicalClass, before: index) != nil
  }

  /// The word of a class that begins at a unit, the first of the class where several do.
  package func first(of lexicalClass: LexicalClass, at index: Int) -> Lexeme? {
    guard index >= 0, index < count else { return nil }
    let places = lexicon.places(of: lexicalClass)
    if let lexemes, lexicon.syllables(of: lexicalClass) == nil {
      for place in lexemes.beginning(at: index) {
        let entry = Int(lexemes.hits[place].entry)
        guard places.contains(entry) else { continue }
        let end = index + lexicon.lengths[entry]
        if isUnquoted(index..<end) { return Lexeme(entry: entry, range: index..<end) }
      }
      return nil
    }
    guard lexicon.mayBegin(lexicalClass, unquoted[index]) else { return nil }
    for entry in places where has(entry, at: index) {
      return Lexeme(entry: entry, range: index..<index + lexicon.lengths[entry])
    }
    return nil
  }

  /// The word of a class that ends right before a unit, the first of the class where several do.
  package func first(of lexicalClass: LexicalClass, before index: Int) -> Lexeme? {
    guard index > 0, index <= count else { return nil }
    let places = lexicon.places(of: lexicalClass)
    if let lexemes, lexicon.syllables(of: lexicalClass) == nil {
      var best: Lexeme?
      for hit in lexemes.ending(before: index) {
        let entry = Int(hit.entry)
        guard places.contains(entry), entry < best?.entry ?? .max, isUnquoted(Int(hit.start)..<index) else { continue }
        best = Lexeme(entry: entry, range: Int(hit.start)..<index)
      }
      return best
    }
    for entry in places {
      let start = index - lexicon.lengths[entry]
      if has(entry, at: start) { return Lexeme(entry: entry, range: start..<index) }
    }
    return nil
  }

  /// All words of a class that begin at a unit, in the order of the class.
  package func all(of lexicalClass: LexicalClass, at index: Int) -> [Lexeme] {
    guard index >= 0, index < count, lexicon.mayBegin(lexicalClass, unquoted[index]) else { return [] }
    if let lexemes, lexicon.syllables(of: lexicalClass) == nil {
      let places = lexicon.places(of: lexicalClass)
      return lexemes.beginning(at: index).compactMap { place in
        let entry = Int(lexemes.hits[place].entry)
        let end = index + lexicon.lengths[entry]
        return places.contains(entry) && isUnquoted(index..<end) ? Lexeme(entry: entry, range: index..<end) : nil
      }
    }
    return lexicon.places(of: lexicalClass).compactMap { entry in
      has(entry, at: index) ? Lexeme(entry: entry, range: index..<index + lexicon.lengths[entry]) : nil
    }
  }

  /// All words of a class that end right before a unit, in the order of the class.
  package func all(of lexicalClass: LexicalClass, before index: Int) -> [Lexeme] {
    guard index > 0, index <= count else { return [] }
    return lexicon.places(of: lexicalClass).compactMap { entry in
      let start = index - lexicon.lengths[entry]
      return has(entry, at: start) ? Lexeme(entry: entry, range: start..<index) : nil
    }
  }

  /// Where a word of a class first stands wholly in a range.
  package func find(_ lexicalClass: LexicalClass, in range: Range<Int>) -> Int? {
    first(wholly: true, lexicalClass, in: range)?.lowerBound
  }

  /// The word of a class that first stands wholly in a range.
  package func lexeme(_ lexicalClass: LexicalClass, in range: Range<Int>) -> Lexeme? {
    guard let start = find(lexicalClass, in: range) else { return nil }
    return all(of: lexicalClass, at: start).first { $0.range.upperBound <= range.upperBound }
  }

  /// Where a word of a class first begins in a range; it may reach beyond the range.
  package func first(in range: Range<Int>, of lexicalClass: LexicalClass) -> Int? {
    first(wholly: false, lexicalClass, in: range)?.lowerBound
  }

  /// True when a word of a class stands wholly in a range.
  package func contains(_ lexicalClass: LexicalClass, in range: Range<Int>) -> Bool {
    first(wholly: true, lexicalClass, in: range) != nil
  }

  /// True when a range ends in a word of a class, whatever marks follow.
  package func ends(in lexicalClass: LexicalClass, _ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, !unquoted[end - 1].isHangul { end -= 1 }
    return first(of: lexicalClass, before: end).map { $0.range.lowerBound >= range.lowerBound } ?? false
  }

  /// The words of a class that stand wholly in a range, by place.
  package func lexemes(_ lexicalClass: LexicalClass, in range: Range<Int>) -> [Lexeme] {
    range.flatMap { at in all(of: lexicalClass, at: at).filter { $0.range.upperBound <= range.upperBound } }
  }

  private func first(wholly: Bool, _ lexicalClass: LexicalClass, in range: Range<Int>) -> Range<Int>? {
    if let lexemes, lexicon.syllables(of: lexicalClass) == nil {
      for hit in lexemes.words(ofClass: Int(lexicalClass.rawValue), from: range.lowerBound) {
        guard hit.start < range.upperBound else { return nil }
        let end = Int(hit.start) + lexicon.lengths[Int(hit.entry)]
        if !wholly || end <= range.upperBound, isUnquoted(Int(hit.start)..<end) { return Int(hit.start)..<end }
      }
      return nil
    }
    let places = lexicon.places(of: lexicalClass)
    var at = range.lowerBound
    let limit = min(range.upperBound, count)
    while at < limit {
      if lexicon.mayBegin(lexicalClass, unquoted[at]) {
        for entry in places {
          let end = at + lexicon.lengths[entry]
          if !wholly || end <= range.upperBound, has(entry, at: at) { return at..<end }
        }
      }
      at += 1
    }
    return nil
  }

  /// True when an entry of the lexicon stands at a place, outside quotations, and the words around it allow it.
  private func has(_ entry: Int, at index: Int) -> Bool {
    has(lexicon.entries[entry].units, at: index)
      && (!lexicon.hasContext[entry] || lexicon.entries[entry].isAdmitted(in: unquoted, at: index))
  }

  /// True when units stand at a place, outside quotations.
  package func has(_ word: [UInt16], at index: Int) -> Bool {
    guard index >= 0, !word.isEmpty, index + word.count <= count else { return false }
    for offset in word.indices where unquoted[index + offset] != word[offset] { return false }
    return true
  }

  /// True when units stand right before a place, outside quotations.
  package func has(_ word: [UInt16], before index: Int) -> Bool { has(word, at: index - word.count) }

  /// Quotations are closed by their marks, so that a word of which both ends stand outside lies outside.
  fileprivate func isUnquoted(_ range: Range<Int>) -> Bool {
    unquoted[range.lowerBound] != NormalizedText.masked && unquoted[range.upperBound - 1] != NormalizedText.masked
  }
}

/// Some classes, in an order of their own, to look for together.
package struct LexicalClassSet: Sendable {
  /// By number of the class, its place among the classes looked for; nil for the others.
  let ranks: [Int?]
  let classes: [LexicalClass]

  package init(_ classes: [LexicalClass]) {
    self.classes = classes
    var ranks = [Int?](repeating: nil, count: lexicon.names.count)
    for (rank, lexicalClass) in classes.enumerated() { ranks[Int(lexicalClass.rawValue)] = rank }
    self.ranks = ranks
  }
}

extension NormalizedText {
  /// The words of several classes that stand wholly in a range.
  ///
  /// - Parameters:
  ///   - set: classes whose words have two syllables or more.
  ///   - quoted: whether quoted words count too.
  /// - Returns: the words by place, shorter ones first, then in the order of the set; words may overlap.
  package func lexemes(
    of set: LexicalClassSet, in range: Range<Int>, quoted: Bool = false
  ) -> [(lexicalClass: LexicalClass, range: Range<Int>)] {
    guard let lexemes else {
      return withLexemes().lexemes(of: set, in: range, quoted: quoted)
    }
    guard !range.isEmpty else { return [] }
    var found: [(rank: Int, range: Range<Int>)] = []
    for place in lexemes.beginning(in: range) {
      let hit = lexemes.hits[place]
      guard let rank = set.ranks[Int(lexicon.classOfEntry[Int(hit.entry)])] else { continue }
      let end = Int(hit.start) + lexicon.lengths[Int(hit.entry)]
      guard end <= range.upperBound, quoted || isUnquoted(Int(hit.start)..<end) else { continue }
      found.append((rank, Int(hit.start)..<end))
    }
    found.sort {
      ($0.range.lowerBound, $0.range.upperBound, $0.rank) < ($1.range.lowerBound, $1.range.upperBound, $1.rank)
    }
    return found.map { (set.classes[$0.rank], $0.range) }
  }
}
