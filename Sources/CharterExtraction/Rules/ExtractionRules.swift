package import CharterLanguage

/// The rules of the extraction, phenomenon by phenomenon.
package enum ExtractionRules {
  /// What is to be known of every rule, in the order in which the phenomena are read.
  package static let guides: [RuleGuide] =
    LineEndRules.guides + HeadingRules.all.map(\.guide) + RowRules.all.map(\.guide)
    + ChannelHeadingRules.guides + ChannelRules.guides
    + SentenceBoundaryRules.guides + LabelledPromiseRules.all.map(\.guide)
    + SpeechActRules.all.map(\.guide) + ProvisoRules.all.map(\.guide)
    + [SeenSentences.repetition] + ScriptRules.all.map(\.guide)
    + ClauseBoundaryRules.all.map(\.guide) + ConditionRules.guides
    + measureGuides + FirmnessRules.all.map(\.guide) + RemedyRules.all.map(\.guide)

  /// The guides of the rules of measures, from what is a number with a unit to what it is for.
  private static let measureGuides: [RuleGuide] =
    QuantityRules.guides + QuantityMergeRules.guides + WordBoundRules.all.map(\.guide)
    + MeasureUnitRules.all.map(\.guide) + MeasureRoleRules.all.map(\.guide) + PercentRules.all.map(\.guide)
    + ComparatorRules.all.map(\.guide) + [ComparatorRules.shared.guide] + ReferencePointRules.all.map(\.guide)

  /// The guide of a rule; nil for an unknown name.
  package static func guide(_ name: String) -> RuleGuide? { byName[name] }

  private static let byName = Dictionary(guides.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
