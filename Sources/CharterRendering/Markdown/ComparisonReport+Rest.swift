import CharterModel

extension ComparisonReport {
  /// The levels that cannot be ranked, with the reason.
  var unrankable: String {
    let items = comparison.clauses.compactMap { clause -> String? in
      if clause.verdict.incomparable.isEmpty { return nil }
      let names = clause.verdict.incomparable.map(name).joined(separator: ", ")
      guard let note = clause.verdict.note else { return "\(head(clause)): \(names)" }
      return "\(head(clause)): \(MarkdownText.escape(say(note)))"
    }
    if items.isEmpty { return "" }
    return "## \(say("순위를 매길 수 없는 것", "What cannot be ranked"))\n\n" + list(items)
  }

  /// The commitments without a clause, by organization.
  var unaligned: String {
    let alone = Dictionary(grouping: comparison.unaligned.compactMap { commitments[$0] }) { $0.organization ?? "" }
    if alone.isEmpty { return "" }
    let parts = comparison.organizations.compactMap { organization -> String? in
      guard let own = alone[organization.id] else { return nil }
      return "### \(name(organization.id)) (\(say("\(own.count)건", "\(own.count)")))\n\n"
        + list(own.map { promise($0, of: organization) })
    }
    let lead = say("다른 기관의 약속과 짝을 짓지 못한 약속입니다.", "Promises that fit no clause and no promise of another organization.")
    return "## \(say("정렬되지 않은 약속", "Promises that stand alone"))\n\n\(lead)\n\n" + parts.joined(separator: "\n")
  }

  /// The problems of the files and their content.
  var diagnostics: String {
    let parts = (comparison.organizations + unread).compactMap { organization -> String? in
      guard let found = comparison.diagnostics[organization.id], !found.isEmpty else { return nil }
      let items = found.map { diagnostic in
        let place = diagnostic.span.map { " " + links.line($0.line, of: organization.source.path(of: $0)) } ?? ""
        return "\(diagnostic.severity.name(in: say)): \(MarkdownText.escape(diagnostic.message(in: say))) "
          + "(\(MarkdownText.escape(diagnostic.rule)))\(place)"
      }
      return "### \(MarkdownText.escape(say.name(of: organization)))\n\n" + list(items)
    }
    if parts.isEmpty { return "" }
    return "## \(say("문서에서 발견된 문제", "Problems found in the documents"))\n\n" + parts.joined(separator: "\n")
  }

  /// The method, the certainty and the limits of the comparison.
  var method: String {
    let words = MethodWords(say: say, figures: ComparisonFigures(comparison))
    return "## \(say("작성 방법과 정확도", "Method and accuracy"))\n\n" + list(words.method)
      + "\n### \(say("얼마나 확실한가", "How sure it is"))\n\n" + list(words.certainty)
  }

  /// The whole sentences as footnotes: file, line and words.
  var sentences: String {
    footnotes.sentences.map { label, commitment in
      let path = organizations[commitment.organization ?? ""]?.source.path(of: commitment.sentence.span) ?? ""
      let place = links.file(path) + " " + links.line(commitment.sentence.span.line, of: path)
      return "[^\(label)]: \(place) “\(MarkdownText.escape(commitment.sentence.text))”\n"
    }.joined()
  }
}
