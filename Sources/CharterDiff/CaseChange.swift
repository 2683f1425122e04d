import CharterLanguage
import CharterModel

/// A change of the case in which a commitment applies: its heading or lead-in was reworded, added or removed.
struct CaseChange {
  var kinds: Set<Change.Kind>
  var note: BilingualText

  /// Compares the cases of two commitments.
  ///
  /// - Parameters:
  ///   - old: The commitment before.
  ///   - new: The commitment after.
  ///   - siblings: The commitments of the same sentence in either charter. A case within their words is compared with
  ///     the words.
  /// - Returns: nil where the case did not change.
  init?(from old: AnalyzedCommitment, to new: AnalyzedCommitment, siblings: (old: [Commitment], new: [Commitment])) {
    let (one, two) = (old.commitment, new.commitment)
    let (from, to) = (one.condition, two.condition)
    guard from.map({ Wording($0.text) }) != to.map({ Wording($0.text) }) else { return nil }
    for (condition, own, others) in [(from, one, siblings.old), (to, two, siblings.new)] {
      guard let condition else { continue }
      // A case within the words of a commitment is compared with those words.
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
