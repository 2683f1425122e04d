import CharterModel

extension ComparisonReport {
  /// The important differences.
  var differences: String {
    let found = FindingFinder(comparison: comparison, commitments: commitments).findings
    let texts = Finding.Kind.allCases.compactMap { kind -> String? in
      guard let findings = found[kind], !findings.isEmpty else { return nil }
      let lead = findingWords.lead(kind).map { $0 + "\n\n" } ?? ""
      return "### \(findingWords.title(kind))\n\n" + lead + list(findings.map { "\(head($0.clause)): \(sentence($0))" })
    }
    let none = say("차이가 없습니다.", "There are no differences.") + "\n"
    return "## \(say("눈여겨볼 차이", "Differences worth a look"))\n\n"
      + (texts.isEmpty ? none : texts.joined(separator: "\n"))
  }

  private func sentence(_ finding: Finding) -> String {
    guard case .differentLevels = finding.matter else { return markdown(findingWords.sentence(finding)) }
    let clause = finding.clause
    let steps = LevelStep.steps(of: clause, in: say).map { step in
      let levels = Dictionary(
        step.members.map { ($0.organization, $0.level) }, uniquingKeysWith: { first, _ in first })
      let members = findingWords.enumeration(step.members.map(\.organization)) { id in
        [.organization(id), .words(" "), .level(levels[id] ?? "")]
      }
      return markdown(members) + (step.gap.map { " (\($0))" } ?? "")
    }
    let note = clause.verdict.incomparable.isEmpty ? clause.verdict.note : nil
    return steps.joined(separator: " → ") + "." + (note.map { " " + MarkdownText.escape(say($0)) } ?? "")
  }
}
