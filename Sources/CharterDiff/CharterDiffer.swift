package import CharterLanguage
package import CharterModel

/// Finds the changes between two charters.
package enum CharterDiffer {
  /// Compares an old charter with a new one, commitment by commitment.
  ///
  /// Layout, encoding, markup, bullets and white space are ignored. A pure function.
  ///
  /// - Parameters:
  ///   - old: The charter before.
  ///   - new: The charter after, of the same organization or another one.
  ///   - alignment: The clauses of the commitments of both charters.
  ///   - withText: Whether changes in text outside commitments are reported too.
  /// - Returns: The changes, in the order of the new charter.
  package static func revision(
    from old: AnalyzedCharter, to new: AnalyzedCharter, alignment: Alignment, withText: Bool = true
  ) -> CharterDiff {
    let comparison = EditionComparison(old: old, new: new, alignment: alignment)
    var diff = comparison.diff
    // Charters of two organizations have no common text outside commitments that could have changed.
    if withText, diff.isEdition { diff.tell(comparison.otherText(), of: (old.analysis, new.analysis)) }
    return diff
  }
}

/// The state of one comparison.
private struct EditionComparison {
  let old: AnalyzedCharter
  let new: AnalyzedCharter
  let headings: [String: Alignment.Heading]
  let before: [CommitmentMatcher.Entry]
  let after: [CommitmentMatcher.Entry]
  let pairs: [CommitmentMatcher.Pair]
  /// The commitments of each sentence, by the first byte of the sentence: the first hundred, which no normal sentence
  /// reaches.
  let oldSentences: [Int: [Commitment]]
  let newSentences: [Int: [Commitment]]
  /// The first bytes of the commitments that have a partner.
  let matchedOld: Set<Int>
  let matchedNew: Set<Int>

