/// What a rule found wrong with a charter as a charter.
package struct LintFinding: Hashable, Sendable, Codable {
  /// Name of the rule: `document/contradictory-bounds`.
  package var rule: String
  /// Number of the rule, 1 to 36.
  package var number: Int
  package var severity: Diagnostic.Severity
  /// What is wrong, in one sentence.
  package var message: BilingualText
  /// What to do about it.
  package var advice: BilingualText
  /// The law that asks for it; nil where good practice alone does.
  package var basis: LegalBasis?
  /// The words it is about; nil when the whole document is.
  package var place: Quotation?
  /// Other places that belong to it, such as the first of two bounds.
  package var related: [Quotation]

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

/// A law behind a rule, and whether it binds the institution at hand.
package struct LegalBasis: Hashable, Sendable, Codable {
  package enum Force: String, Hashable, Sendable, Codable, CaseIterable {
    /// The institution has to.
    case binding
    /// The law binds others; here it is a recommendation.
    case recommended
    /// Nobody said what kind of institution it is.
    case unknown
  }

  /// Law and article.
  package var citation: BilingualText
  package var force: Force
  /// Whom it binds, in a sentence.
  package var scope: BilingualText

  package init(citation: BilingualText, force: Force, scope: BilingualText) {
    self.citation = citation
    self.force = force
    self.scope = scope
  }
}

/// The findings of one charter.
package struct LintReport: Hashable, Sendable, Codable {
  package var organization: Organization
  package var source: Source
  package var title: String?
  /// By place; those of the whole document first.
  package var findings: [LintFinding]

  package init(organization: Organization, source: Source, title: String?, findings: [LintFinding]) {
    self.organization = organization
    self.source = source
    self.title = title
    self.findings = findings
  }
}

/// The findings of several charters, as stored.
package struct LintResult: Hashable, Sendable, Codable {
  /// Name and version of the stored form.
  package static let schemaName = "lint/1"

  package var schema = LintResult.schemaName
  /// In the order of the files.
  package var charters: [LintReport]

  package init(charters: [LintReport]) {
    self.charters = charters
  }
}
