package import CharterModel

/// Charter to findings.
package enum CharterLinter {
  /// Runs rules over a charter.
  ///
  /// A pure function of the subject. What a law asks for is an error only where it binds: for an institution that it does not bind an error
  /// becomes a warning, and the basis says that it is a recommendation.
  ///
  /// - Parameters:
  ///   - subject: the charter with its text and its clauses.
  ///   - rules: those of the registry unless said otherwise.
  /// - Returns: the findings, those of the whole document first, then by place.
  package static func report(
    on subject: LintSubject, rules: [any LintRule.Type] = LintRegistry.rules
  ) -> LintReport {
    var findings: [LintFinding] = []
    for rule in rules {
      let guide = rule.guide
      let basis = guide.law?.basis(for: subject.charter.organization.kind)
      let severity = basis?.force == .recommended && guide.severity == .error ? .warning : guide.severity
      for observation in rule.observations(in: subject) {
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
    let charter = subject.charter
    return LintReport(
      organization: charter.organization, source: charter.source, title: charter.title, findings: findings)
  }
}
