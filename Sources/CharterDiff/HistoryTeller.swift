package import CharterLanguage
package import CharterModel

/// Builds the history of each clause over the editions of a charter.
package enum HistoryTeller {
  /// Follows each clause from edition to edition.
  ///
  /// - Parameters:
  ///   - organization: The organization of the charter.
  ///   - editions: The charters with their dates, the oldest first; the date is nil where it is unknown.
  ///   - alignment: The clauses of the commitments of all editions.
  /// - Returns: A story for each clause of any edition, in the order of the alignment, and one for commitments without
  ///   a clause.
  package static func history(
    of organization: Organization, editions: [(date: String?, charter: AnalyzedCharter)], alignment: Alignment
  ) -> History {
    let revisions = zip(editions, editions.dropFirst()).map { before, after in
      CharterDiffer.revision(from: before.charter, to: after.charter, alignment: alignment, withText: false)
    }
    // The changes of each clause since the previous edition, for every edition but the first.
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
