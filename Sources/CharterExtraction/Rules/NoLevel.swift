import CharterLanguage

/// What a rule decides about a number or a word that states no level. The trace words it `none`.
struct NoLevel: Hashable, Sendable {
  static let outcome = "none"
}

extension Rule where Outcome == NoLevel {
  /// A rule that finds what is no level.
  ///
  /// - Parameter isNone: true where the subject states no level.
  static func rejecting(
    _ name: String, ko: String, en: String, finds: [String], leaves: [String],
    when isNone: @escaping @Sendable (Subject) -> Bool
  ) -> Self {
    Rule(
      guide: RuleGuide(name, ko: ko, en: en, finds: finds, outcome: NoLevel.outcome, leaves: leaves),
      decide: { isNone($0) ? NoLevel() : nil })
  }
}

extension Rule {
  /// The decision of this rule alone; nil where it does not apply.
  func ruling(on subject: Subject) -> Ruling<Outcome>? {
    decide(subject).map { Ruling(outcome: $0, rule: guide.name) }
  }
}
