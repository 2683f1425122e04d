import CharterLanguage
import CharterModel

/// The same promise for another case: the heading or lead-in that says when it applies was reworded, came, or went.
struct CaseChange {
  var kinds: Set<Change.Kind>
  var note: BilingualText

  /// - Parameters:
  ///   - siblings: the promises of the same sentence on either side, which tell a change of the case that stands in their own words.
  /// - Returns: nil where the case is the same.
  init?(from old: AnalyzedCommitment, to new: AnalyzedCommitment, siblings: (old: [Commitment], new: [Commitment])) {
    let (one, two) = (old.commitment, new.commitment)
    let (from, to) = (one.condition, two.condition)
    guard from.map({ Wording($0.text) }) != to.map({ Wording($0.text) }) else { return nil }
    for (condition, own, others) in [(from, one, siblings.old), (to, two, siblings.new)] {
      guard let condition else { continue }
      // Within the words of a promise it is compared with them.
      if own.holds(condition) || others.contains(where: { $0.holds(condition) }) { return nil }
    }
    let levels = LevelChange(case: old, to: new)
    kinds = levels.kinds.isEmpty ? [.reworded] : levels.kinds
    let change =
      switch (from, to) {
      case (let from?, let to?):
        BilingualText(
          ko: "적용되는 경우가 바뀌었습니다: ‘\(from.text)’ → ‘\(to.text)’",
          en: "It applies in another case: \(from.text) → \(to.text)")
      case (let from?, nil):
        BilingualText(
          ko: "어떤 경우에 적용되는지가 빠졌습니다: ‘\(from.text)’", en: "The case in which it applied is gone: \(from.text)")
      case (nil, let to?):
        BilingualText(
          ko: "적용되는 경우가 새로 생겼습니다: ‘\(to.text)’", en: "It applies only in a case that is new: \(to.text)")
      case (nil, nil): BilingualText(ko: "", en: "")
      }
    note = BilingualText(
      ko: ([change.ko] + levels.notes.map(\.ko)).joined(separator: " "),
      en: ([change.en] + levels.notes.map(\.en)).joined(separator: " "))
  }
}
