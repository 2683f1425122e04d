package import CharterLanguage
package import CharterModel

/// Editions of a charter to the story of each clause.
package enum HistoryTeller {
  /// Tells what became of each clause from edition to edition.
  ///
  /// - Parameters:
  ///   - organization: whose charter it is.
  ///   - editions: the charters with their dates, the oldest first.
  ///   - alignment: the clauses of the commitments of all.
  /// - Returns: a story for each clause that any edition holds, in the order of the alignment, and one for what fits no clause.
  package static func history(
    of organization: Organization, editions: [(date: String?, charter: AnalyzedCharter)], alignment: Alignment
  ) -> History {
    let revisions = zip(editions, editions.dropFirst()).map { before, after in
      CharterDiffer.revision(from: before.charter, to: after.charter, alignment: alignment, withText: false)
    }
    // What changed about a clause since the edition before, for every edition but the first.
    let changes = revisions.map { revision in Dictionary(grouping: revision.changes) { $0.clause?.id } }
    let promises = editions.map { edition in
      Dictionary(grouping: edition.charter.charter.commitments) { alignment.matches[$0.id]?.first?.clause }
    }
    let names: [ClauseName?] = alignment.headings.map { ClauseName(id: $0.id, title: $0.title) } + [nil]
    let stories = names.compactMap { name -> History.Story? in
      var chapters: [History.Chapter] = []
      for index in editions.indices {
        let changed = index > 0 ? changes[index - 1][name?.id] ?? [] : []
        let here = promises[index][name?.id] ?? []
        let isFirst = index == 0 && !here.isEmpty
        guard isFirst || !changed.isEmpty else { continue }
        chapters.append(
          History.Chapter(
            edition: index, changes: changed, promises: here.map { Quotation(text: $0.text, span: $0.span) }))
      }
      return chapters.isEmpty ? nil : History.Story(clause: name, chapters: chapters)
    }
    return History(
      organization: organization,
      editions: editions.map {
        History.Edition(
          date: $0.date, path: $0.charter.charter.source.path, commitments: $0.charter.charter.commitments.count)
      }, clauses: stories)
  }
}
