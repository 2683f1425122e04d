import CharterLanguage
import CharterModel

/// Looking for words, white space and quotations aside.
extension LintSubject {
  func units(of span: TextSpan) -> Range<Int> { text.range(ofBytes: span.range) }

  /// True when one of some words stands in the words of a commitment.
  func has(_ words: LexicalClass, in commitment: Commitment) -> Bool {
    text.contains(words, in: units(of: commitment.span))
  }

  /// True when one of some words stands in the sentence, its condition, or what stands above it.
  func hasInContext(_ words: LexicalClass, _ commitment: Commitment) -> Bool {
    if text.contains(words, in: units(of: commitment.sentence.span)) { return true }
    if let condition = commitment.condition, text.contains(words, in: units(of: condition.span)) { return true }
    return parents(of: commitment).contains { text.contains(words, in: $0) }
  }

  /// What stands above the block of a commitment: items and headings, the nearest first.
  func parents(of commitment: Commitment) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var next = block(at: commitment.span.start).flatMap { document.blocks[$0].parent }
    while let index = next, document.blocks.indices.contains(index), found.count < 8 {
      // A title or a lead-in is short; what is longer is not read again for each promise under it.
      let range = text.range(ofBytes: document.blocks[index].range)
      found.append(range.lowerBound..<min(range.upperBound, range.lowerBound + 200))
      next = document.blocks[index].parent
    }
    return found
  }

  /// The block that holds a byte.
  func block(at byte: Int) -> Int? { passage(at: byte)?.block }

  /// The passage that holds a byte.
  func passage(at byte: Int) -> Passage? {
    var low = 0
    var high = passages.count
    while low < high {
      let middle = (low + high) / 2
      if document.blocks[passages[middle].block].range.lowerBound <= byte { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? passages[low - 1] : nil
  }

  /// True when a passage holds a word of every group.
  func holds(_ groups: [LexicalClass], withHeadings: Bool = true) -> Bool {
    passages.contains { passage in
      (withHeadings || passage.level == nil) && groups.allSatisfy { text.contains($0, in: passage.range) }
    }
  }

  /// True when a commitment stands in one of some clauses, guesses among them: what may be there is not called absent.
  func hasClause(_ clauses: Set<String>) -> Bool {
    charter.commitments.contains { commitment in
      !clauses.isDisjoint(with: self.clauses(of: commitment, withGuesses: true))
    }
  }

  /// The bytes of a word where it first stands in a range.
  func bytes(of words: LexicalClass, in range: Range<Int>) -> Range<Int>? {
    text.lexeme(words, in: range).map { text.bytes($0.range) }
  }

  /// The bytes of the first of some words that says how the institution acts.
  ///
  /// In "쉽고 빠르게 찾을 수 있도록" the customer is the one who finds, and in "신속한 안내를 위하여" an aim is named: words before such a clause
  /// say nothing of the act. Words that are negated (불성실한) are others.
  func ruling(_ words: LexicalClass, in range: Range<Int>) -> Range<Int>? {
    var at = range.lowerBound
    while at < range.upperBound {
      guard let word = text.first(of: words, at: at), at + word.count <= range.upperBound else {
        at += 1
        continue
      }
      let end = at + word.count
      if !text.has(.negationPrefix, before: at), !isAim(end..<range.upperBound) { return text.bytes(at..<end) }
      at = end
    }
    return nil
  }

  /// True when a clause of purpose ends in a range before the main verb.
  private func isAim(_ rest: Range<Int>) -> Bool {
    guard let start = text.first(in: rest, of: .lintAimEnding), let ending = text.first(of: .lintAimEnding, at: start)
    else { return false }
    return !text.has(.lintAimMainVerb, at: ending.range.upperBound)
  }

  /// True for a promise of the preamble, which names the spirit and is no standard: in a clause of its own, or "우리는 …" under the title
  /// of the charter.
  func isPledge(_ commitment: Commitment) -> Bool {
    if clauses(of: commitment, withGuesses: true).contains(where: { $0.hasPrefix("preamble/") }) { return true }
    let sentence = units(of: commitment.sentence.span)
    guard text.has(.lintPledgeWe, at: sentence.lowerBound) else { return false }
    return parents(of: commitment).contains { text.contains(.lintPledgeHeading, in: $0) }
  }

  /// The bytes of a word in a range, also within a quotation: names of laws stand in brackets of all kinds.
  func anywhere(_ word: [UInt16], in range: Range<Int>) -> Range<Int>? {
    guard range.count >= word.count else { return nil }
    for at in range.lowerBound...(range.upperBound - word.count) where text.units[at] == word.first {
      if text.units[at..<at + word.count].elementsEqual(word) { return text.bytes(at..<at + word.count) }
    }
    return nil
  }

  /// The finding that something is missing: the document alone was looked at, which may be one page of a larger charter.
  func absent(_ ko: String, _ en: String) -> [Observation] {
    [
      Observation(
        Range<Int>?.none, ko: "이 문서에 없음: \(ko).", en: "Not in this document: \(en).")
    ]
  }
}

extension Commitment {
  /// The levels that are promised: targets and amounts with a figure.
  var levels: [Measure] { measures.filter { ($0.role == .target || $0.role == .amount) && $0.value != nil } }

  /// True when a figure or a bound set elsewhere limits it.
  var isBound: Bool {
    measures.contains { $0.role == .target || $0.role == .amount || $0.role == .reference || $0.role == .availability }
  }
}
