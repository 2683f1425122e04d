import CharterLanguage
import CharterModel

/// Searches for words without regard to white space and quotations.
extension LintSubject {
  func units(of span: TextSpan) -> Range<Int> { text.range(ofBytes: span.range) }

  /// Whether the text of a commitment holds a word of a class.
  func has(_ words: LexicalClass, in commitment: Commitment) -> Bool {
    text.contains(words, in: units(of: commitment.span))
  }

  /// Whether the sentence of a commitment, its condition or a parent block holds a word of a class.
  func hasInContext(_ words: LexicalClass, _ commitment: Commitment) -> Bool {
    if text.contains(words, in: units(of: commitment.sentence.span)) { return true }
    if let condition = commitment.condition, text.contains(words, in: units(of: condition.span)) { return true }
    return parents(of: commitment).contains { text.contains(words, in: $0) }
  }

  /// The parents of the block of a commitment, items and headings, the nearest first, as ranges of units.
  func parents(of commitment: Commitment) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var next = block(at: commitment.span.start).flatMap { document.blocks[$0].parent }
    while let index = next, document.blocks.indices.contains(index), found.count < 8 {
      // A title or a lead-in is short, so only its start is read again for each commitment under it.
      let range = text.range(ofBytes: document.blocks[index].range)
      found.append(range.lowerBound..<min(range.upperBound, range.lowerBound + 200))
      next = document.blocks[index].parent
    }
    return found
  }

  /// The index of the block that holds a byte.
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

  /// Whether a passage holds a word of every class.
  func holds(_ groups: [LexicalClass], withHeadings: Bool = true) -> Bool {
    passages.contains { passage in
      (withHeadings || passage.level == nil) && groups.allSatisfy { text.contains($0, in: passage.range) }
    }
  }

  /// Whether a commitment has one of some clauses. Uncertain matches count, so that a possible clause is not called
  /// absent.
  func hasClause(_ clauses: Set<String>) -> Bool {
    charter.commitments.contains { commitment in
      !clauses.isDisjoint(with: self.clauses(of: commitment, withGuesses: true))
    }
  }

  /// The bytes of the first word of a class in a range.
  func bytes(of words: LexicalClass, in range: Range<Int>) -> Range<Int>? {
    text.lexeme(words, in: range).map { text.bytes($0.range) }
  }

  /// The bytes of the first word of a class that describes the act of the organization.
  ///
  /// In "쉽고 빠르게 찾을 수 있도록" the customer finds, and "신속한 안내를 위하여" names a purpose: words before such a clause do not
  /// describe the act. Negated words (불성실한) are different words.
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

  /// Whether a clause of purpose ends in a range before the main verb.
  private func isAim(_ rest: Range<Int>) -> Bool {
    guard let start = text.first(in: rest, of: .lintAimEnding), let ending = text.first(of: .lintAimEnding, at: start)
    else { return false }
    return !text.has(.lintAimMainVerb, at: ending.range.upperBound)
  }

  /// Whether a commitment belongs to the preamble and states no standard: by its clause, or as "우리는 …" under the title
  /// of the charter.
  func isPledge(_ commitment: Commitment) -> Bool {
    if clauses(of: commitment, withGuesses: true).contains(where: { $0.hasPrefix("preamble/") }) { return true }
    let sentence = units(of: commitment.sentence.span)
    guard text.has(.lintPledgeWe, at: sentence.lowerBound) else { return false }
    return parents(of: commitment).contains { text.contains(.lintPledgeHeading, in: $0) }
  }

  /// The bytes of a word in a range, quotations included, because names of laws are often in brackets.
  func anywhere(_ word: [UInt16], in range: Range<Int>) -> Range<Int>? {
    guard range.count >= word.count else { return nil }
    for at in range.lowerBound...(range.upperBound - word.count) where text.units[at] == word.first {
      if text.units[at..<at + word.count].elementsEqual(word) { return text.bytes(at..<at + word.count) }
    }
    return nil
  }

  /// The finding that something is missing in this document, which may be one page of a larger charter.
  ///
  /// - Parameter clauses: the clauses that would state it. Where a commitment is close to one of them, nothing is said to be missing: the
  ///   finding is a note at that commitment.
  func absent(stating clauses: Set<String> = [], _ ko: String, _ en: String) -> [Observation] {
    if let similar = nearest(to: clauses) {
      var observation = Observation(
        similar.span, ko: "비슷한 약속: “\(similar.text.onOneLine)” (확인 필요). \(ko)의 약속인지 확실하지 않습니다.",
        en: "Similar: “\(similar.text.onOneLine)” (to be checked). It may or may not promise \(en).")
      observation.severity = .note
      return [observation]
    }
    return [
      Observation(
        Range<Int>?.none, ko: "이 문서에 없음: \(ko).", en: "Not in this document: \(en).")
    ]
  }
}

extension LintSubject {
  /// The least score of words that fit as a whole: a pattern of terms holds, and only the channel, the role of a figure or a better clause keeps
  /// the commitment out.
  private static let fitting = 0.6

  /// The commitment that is closest to some clauses without standing in them; nil where none fits in its words.
  ///
  /// Words that fit only in part are not enough here, because a rule on contents looks for the words of its matter too.
  func nearest(to clauses: Set<String>) -> Commitment? {
    var best: (score: Double, commitment: Commitment)?
    for commitment in charter.commitments {
      for near in alignment.near[commitment.id] ?? []
      where near.score >= Self.fitting && clauses.contains(near.clause) && near.score > best?.score ?? 0 {
        best = (near.score, commitment)
      }
    }
    return best?.commitment
  }
}

extension Commitment {
  /// The stated levels: targets and amounts with a figure.
  var levels: [Measure] { measures.filter { ($0.role == .target || $0.role == .amount) && $0.value != nil } }

  /// Whether a figure or an external bound limits the commitment.
  var isBound: Bool {
    measures.contains { $0.role == .target || $0.role == .amount || $0.role == .reference || $0.role == .availability }
  }
}
