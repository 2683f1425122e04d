/// A word of the lexicon at a position in a text.
package struct Lexeme: Hashable, Sendable {
  /// The index of its entry in the lexicon.
  package let entry: Int
  /// The units of the word.
  package let range: Range<Int>

  /// The number of units of the word.
  package var count: Int { range.count }
}

// Queries for words of a class. Quotations are skipped unless a name says otherwise.
extension NormalizedText {
  /// Whether a word of a class begins at a unit.
  package func has(_ lexicalClass: LexicalClass, at index: Int) -> Bool {
    if let syllables = Lexicon.standard.syllables(of: lexicalClass) {
      return unquoted.indices.contains(index) && syllables.contains(unquoted[index])
    }
    return first(of: lexicalClass, at: index) != nil
  }

  /// Whether a word of a class ends directly before a unit.
  package func has(_ lexicalClass: LexicalClass, before index: Int) -> Bool {
    if let syllables = Lexicon.standard.syllables(of: lexicalClass) {
      return index > 0 && index <= unquoted.count && syllables.contains(unquoted[index - 1])
    }
    return first(of: lexicalClass, before: index) != nil
  }

  /// The word of a class that begins at a unit, the first one of the class where there are several; nil for none.
  package func first(of lexicalClass: LexicalClass, at index: Int) -> Lexeme? {
    guard index >= 0, index < count else { return nil }
    let places = Lexicon.standard.places(of: lexicalClass)
    if let lexemes, Lexicon.standard.syllables(of: lexicalClass) == nil {
      for place in Int(lexemes.starts[index])..<Int(lexemes.starts[index + 1]) {
        let entry = Int(lexemes.hits[place].entry)
        guard places.contains(entry) else { continue }
        let end = index + Lexicon.standard.entries[entry].count
        if isUnquoted(index..<end) { return Lexeme(entry: entry, range: index..<end) }
      }
      return nil
    }
    guard Lexicon.standard.mayBegin(lexicalClass, unquoted[index]) else { return nil }
    for entry in places where has(Lexicon.standard.entries[entry].units, at: index) {
      return Lexeme(entry: entry, range: index..<index + Lexicon.standard.entries[entry].count)
    }
    return nil
  }

  /// The word of a class that ends directly before a unit, the first one of the class where there are several; nil for
  /// none.
  package func first(of lexicalClass: LexicalClass, before index: Int) -> Lexeme? {
    guard index > 0, index <= count else { return nil }
    let places = Lexicon.standard.places(of: lexicalClass)
    if let lexemes, Lexicon.standard.syllables(of: lexicalClass) == nil {
      var best: Lexeme?
      for place in Int(lexemes.ends[index])..<Int(lexemes.ends[index + 1]) {
        let hit = lexemes.hits[Int(lexemes.byEnd[place])]
        let entry = Int(hit.entry)
        guard places.contains(entry), entry < best?.entry ?? .max, isUnquoted(Int(hit.start)..<index) else { continue }
        best = Lexeme(entry: entry, range: Int(hit.start)..<index)
      }
      return best
    }
    for entry in places {
      let units = Lexicon.standard.entries[entry].units
      if has(units, before: index) { return Lexeme(entry: entry, range: index - units.count..<index) }
    }
    return nil
  }

  /// All words of a class that begin at a unit, in the order of the class.
  package func all(of lexicalClass: LexicalClass, at index: Int) -> [Lexeme] {
    guard index >= 0, index < count, Lexicon.standard.mayBegin(lexicalClass, unquoted[index]) else { return [] }
    if let lexemes, Lexicon.standard.syllables(of: lexicalClass) == nil {
      let places = Lexicon.standard.places(of: lexicalClass)
      return (Int(lexemes.starts[index])..<Int(lexemes.starts[index + 1])).compactMap { place in
        let entry = Int(lexemes.hits[place].entry)
        let end = index + Lexicon.standard.entries[entry].count
        return places.contains(entry) && isUnquoted(index..<end) ? Lexeme(entry: entry, range: index..<end) : nil
      }
    }
    return Lexicon.standard.places(of: lexicalClass).compactMap { entry in
      let units = Lexicon.standard.entries[entry].units
      return has(units, at: index) ? Lexeme(entry: entry, range: index..<index + units.count) : nil
    }
  }

  /// All words of a class that end directly before a unit, in the order of the class.
  package func all(of lexicalClass: LexicalClass, before index: Int) -> [Lexeme] {
    guard index > 0, index <= count else { return [] }
    return Lexicon.standard.places(of: lexicalClass).compactMap { entry in
      let units = Lexicon.standard.entries[entry].units
      return has(units, before: index) ? Lexeme(entry: entry, range: index - units.count..<index) : nil
    }
  }

  /// The start of the first word of a class that lies wholly in a range of units; nil for none.
  package func find(_ lexicalClass: LexicalClass, in range: Range<Int>) -> Int? {
    first(wholly: true, lexicalClass, in: range)?.lowerBound
  }

  /// The first word of a class that lies wholly in a range of units; nil for none.
  package func lexeme(_ lexicalClass: LexicalClass, in range: Range<Int>) -> Lexeme? {
    guard let start = find(lexicalClass, in: range) else { return nil }
    return all(of: lexicalClass, at: start).first { $0.range.upperBound <= range.upperBound }
  }

  /// The start of the first word of a class that begins in a range of units; the word may end beyond it. Nil for none.
  package func first(in range: Range<Int>, of lexicalClass: LexicalClass) -> Int? {
    first(wholly: false, lexicalClass, in: range)?.lowerBound
  }

