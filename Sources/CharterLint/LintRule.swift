package import CharterModel

/// A rule for charters.
///
/// Each rule is a file in Rules/, is documented by its first comment, and is listed in `LintRegistry`.
package protocol LintRule: Sendable {
  /// The description of the rule.
  static var guide: RuleGuide { get }
  /// Finds the violations, in the order of the text.
  static func observations(in subject: LintSubject) -> [Observation]
}

/// The description of a rule, with examples.
package struct RuleGuide: Sendable {
  /// The number of the rule, 1 to 36.
  package var number: Int
  /// The group and the name of the rule: `contents/mission`.
  package var name: String
  /// The severity of a finding where the law binds the organization, or where the rule has no law.
  package var severity: Diagnostic.Severity
  /// What the rule requires of a charter.
  package var title: BilingualText
  /// How to resolve a finding.
  package var advice: BilingualText
  /// The law that requires it; nil for none.
  package var law: Law?
  /// Charters with one finding.
  package var triggering: [LintExample]
  /// Charters without a finding.
  package var nonTriggering: [LintExample]

  init(
    _ number: Int, _ name: String, _ severity: Diagnostic.Severity, ko: String, en: String, adviceKo: String,
    adviceEn: String, law: Law? = nil, triggering: [LintExample], nonTriggering: [LintExample]
  ) {
    self.number = number
    self.name = name
    self.severity = severity
    title = BilingualText(ko: ko, en: en)
    advice = BilingualText(ko: adviceKo, en: adviceEn)
    self.law = law
    self.triggering = triggering
    self.nonTriggering = nonTriggering
  }
}

/// A small charter that shows a rule, as text.
package struct LintExample: Sendable, ExpressibleByStringLiteral {
  /// The charter, with `⟦` and `⟧` around the words that the finding must point at.
  package var text: String
  /// The previous edition; nil for none.
  package var previous: String?

  /// Creates an example without a previous edition.
  package init(stringLiteral value: String) {
    text = value
  }

  /// Creates an example.
  ///
  /// - Parameters:
  ///   - text: The charter.
  ///   - previous: The previous edition.
  package init(_ text: String, after previous: String) {
    self.text = text
    self.previous = previous
  }
}

/// A violation that a rule found; its severity, advice and law are those of the guide.
package struct Observation: Sendable {
  /// The message in Korean and English.
  package var message: BilingualText
  /// Half-open range of UTF-8 bytes of the rendition; nil for the whole document.
  package var bytes: Range<Int>?
  /// Byte ranges of related text in the rendition.
  package var related: [Range<Int>]
  /// A milder severity than that of the guide; nil for that of the guide.
  package var severity: Diagnostic.Severity?

  init(_ bytes: Range<Int>?, ko: String, en: String, related: [Range<Int>] = []) {
    message = BilingualText(ko: ko, en: en)
    self.bytes = bytes
    self.related = related
  }

  init(_ span: TextSpan, ko: String, en: String, related: [TextSpan] = []) {
    self.init(span.range, ko: ko, en: en, related: related.map(\.range))
  }
}
