package import CharterModel

/// What is to be known of a linguistic rule without running it.
///
/// Its examples are part of it: one test runs those of all rules through the whole extraction. It is a class so that a rule, which is passed
/// around wherever one is asked, does not copy its examples.
@usableFromInline package final class RuleGuide: Sendable {
  /// The phenomenon and the rule, such as `firmness/effort`. Unique among all rules.
  @usableFromInline package let name: String
  /// One sentence on the phenomenon, in both languages; `charter extract --explain` prints it.
  package let summary: BilingualText
  /// Sentences in which the rule decides. `⟦…⟧` marks the words that it decides about.
  package let finds: [RuleExample]
  /// Sentences in which it must not decide.
  package let leaves: [RuleExample]

  /// - Parameters:
  ///   - name: the phenomenon and the rule.
  ///   - ko: one sentence on the phenomenon in Korean.
  ///   - en: the same in English.
  ///   - finds: sentences in which the rule decides, with what it decides.
  ///   - leaves: sentences in which it must not decide.
  package init(
    _ name: String, ko: String, en: String, finds: KeyValuePairs<String, String>, leaves: [String]
  ) {
    self.name = name
    summary = BilingualText(ko: ko, en: en)
    self.finds = finds.map { RuleExample(text: $0.key, outcome: $0.value) }
    self.leaves = leaves.map { RuleExample(text: $0, outcome: nil) }
  }

  /// A guide of a rule that always decides the same.
  package init(_ name: String, ko: String, en: String, finds: [String], outcome: String, leaves: [String]) {
    self.name = name
    summary = BilingualText(ko: ko, en: en)
    self.finds = finds.map { RuleExample(text: $0, outcome: outcome) }
    self.leaves = leaves.map { RuleExample(text: $0, outcome: nil) }
  }
}

/// A sentence that shows a rule.
package struct RuleExample: Hashable, Sendable {
  /// A sentence, or a small charter where it has several lines. `⟦` and `⟧` stand around the words that the rule decides about.
  package let text: String
  /// What the rule decides, as `Decision.outcome` words it; nil where it must not decide.
  package let outcome: String?

  /// The example as a charter: a sentence by itself becomes the only promise under a title.
  package var charter: String { text.contains("\n") ? text : "서비스헌장\n- \(text)" }
}

/// A rule: it decides about a subject, or leaves it to the rules after it.
///
/// The rules of one phenomenon stand in one file, in the order in which they are asked.
@usableFromInline package struct Rule<Subject, Outcome: Sendable>: Sendable {
  @usableFromInline package let guide: RuleGuide
  /// What the rule decides; nil where it does not apply.
  @usableFromInline package let decide: @Sendable (Subject) -> Outcome?

  /// - Parameters:
  ///   - name: the phenomenon and the rule.
  ///   - ko: one sentence on the phenomenon in Korean.
  ///   - en: the same in English.
  ///   - finds: sentences in which the rule decides, with what it decides.
  ///   - leaves: sentences in which it must not decide.
  ///   - decide: the decision; nil where the rule does not apply.
  package init(
    _ name: String, ko: String, en: String, finds: KeyValuePairs<String, String>, leaves: [String],
    decide: @escaping @Sendable (Subject) -> Outcome?
  ) {
    self.init(guide: RuleGuide(name, ko: ko, en: en, finds: finds, leaves: leaves), decide: decide)
  }

  /// - Parameters:
  ///   - guide: what is to be known of the rule.
  ///   - decide: the decision; nil where the rule does not apply.
  package init(guide: RuleGuide, decide: @escaping @Sendable (Subject) -> Outcome?) {
    self.guide = guide
    self.decide = decide
  }
}

extension Array {
  /// The decision of the first rule that applies, with the rule.
  ///
  /// Inlinable, since rules are asked at most units of a text and their types are those of other modules.
  @inlinable
  package func firstRuling<Subject, Outcome>(on subject: Subject) -> Ruling<Outcome>?
  where Element == Rule<Subject, Outcome> {
    // By index, so that rules that do not apply are not copied.
    for index in indices {
      if let outcome = self[index].decide(subject) { return Ruling(outcome: outcome, rule: self[index].guide.name) }
    }
    return nil
  }
}

/// What was decided, and by which rule.
@usableFromInline package struct Ruling<Outcome: Sendable>: Sendable {
  @usableFromInline package var outcome: Outcome
  /// The name of the rule.
  @usableFromInline package var rule: String

  @inlinable
  package init(outcome: Outcome, rule: String) {
    self.outcome = outcome
    self.rule = rule
  }
}

extension Ruling: Equatable where Outcome: Equatable {}
extension Ruling: Hashable where Outcome: Hashable {}