  /// Whether a word of a class lies wholly in a range of units.
  package func contains(_ lexicalClass: LexicalClass, in range: Range<Int>) -> Bool {
    first(wholly: true, lexicalClass, in: range) != nil
  }

  /// Whether a range ends in a word of a class; punctuation after it is ignored.
  package func ends(in lexicalClass: LexicalClass, _ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, !unquoted[end - 1].isHangul { end -= 1 }
    return first(of: lexicalClass, before: end).map { $0.range.lowerBound >= range.lowerBound } ?? false
  }

  /// The words of a class that lie wholly in a range of units, in the order of the text.
  package func lexemes(_ lexicalClass: LexicalClass, in range: Range<Int>) -> [Lexeme] {
    range.flatMap { at in all(of: lexicalClass, at: at).filter { $0.range.upperBound <= range.upperBound } }
  }

  private func first(wholly: Bool, _ lexicalClass: LexicalClass, in range: Range<Int>) -> Range<Int>? {
    if let lexemes, Lexicon.standard.syllables(of: lexicalClass) == nil {
      let number = Int(lexicalClass.rawValue)
      let high = Int(lexemes.classes[number + 1])
      var place = lexemes.firstPlace(of: number, from: range.lowerBound)
      while place < high {
        let hit = lexemes.hits[Int(lexemes.byClass[place])]
        guard hit.start < range.upperBound else { return nil }
        let end = Int(hit.start) + Lexicon.standard.entries[Int(hit.entry)].count
        if !wholly || end <= range.upperBound, isUnquoted(Int(hit.start)..<end) { return Int(hit.start)..<end }
        place += 1
      }
      return nil
    }
    let places = Lexicon.standard.places(of: lexicalClass)
    var at = range.lowerBound
    let limit = min(range.upperBound, count)
    while at < limit {
      if Lexicon.standard.mayBegin(lexicalClass, unquoted[at]) {
        for entry in places {
          let units = Lexicon.standard.entries[entry].units
          if !wholly || at + units.count <= range.upperBound, has(units, at: at) { return at..<at + units.count }
        }
      }
      at += 1
    }
    return nil
  }

  /// Whether the text has these units at a position, outside quotations.
  package func has(_ word: [UInt16], at index: Int) -> Bool {
    guard index >= 0, !word.isEmpty, index + word.count <= count else { return false }
    for offset in word.indices where unquoted[index + offset] != word[offset] { return false }
    return true
  }

  /// Whether the text has these units directly before a position, outside quotations.
  package func has(_ word: [UInt16], before index: Int) -> Bool { has(word, at: index - word.count) }

  /// Whether a word lies outside quotations. A quotation includes its marks, so a word with both ends outside is
  /// outside.
  fileprivate func isUnquoted(_ range: Range<Int>) -> Bool {
    unquoted[range.lowerBound] != NormalizedText.masked && unquoted[range.upperBound - 1] != NormalizedText.masked
  }
}

extension LexemeIndex {
  /// The first index of `byClass` with a word of a class that starts at or after a unit.
  fileprivate func firstPlace(of number: Int, from unit: Int) -> Int {
    var low = Int(classes[number])
    var high = Int(classes[number + 1])
    while low < high {
      let middle = (low + high) / 2
      if hits[Int(byClass[middle])].start < unit { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// An ordered set of classes to search for together.
package struct LexicalClassSet: Sendable {
  /// The position in the set, by class number; nil for other classes.
  let ranks: [Int?]
  let classes: [LexicalClass]

  /// Creates a set with the order of the list.
  package init(_ classes: [LexicalClass]) {
    self.classes = classes
    var ranks = [Int?](repeating: nil, count: Lexicon.standard.names.count)
    for (rank, lexicalClass) in classes.enumerated() { ranks[Int(lexicalClass.rawValue)] = rank }
    self.ranks = ranks
  }
}

extension NormalizedText {
  /// The words of several classes that lie wholly in a range of units.
  ///
  /// - Parameters:
  ///   - set: Classes whose words have two syllables or more.
  ///   - range: The units to search.
  ///   - quoted: Whether quotations are searched too.
  /// - Returns: The words in the order of the text, shorter ones first, then in the order of the set; words may
  ///   overlap.
  package func lexemes(
    of set: LexicalClassSet, in range: Range<Int>, quoted: Bool = false
  ) -> [(lexicalClass: LexicalClass, range: Range<Int>)] {
    guard let lexemes else {
      return withLexemes().lexemes(of: set, in: range, quoted: quoted)
    }
    guard !range.isEmpty else { return [] }
    var found: [(rank: Int, range: Range<Int>)] = []
    for place in Int(lexemes.starts[range.lowerBound])..<Int(lexemes.starts[range.upperBound]) {
      let hit = lexemes.hits[place]
      guard let rank = set.ranks[Int(Lexicon.standard.classOfEntry[Int(hit.entry)])] else { continue }
      let end = Int(hit.start) + Lexicon.standard.entries[Int(hit.entry)].count
      guard end <= range.upperBound, quoted || isUnquoted(Int(hit.start)..<end) else { continue }
      found.append((rank, Int(hit.start)..<end))
    }
    found.sort {
      ($0.range.lowerBound, $0.range.upperBound, $0.rank) < ($1.range.lowerBound, $1.range.upperBound, $1.rank)
    }
    return found.map { (set.classes[$0.rank], $0.range) }
  }
}
