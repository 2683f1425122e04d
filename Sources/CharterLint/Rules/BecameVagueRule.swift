import CharterLanguage
import CharterModel

/// A clause with a level in the previous edition has none now.
///
/// Requires the previous edition (`--previous`).
enum BecameVagueRule: LintRule {
  static let guide = RuleGuide(
    36, "document/became-vague", .note,
    ko: "지난 판의 수치가 남아 있다", en: "No figure of the last edition was dropped",
    adviceKo: "수치를 뺀 까닭이 없다면 되살리십시오.",
    adviceEn: "Restore the figure unless there was a reason to drop it.",
    triggering: [
      LintExample("서비스헌장\n전화 응대\n- ⟦전화는 벨이 울리면 신속하게 받겠습니다.⟧", after: "서비스헌장\n전화 응대\n- 전화는 벨이 3번 이상 울리기 전에 받겠습니다.")
    ],
    nonTriggering: [
      LintExample("서비스헌장\n전화 응대\n- 전화는 벨이 2번 이상 울리기 전에 받겠습니다.", after: "서비스헌장\n전화 응대\n- 전화는 벨이 3번 이상 울리기 전에 받겠습니다.")
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    guard let previous = subject.previous else { return [] }
    var before: [String: Measure] = [:]
    for commitment in previous.charter.commitments {
      guard let level = commitment.levels.first else { continue }
      for match in previous.alignment.matches[commitment.id] ?? [] where match.isLikely {
        before[match.clause] = before[match.clause] ?? level
      }
    }
    var now: [String: [Commitment]] = [:]
    for commitment in subject.charter.commitments {
      for clause in subject.clauses(of: commitment) { now[clause, default: []].append(commitment) }
    }
    let lost = before.keys.sorted().compactMap { clause -> Observation? in
      guard let old = before[clause], let commitments = now[clause], let first = commitments.first,
        !commitments.contains(where: \.isBound), let heading = subject.heading(clause)
      else { return nil }
      return Observation(
        first.span, ko: "지난 판에는 ‘\(heading.title.ko)’의 수준이 있었습니다: \(old.text).",
        en: "“\(heading.title.en)” had a level in the edition before: \(old.text).")
    }
    return lost.sorted { ($0.bytes?.lowerBound ?? 0) < ($1.bytes?.lowerBound ?? 0) }
  }
}
