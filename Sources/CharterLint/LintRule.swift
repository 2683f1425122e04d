package import CharterModel

/// A rule of good charters. Each stands in a file of its own in Rules/, its documentation comment being its documentation, and is named
/// in `LintRegistry`.
package protocol LintRule: Sendable {
  /// What is to be known of the rule.
  static var guide: RuleGuide { get }
  /// What it finds, in the order of the places.
  static func observations(in subject: LintSubject) -> [Observation]
}

/// What is to be known of a rule without running it.
package struct RuleGuide: Sendable {
  /// 1 to 36, as the rules are listed.
  package var number: Int
  /// `contents/mission`: what kind of rule, and its name.
  package var name: String
  package var severity: Diagnostic.Severity
  package var title: BilingualText
  /// What to do about a finding.
  package var advice: BilingualText
  /// The law that asks for it.
  package var law: Law?
  /// Charters with one finding.
  package var triggering: [LintExample]
  /// Charters without any.
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
  /// The charter; `⟦` and `⟧` stand around the words that the finding must point at.
  package var text: String
  /// The edition before it.
  package var previous: String?

  package init(stringLiteral value: String) {
    text = value
  }

  /// - Parameters:
  ///   - text: the charter.
  ///   - previous: the edition before it.
  package init(_ text: String, after previous: String) {
    self.text = text
    self.previous = previous
  }
}

/// What a rule saw; severity, advice and law are those of its guide.
package struct Observation: Sendable {
  package var message: BilingualText
  /// Bytes of the rendition; nil for the whole document.
  package var bytes: Range<Int>?
  package var related: [Range<Int>]
  /// Where the case is milder than the rule.
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