  init(old: AnalyzedCharter, new: AnalyzedCharter, alignment: Alignment) {
    self.old = old
    self.new = new
    headings = Dictionary(alignment.headings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    before = Self.entries(of: old.charter, alignment)
    after = Self.entries(of: new.charter, alignment)
    pairs = CommitmentMatcher.pairs(old: before, new: after)
    oldSentences = Self.sentences(of: old.charter)
    newSentences = Self.sentences(of: new.charter)
    let (before, after) = (before, after)
    matchedOld = Set(pairs.map { before[$0.old].commitment.span.start })
    matchedNew = Set(pairs.map { after[$0.new].commitment.span.start })
  }

  private static func sentences(of charter: Charter) -> [Int: [Commitment]] {
    Dictionary(grouping: charter.commitments) { $0.sentence.span.start }.mapValues { Array($0.prefix(100)) }
  }

  private static func entries(of charter: Charter, _ alignment: Alignment) -> [CommitmentMatcher.Entry] {
    let titles = Dictionary(charter.sections.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    return charter.commitments.map { commitment in
      CommitmentMatcher.Entry(
        commitment, section: commitment.section.flatMap { titles[$0] },
        clause: alignment.matches[commitment.id]?.first?.clause)
    }
  }

  /// The changes of commitments.
  var diff: CharterDiff {
    let same = pairs.count { before[$0.old].wording == after[$0.new].wording }
    let isEdition = CommitmentMatcher.areEditions(same: same, old: before.count, new: after.count)
    let moved = isEdition ? movedPairs() : []
    let changed = pairs.compactMap { pair in
      compared(pair, isMoved: moved.contains(pair)).map { (Place(new: pair.new, after: 0, old: pair.old), $0) }
    }
    let changes = (changed + addedOrRemoved).sorted { $0.0 < $1.0 }.map(\.1)
    return CharterDiff(
      old: RevisedCharter(old.charter), new: RevisedCharter(new.charter), isEdition: isEdition,
      changes: Self.oncePerSentence(changes),
      unchanged: pairs.count - changed.count { $0.1.kinds != [.moved] })
  }

  /// Reports a change of case once for all the commitments of a sentence.
  private static func oncePerSentence(_ changes: [Change]) -> [Change] {
    struct Key: Hashable {
      var old: Int
      var new: Int
      var note: BilingualText
    }
    var seen: Set<Key> = []
    return changes.filter { change in
      guard let old = change.old, let new = change.new, old.marks.isEmpty, new.marks.isEmpty, let note = change.note
      else { return true }
      return seen.insert(Key(old: old.sentence.span.start, new: new.sentence.span.start, note: note)).inserted
    }
  }

  /// Adds the changes in text outside commitments. A removed commitment and text added in its place become one change.
  func otherText() -> [TextChange] {
    var told: (old: [Range<Int>], new: [Range<Int>]) = ([], [])
    for pair in pairs where caseChange(pair) != nil {
      told.old += [before[pair.old].commitment.condition?.span.range].compactMap { $0 }
      told.new += [after[pair.new].commitment.condition?.span.range].compactMap { $0 }
    }
    return OtherText.changes(
      from: OtherText.Reading(charter: old, told: told.old),
      to: OtherText.Reading(charter: new, told: told.new))
  }

  /// The position of a change in the report: that of its commitment in the new charter, or else after the commitment
  /// that preceded it in the old one.
  private struct Place: Comparable {
    var new: Int
    var after: Int
    var old: Int

    static func < (one: Place, other: Place) -> Bool {
      (one.new, one.after, one.old) < (other.new, other.after, other.old)
    }
  }

  private var addedOrRemoved: [(Place, Change)] {
    let (matchedOld, matchedNew) = (
      Dictionary(uniqueKeysWithValues: pairs.map { ($0.old, $0.new) }), Set(pairs.map(\.new))
    )
    var found: [(Place, Change)] = []
    var last = -1
    for (index, entry) in before.enumerated() {
      if let new = matchedOld[index] {
        last = new
      } else {
        let change = change([.removed], old: entry, new: nil, marks: ([entry.commitment.span.range], nil), note: nil)
        found.append((Place(new: last, after: 1, old: index), change))
      }
    }
    for (index, entry) in after.enumerated() where !matchedNew.contains(index) {
      let change = change([.added], old: nil, new: entry, marks: (nil, [entry.commitment.span.range]), note: nil)
      found.append((Place(new: index, after: 0, old: 0), change))
    }
    return found
  }

  /// The pairs that moved: those outside the longest sequence that kept its order, and those under another heading that
  /// both charters have.
  private func movedPairs() -> Set<CommitmentMatcher.Pair> {
    let kept = Order.kept(pairs.map(\.old))
    let (oldTitles, newTitles) = (Self.titles(of: old.charter), Self.titles(of: new.charter))
    var moved: Set<CommitmentMatcher.Pair> = []
    for (index, pair) in pairs.enumerated() {
      let (from, to) = (before[pair.old].section.map(Wording.init), after[pair.new].section.map(Wording.init))
      let isElsewhere = from != to && from.map(newTitles.contains) ?? false && to.map(oldTitles.contains) ?? false
      if !kept.contains(index) || isElsewhere { moved.insert(pair) }
    }
    return moved
  }

  private static func titles(of charter: Charter) -> Set<Wording> { Set(charter.sections.map { Wording($0.title) }) }

  /// The change of a commitment; nil where nothing changed.
  private func compared(_ pair: CommitmentMatcher.Pair, isMoved: Bool) -> Change? {
    let (one, two) = (before[pair.old], after[pair.new])
    let other = caseChange(pair)
    if one.wording == two.wording {
      if other == nil && !isMoved { return nil }
      var kinds: Set<Change.Kind> = other?.kinds ?? []
      if isMoved { kinds.insert(.moved) }
      return change(kinds, old: one, new: two, marks: ([], []), note: other?.note)
    }
    let heading = (two.clause ?? one.clause).flatMap { headings[$0] }
    let levels = LevelChange(
      old: old.analyzed(one.commitment), new: new.analyzed(two.commitment), heading: heading,
      parts: (
        parts(of: one, isOld: true).map(old.analyzed), parts(of: two, isOld: false).map(new.analyzed)
      ))
    var kinds = levels.kinds.isEmpty ? [.reworded] : levels.kinds
    if isMoved { kinds.insert(.moved) }
    let marks = WordMarks.differences(one.commitment.text, two.commitment.text)
    let notes = levels.notes + [other?.note].compactMap { $0 }
    let note =
      notes.isEmpty
      ? nil
      : BilingualText(ko: notes.map(\.ko).joined(separator: " "), en: notes.map(\.en).joined(separator: " "))
    return change(
      kinds, old: one, new: two,
      marks: (
        marks.old.map { $0.shifted(by: one.commitment.span.start) },
        marks.new.map { $0.shifted(by: two.commitment.span.start) }
      ), note: note)
  }

  /// The commitments of the same sentence without a partner, which were split off or joined.
  private func parts(of entry: CommitmentMatcher.Entry, isOld: Bool) -> [Commitment] {
    let sentence = (isOld ? oldSentences : newSentences)[entry.commitment.sentence.span.start] ?? []
    return sentence.filter { !(isOld ? matchedOld : matchedNew).contains($0.span.start) }
  }

  private func caseChange(_ pair: CommitmentMatcher.Pair) -> CaseChange? {
    let (one, two) = (before[pair.old].commitment, after[pair.new].commitment)
    return CaseChange(
      from: old.analyzed(one), to: new.analyzed(two),
      siblings: (oldSentences[one.sentence.span.start] ?? [], newSentences[two.sentence.span.start] ?? []))
  }

  private func change(
    _ kinds: Set<Change.Kind>, old: CommitmentMatcher.Entry?, new: CommitmentMatcher.Entry?,
    marks: (old: [Range<Int>]?, new: [Range<Int>]?), note: BilingualText?
  ) -> Change {
    let clause = (new?.clause ?? old?.clause).flatMap { headings[$0] }.map { ClauseName(id: $0.id, title: $0.title) }
    return Change(
      kinds: Change.Kind.allCases.filter(kinds.contains), clause: clause,
      old: old.map { side($0, marks.old ?? [], of: self.old.charter) },
      new: new.map { side($0, marks.new ?? [], of: self.new.charter) }, note: note)
  }

  private func side(_ entry: CommitmentMatcher.Entry, _ marks: [Range<Int>], of charter: Charter) -> Change.Side {
    let commitment = entry.commitment
    let bytes = Array(commitment.text.utf8)
    let quotations = marks.map { range in
      let own = range.shifted(by: -commitment.span.start).clamped(to: 0..<bytes.count)
      // The line ends of a text file are those of the rendition; the line ends of an HTML file are not.
      let lines = charter.source.mediaType == .text ? bytes[..<own.lowerBound].count { $0 == 0x0A } : 0
      return Quotation(
        text: String(decoding: bytes[own], as: UTF8.self),
        span: commitment.span.moved(
          to: (commitment.span.start + own.lowerBound)..<(commitment.span.start + own.upperBound),
          line: commitment.span.line + lines))
    }
    return Change.Side(commitment, section: entry.section, marks: quotations)
  }
}

extension CharterDiff {
  /// Adds the changes in text outside commitments. A removed commitment and text added in its place become one change.
  fileprivate mutating func tell(
    _ texts: [TextChange], of analyses: (old: AnalyzedDocument, new: AnalyzedDocument)
  ) {
    // A permission is not a commitment.
    func grants(_ words: Quotation, in analysis: AnalyzedDocument) -> Bool {
      analysis.text.ends(in: .changePermission, analysis.units(of: words.span))
    }
    otherText = texts
    for index in changes.indices where changes[index].kinds == [.added] {
      guard let new = changes[index].new, let old = take(like: new.text, \.old, without: \.new) else { continue }
      // "함께 가 드릴 수 있습니다" → "함께 가 드리겠습니다"
      if grants(old, in: analyses.old) { changes[index].kinds = [.tightened] }
      changes[index].note = BilingualText(
        ko: "그 자리에 약속이 아닌 글이 있었습니다: ‘\(old.text)’ (\(old.span.line)행)",
        en: "Text that promised nothing stood in its place: \(old.text) (line \(old.span.line))")
    }
    for index in changes.indices where changes[index].kinds == [.removed] {
      guard let old = changes[index].old, let new = take(like: old.text, \.new, without: \.old) else { continue }
      // "함께 가 드리겠습니다" → "함께 가 드릴 수 있습니다": the commitment became a permission.
      if grants(new, in: analyses.new) { changes[index].kinds = [.hedged] }
      changes[index].note = BilingualText(
        ko: "그 자리에 약속이 아닌 글이 있습니다: ‘\(new.text)’ (\(new.span.line)행)",
        en: "Text that promises nothing stands in its place: \(new.text) (line \(new.span.line))")
    }
  }

  /// Removes and returns the text of one edition that is most similar to a commitment of the other.
  fileprivate mutating func take(
    like words: String, _ side: KeyPath<TextChange, Quotation?>, without other: KeyPath<TextChange, Quotation?>
  ) -> Quotation? {
    let likeness = Likeness(Wording(words))
    let place = otherText.firstIndex { text in
      text[keyPath: other] == nil
        && text[keyPath: side].map { likeness.dice(Likeness(Wording($0.text))) >= 0.6 } ?? false
    }
    return place.flatMap { otherText.remove(at: $0)[keyPath: side] }
  }
}

extension Range<Int> {
  func shifted(by distance: Int) -> Range<Int> { (lowerBound + distance)..<(upperBound + distance) }
}
