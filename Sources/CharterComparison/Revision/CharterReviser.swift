package import CharterModel

/// Two charters to what changed between them.
package enum CharterReviser {
  /// Compares an old charter with a new one, promise by promise.
  ///
  /// Layout, encoding, markup, bullets and white space are no part of a promise, so that a change in them alone is none. A pure function.
  ///
  /// - Parameters:
  ///   - old: the charter before.
  ///   - new: the charter after, of the same institution or another.
  ///   - alignment: the clauses of the commitments of both.
  package static func revision(from old: Charter, to new: Charter, alignment: Alignment) -> Revision {
    Reviser(old: old, new: new, alignment: alignment).revision
  }
}

/// The work of one comparison.
private struct Reviser {
  let old: Charter
  let new: Charter
  let headings: [String: Alignment.Heading]
  let before: [CommitmentMatcher.Entry]
  let after: [CommitmentMatcher.Entry]
  let pairs: [CommitmentMatcher.Pair]

  init(old: Charter, new: Charter, alignment: Alignment) {
    self.old = old
    self.new = new
    headings = Dictionary(alignment.headings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    before = Self.entries(of: old, alignment)
    after = Self.entries(of: new, alignment)
    pairs = CommitmentMatcher.pairs(old: before, new: after)
  }

  private static func entries(of charter: Charter, _ alignment: Alignment) -> [CommitmentMatcher.Entry] {
    let titles = Dictionary(charter.sections.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    return charter.commitments.map { commitment in
      CommitmentMatcher.Entry(
        commitment, section: commitment.section.flatMap { titles[$0] },
        clause: alignment.matches[commitment.id]?.first?.clause)
    }
  }

  var revision: Revision {
    let same = pairs.count { before[$0.old].wording == after[$0.new].wording }
    let isEdition = CommitmentMatcher.areEditions(same: same, old: before.count, new: after.count)
    let moved = isEdition ? movedPairs() : []
    let changed = pairs.compactMap { pair in
      compared(pair, isMoved: moved.contains(pair)).map { (Place(new: pair.new, after: 0, old: pair.old), $0) }
    }
    let changes = (changed + addedOrRemoved).sorted { $0.0 < $1.0 }.map(\.1)
    return Revision(
      old: RevisedCharter(old), new: RevisedCharter(new), isEdition: isEdition, changes: changes,
      unchanged: pairs.count - changed.count { $0.1.kinds != [.moved] })
  }

  /// Where a change stands in the report: at its promise in the new charter, or after the one that it stood behind in the old one.
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

  /// Pairs that changed places: those that left the order that most of them kept, and those under another heading that both charters have.
  private func movedPairs() -> Set<CommitmentMatcher.Pair> {
    let kept = Order.kept(pairs.map(\.old))
    let (oldTitles, newTitles) = (Self.titles(of: old), Self.titles(of: new))
    var moved: Set<CommitmentMatcher.Pair> = []
    for (index, pair) in pairs.enumerated() {
      let (from, to) = (before[pair.old].section.map(Wording.init), after[pair.new].section.map(Wording.init))
      let isElsewhere = from != to && from.map(newTitles.contains) ?? false && to.map(oldTitles.contains) ?? false
      if !kept.contains(index) || isElsewhere { moved.insert(pair) }
    }
    return moved
  }

  private static func titles(of charter: Charter) -> Set<Wording> { Set(charter.sections.map { Wording($0.title) }) }

  /// What became of a promise; nil when it stands as it stood.
  private func compared(_ pair: CommitmentMatcher.Pair, isMoved: Bool) -> Change? {
    let (one, two) = (before[pair.old], after[pair.new])
    if one.wording == two.wording {
      let condition = conditionChange(one.commitment, two.commitment)
      if condition == nil && !isMoved { return nil }
      var kinds: Set<Change.Kind> = condition == nil ? [] : [.reworded]
      if isMoved { kinds.insert(.moved) }
      return change(kinds, old: one, new: two, marks: ([], []), note: condition)
    }
    let heading = (two.clause ?? one.clause).flatMap { headings[$0] }
    let levels = LevelChange(old: one.commitment, new: two.commitment, heading: heading)
    var kinds = levels.kinds.isEmpty ? [.reworded] : levels.kinds
    if isMoved { kinds.insert(.moved) }
    let marks = WordMarks.differences(one.commitment.text, two.commitment.text)
    let note =
      levels.notes.isEmpty
      ? nil
      : BilingualText(
        ko: levels.notes.map(\.ko).joined(separator: " "), en: levels.notes.map(\.en).joined(separator: " "))
    return change(
      kinds, old: one, new: two,
      marks: (
        marks.old.map { $0.shifted(by: one.commitment.span.start) },
        marks.new.map { $0.shifted(by: two.commitment.span.start) }
      ), note: note)
  }

  /// The same words for another case: the heading or lead-in that says when they apply was reworded.
  private func conditionChange(_ one: Commitment, _ two: Commitment) -> BilingualText? {
    guard let from = one.condition?.text, let to = two.condition?.text, Wording(from) != Wording(to) else { return nil }
    return BilingualText(ko: "적용되는 경우가 바뀌었습니다: ‘\(from)’ → ‘\(to)’", en: "It applies in another case: \(from) → \(to)")
  }

  private func change(
    _ kinds: Set<Change.Kind>, old: CommitmentMatcher.Entry?, new: CommitmentMatcher.Entry?,
    marks: (old: [Range<Int>]?, new: [Range<Int>]?), note: BilingualText?
  ) -> Change {
    let clause = (new?.clause ?? old?.clause).flatMap { headings[$0] }.map { ClauseName(id: $0.id, title: $0.title) }
    return Change(
      kinds: Change.Kind.allCases.filter(kinds.contains), clause: clause,
      old: old.map { side($0, marks.old ?? [], of: self.old) },
      new: new.map { side($0, marks.new ?? [], of: self.new) }, note: note)
  }

  private func side(_ entry: CommitmentMatcher.Entry, _ marks: [Range<Int>], of charter: Charter) -> Change.Side {
    let commitment = entry.commitment
    let bytes = Array(commitment.text.utf8)
    let quotations = marks.map { range in
      let own = range.shifted(by: -commitment.span.start).clamped(to: 0..<bytes.count)
      // Line ends of a text are those of its file; those of a page's rendition are not.
      let lines = charter.source.mediaType == .text ? bytes[..<own.lowerBound].count { $0 == 0x0A } : 0
      return Quotation(
        text: String(decoding: bytes[own], as: UTF8.self),
        span: TextSpan(
          start: commitment.span.start + own.lowerBound, end: commitment.span.start + own.upperBound,
          line: commitment.span.line + lines))
    }
    return Change.Side(commitment, section: entry.section, marks: quotations)
  }
}

extension Range<Int> {
  func shifted(by distance: Int) -> Range<Int> { (lowerBound + distance)..<(upperBound + distance) }
}
