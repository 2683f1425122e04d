/// One violation of a lint rule in a charter.
package struct LintFinding: Hashable, Sendable, Codable {
  /// The name of the rule, such as `document/contradictory-bounds`.
  package var rule: String
  /// The number of the rule, 1…36.
  package var number: Int
  /// The severity of the violation.
  package var severity: Diagnostic.Severity
  /// The violation, in one sentence.
  package var message: BilingualText
  /// How to correct it.
  package var advice: BilingualText
  /// The law that requires it; nil for a rule of good practice.
  package var basis: LegalBasis?
  /// The words that the finding applies to; nil for the whole document.
  package var place: Quotation?
  /// Further places of the finding, such as the first of two contradictory limits.
  package var related: [Quotation]

  /// Creates a finding with the given properties.
  package init(
    rule: String, number: Int, severity: Diagnostic.Severity, message: BilingualText, advice: BilingualText,
    basis: LegalBasis?, place: Quotation?, related: [Quotation]
  ) {
    self.rule = rule
    self.number = number
    self.severity = severity
    self.message = message
    self.advice = advice
    self.basis = basis
    self.place = place
    self.related = related
  }
}

/// The law behind a rule, and whether it binds the organization.
package struct LegalBasis: Hashable, Sendable, Codable {
  /// Whether the law binds the organization.
  package enum Force: String, Hashable, Sendable, Codable, CaseIterable {
    /// The law binds the organization.
    case binding
    /// The law does not bind the organization; the rule is a recommendation.
    case recommended
    /// The type of the organization is not known.
    case unknown
  }

  /// The law and its article.
  package var citation: BilingualText
  /// Whether the law binds the organization.
  package var force: Force
  /// The organizations that the law binds, in one sentence.
  package var scope: BilingualText

  /// Creates a legal basis with the given properties.
  package init(citation: BilingualText, force: Force, scope: BilingualText) {
    self.citation = citation
    self.force = force
    self.scope = scope
  }
}

/// The findings of one charter.
package struct LintReport: Hashable, Sendable, Codable {
  /// The organization that publishes the charter.
  package var organization: Organization
  /// The file of the charter.
  package var source: Source
  /// The title of the document; nil where none was found.
  package var title: String?
  /// The findings of the whole document first, then the others in the order of their places.
  package var findings: [LintFinding]
  /// Whether the file could be read as a charter. One that was not has no findings.
  package var reading: ReadingResult

  /// Creates a report with the given properties.
  package init(
    organization: Organization, source: Source, title: String?, findings: [LintFinding], reading: ReadingResult = .read
  ) {
    self.organization = organization
    self.source = source
    self.title = title
    self.findings = findings
    self.reading = reading
  }
}

/// The findings of several charters, in the stored form.
package struct LintResult: Hashable, Sendable, Codable {
  /// The name and version of the stored form.
  package static let schemaName = "lint/1"

  /// The name and version of the stored form.
  package var schema = LintResult.schemaName
  /// One report for each charter, in the order of the files.
  package var charters: [LintReport]

  /// Creates a result of the given reports.
  package init(charters: [LintReport]) {
    self.charters = charters
  }
}
