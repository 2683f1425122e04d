package import CharterModel

/// The list of rules, in the order of their numbers. A test compares it with the files in Rules/.
package enum LintRegistry {
  /// All rules, by number.
  package static let rules: [any LintRule.Type] = [
    MissionRule.self, ServiceLevelRule.self, ComplaintProcedureRule.self, CorrectionRule.self, CompensationRule.self,
    ImprovementRule.self, SurveyRule.self, SurveyPublicationRule.self, CharterPublicationRule.self, ReviewRule.self,
    CustomerCooperationRule.self, PrivacyRule.self, IntegrityRule.self, AccessibilityRule.self, ParticipationRule.self,
    MeasurableRule.self, HedgedRule.self, VagueAdverbRule.self, NumberWithoutUnitRule.self, DayTypeRule.self,
    ImmediacyRule.self, ClockStartRule.self, ActorRule.self, ShareOfCasesRule.self, DeferredAnswerRule.self,
    DelayNoticeRule.self, NamedReplyRule.self, SlowerThanStatuteRule.self, EqualToStatuteRule.self,
    ContradictionRule.self, HeadingPromiseRule.self, HeadingFormRule.self, StatuteTextRule.self, ObsoleteLawRule.self,
    ContactRule.self, BecameVagueRule.self,
  ]

  /// The rule of a name or a number; nil for an unknown one.
  package static func rule(_ name: String) -> (any LintRule.Type)? {
    rules.first { $0.guide.name == name || String($0.guide.number) == name }
  }

  /// The summaries of the rules for reports, by number.
  package static var summaries: [LintRuleSummary] {
    rules.map { rule in
      let guide = rule.guide
      return LintRuleSummary(
        number: guide.number, name: guide.name, severity: guide.severity, title: guide.title, advice: guide.advice)
    }
  }

  /// The findings of a report as decisions of their rules.
  package static func decisions(in report: LintReport) -> [Decision] {
    report.findings.map { finding in
      Decision(
        rule: finding.rule, outcome: finding.severity.rawValue, words: finding.place,
        reason: rule(finding.rule)?.guide.title ?? finding.message)
    }
  }
}
