import CharterLanguage
import CharterModel

/// A commitment has no figure in a clause that charters measure in time or rings.
///
/// The rule covers only clauses about the time itself; a greeting needs no seconds. Hedged, vague and immediate
/// commitments and deferred answers have rules of their own.
enum MeasurableRule: LintRule {
  static let guide = RuleGuide(
    16, "standard/measurable", .warning,
    ko: "기한이 있어야 할 약속에 기한이 있다", en: "Promises of time name a time",
    adviceKo: "언제까지, 몇 번 안에 하는지 적으십시오.",
    adviceEn: "Say by when, or within how many.",
    triggering: [
      "서비스헌장\n전화 응대\n- ⟦전화는 벨이 울리면 신속하게 받겠습니다.⟧"
    ],
    nonTriggering: [
      "서비스헌장\n전화 응대\n- 전화벨이 세 번 울리기 전에 전화를 받겠습니다.",
      "서비스헌장\n- 방문하신 고객을 밝은 얼굴로 맞이하겠습니다.",
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    var seen: Set<String> = []
    var measured: Set<String> = []
    for commitment in subject.charter.commitments where commitment.isBound {
      measured.formUnion(subject.clauses(of: commitment))
    }
    var found: [Observation] = []
    for commitment in subject.charter.commitments where commitment.firmness == .firm && commitment.measures.isEmpty {
      guard let clause = subject.clauses(of: commitment).first, clauses.contains(clause), !measured.contains(clause),
        !subject.hasInContext(.particleUntil, commitment), seen.insert(clause).inserted,
        let heading = subject.heading(clause)
      else { continue }
      found.append(
        Observation(
          commitment.span, ko: "‘\(heading.title.ko)’의 약속인데 잴 수 있는 기준이 없습니다.",
          en: "“\(heading.title.en)” is promised without anything that can be measured."))
    }
    return found
  }

  private static let clauses: Set<String> = [
    "phone/ring-count", "visit/waiting-time", "online/reply-time", "written/reply-time", "common/complaint-deadline",
    "common/feedback-reply", "statutory-time/petition", "statutory-time/inquiry", "statutory-time/grievance",
  ]
}
