/// A word of the lexicon at its place in a text.
package struct Lexeme: Hashable, Sendable {
  /// Its place among the entries of the lexicon.
  package let entry: Int
  /// The units of the word.
  package let range: Range<Int>

  /// How many units the word has.
  package var count: Int { range.count }
}

extension Lexeme {
  /// A word of the index.
  fileprivate init(_ hit: LexemeIndex.Hit) { self.init(entry: Int(hit.entry), range: hit.range) }
}

// Questions about words of a class. Quoted words are passed over unless a name says otherwise.
extension NormalizedText {
  /// True when a word of a class begins at a unit.
  package func has(_ lexicalClass: LexicalClass, at index: Int) -> Bool {
    guard index >= 0, index < count else { return false }
    if let column = lexicon[lexicalClass].column { return lexicon.isSyllable(unquoted[index], in: column) }
    return first(of: lexicalClass, at: index) != nil
  }

  /// True when a word of a class ends right before a unit.
  package func has(_ lexicalClass: LexicalClass, before index: Int) -> Bool {
    guard index > 0, index <= count else { return false }
    if let column = lexicon[lexicalClass].column { return lexicon.isSyllable(unquoted[index - 1], in: column) }
    return first(of: lexicalClass, before: index) != nil
  }

  /// The word of a class that begins at a unit, the first of the class where several do.
  package func first(of lexicalClass: LexicalClass, at index: Int) -> Lexeme? {
    guard index >= 0, index < count else { return nil }
    let traits = lexicon[lexicalClass]
    guard traits.mayBegin(with: unquoted[index]) else { return nil }
    if let column = traits.column { return syllable(at: index, of: traits, in: column) }
    if let lexemes {
      for place in lexemes.beginning(at: index) {
        let hit = lexemes.hits[place]
        if hit.lexicalClass == lexicalClass.rawValue, isUnquoted(hit.range) { return Lexeme(hit) }
      }
      return nil
    }
    for entry in traits.places where has(lexicon.entries[entry].units, at: index) {
      return Lexeme(entry: entry, range: index..<index + lexicon.lengths[entry])
    }
    return nil
  }

  /// The word of a class that ends right before a unit, the first of the class where several do.
  package func first(of lexicalClass: LexicalClass, before index: Int) -> Lexeme? {
    guard index > 0, index <= count else { return nil }
    let traits = lexicon[lexicalClass]
    guard traits.mayEnd(in: unquoted[index - 1]) else { return nil }
    if let column = traits.column { return syllable(at: index - 1, of: traits, in: column) }
    if let lexemes {
      var best: Lexeme?
      for place in lexemes.ending(before: index) {
        let hit = lexemes.hits[Int(lexemes.byEnd[place])]
        guard hit.lexicalClass == lexicalClass.rawValue, Int(hit.entry) < best?.entry ?? .max, isUnquoted(hit.range)
        else { continue }
        best = Lexeme(hit)
      }
      return best
    }
    for entry in traits.places {
      let units = lexicon.entries[entry].units
      if has(units, before: index) { return Lexeme(entry: entry, range: index - units.count..<index) }
    }
    return nil
  }

  /// The word of one unit at a place.
  private func syllable(at index: Int, of traits: ClassTraits, in column: SyllableTable.Column) -> Lexeme? {
    let unit = unquoted[index]
    guard lexicon.isSyllable(unit, in: column) else { return nil }
    for entry in traits.places where lexicon.entries[entry].units[0] == unit {
      return Lexeme(entry: entry, range: index..<index + 1)
    }
    return nil
  }

  /// All words of a class that begin at a unit, in the order of the class.
  package func all(of lexicalClass: LexicalClass, at index: Int) -> [Lexeme] {
    guard index >= 0, index < count else { return [] }
    let traits = lexicon[lexicalClass]
    guard traits.mayBegin(with: unquoted[index]) else { return [] }
    if let lexemes, traits.column == nil {
      var found: [Lexeme] = []
      for place in lexemes.beginning(at: index) {
        let hit = lexemes.hits[place]
        if hit.lexicalClass == lexicalClass.rawValue, isUnquoted(hit.range) { found.append(Lexeme(hit)) }
      }
      return found
    }
    return traits.places.compactMap { entry in
      let units = lexicon.entries[entry].units
      return has(units, at: index) ? Lexeme(entry: entry, range: index..<index + units.count) : nil
    }
  }

  /// The longest word of a class that begins at a unit.
  package func longest(of lexicalClass: LexicalClass, at index: Int) -> Lexeme? {
    guard index >= 0, index < count, lexicon[lexicalClass].mayBegin(with: unquoted[index]) else { return nil }
    guard let lexemes, lexicon[lexicalClass].column == nil else {
      return all(of: lexicalClass, at: index).max { $0.count < $1.count }
    }
    var longest: Lexeme?
    for place in lexemes.beginning(at: index) {
      let hit = lexemes.hits[place]
      if hit.lexicalClass == lexicalClass.rawValue, Int(hit.count) > longest?.count ?? 0, isUnquoted(hit.range) {
        longest = Lexeme(hit)
      }
    }
    return longest
  }

  /// All words of a class that end right before a unit, in the order of the class.
  package func all(of lexicalClass: LexicalClass, before index: Int) -> [Lexeme] {
    guard index > 0, index <= count else { return [] }
    let traits = lexicon[lexicalClass]
    guard traits.mayEnd(in: unquoted[index - 1]) else { return [] }
    return traits.places.compactMap { entry in
      let units = lexicon.entries[entry].units
      return has(units, before: index) ? Lexeme(entry: entry, range: index - units.count..<index) : nil
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
    let traits = lexicon[lexicalClass]
    if let lexemes, traits.column == nil {
      for place in lexemes.words(ofClass: Int(lexicalClass.rawValue), from: range.lowerBound) {
        let word = lexemes.hits[Int(lexemes.byClass[place])].range
        guard word.lowerBound < range.upperBound else { return nil }
        if !wholly || word.upperBound <= range.upperBound, isUnquoted(word) { return word }
      }
      return nil
    }
    var at = range.lowerBound
    let limit = min(range.upperBound, count)
    while at < limit {
      if traits.mayBegin(with: unquoted[at]) {
        for entry in traits.places {
          let units = lexicon.entries[entry].units
          if !wholly || at + units.count <= range.upperBound, has(units, at: at) { return at..<at + units.count }
        }
      }
      at += 1
    }
    return nil
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
    var ranks = [Int?](repeating: nil, count: Lexicon.standard.names.count)
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
      guard let rank = set.ranks[Int(hit.lexicalClass)] else { continue }
      guard hit.range.upperBound <= range.upperBound, quoted || isUnquoted(hit.range) else { continue }
      found.append((rank, hit.range))
    }
    found.sort {
      ($0.range.lowerBound, $0.range.upperBound, $0.rank) < ($1.range.lowerBound, $1.range.upperBound, $1.rank)
    }
    return found.map { (set.classes[$0.rank], $0.range) }
  }
}
