package import CharterModel

/// Checks charters with the lint rules.
package enum CharterLinter {
  /// Checks a charter.
  ///
  /// A pure function of the subject. A requirement of law is an error only where the law binds the organization;
  /// otherwise it becomes a warning, and its basis says that it is a recommendation.
  ///
  /// - Parameters:
  ///   - subject: The charter with its text and its clauses.
  ///   - rules: The rules that run; those of the registry by default.
  /// - Returns: The findings: those of the whole document first, then by position.
  package static func report(
    on subject: LintSubject, rules: [any LintRule.Type] = LintRegistry.rules
  ) -> LintReport {
    let charter = subject.charter
    if charter.reading.status == .unreadable || charter.reading.status == .notACharter {
      return LintReport(
        organization: charter.organization, source: charter.source, title: charter.title, findings: [],
        reading: charter.reading)
    }
    var findings: [LintFinding] = []
    for rule in rules {
      let guide = rule.guide
      let basis = guide.law?.basis(for: subject.charter.organization.kind)
      let severity = basis?.force == .recommended && guide.severity == .error ? .warning : guide.severity
      // Of a document without a promise nothing is said to be absent, for it may not have been read whole.
      for observation in rule.observations(in: subject) where charter.reading.isRead || observation.bytes != nil {
        findings.append(
          LintFinding(
            rule: guide.name, number: guide.number, severity: observation.severity ?? severity,
            message: observation.message,
            advice: guide.advice, basis: basis, place: observation.bytes.map(subject.quotation),
            related: observation.related.map(subject.quotation)))
      }
    }
    findings.sort { one, other in
      (one.place?.span.start ?? -1, one.number, one.message.ko)
        < (other.place?.span.start ?? -1, other.number, other.message.ko)
    }
    return LintReport(
      organization: charter.organization, source: charter.source, title: charter.title, findings: findings,
      reading: charter.reading)
  }
}
