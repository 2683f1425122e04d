import CharterLanguage
import CharterModel

/// A charter begins with the mission and the pledge of the organization (전문).
///
/// A page with the title 이행표준 is the part of a charter after the 전문, so it gets only a warning.
///
/// 공공기관의 운영에 관한 법률 제13조 requires the basic mission.
enum MissionRule: LintRule {
  static let guide = RuleGuide(
    1, "contents/mission", .error,
    ko: "기관의 임무나 전문이 있다", en: "The charter states the mission or a preamble",
    adviceKo: "기관의 기본 임무와 서비스의 다짐을 전문으로 앞에 두십시오. 다른 쪽에 있으면 이 쪽에서 그리로 이어 주십시오.",
    adviceEn: "Put the mission and the pledge first, or link to the page that has them.", law: .charter,
    triggering: [
      "서비스헌장\n전화 응대\n- 전화벨이 세 번 울리기 전에 받겠습니다."
    ],
    nonTriggering: [
      "고객헌장\n우리 도서관은 시민의 배움을 돕는 것을 사명으로 삼아 다음과 같이 실천할 것을 다짐합니다.\n- 전화벨이 세 번 울리기 전에 받겠습니다.",
      "서비스헌장\n전문\n저희는 언제나 이용자의 처지에서 생각하겠습니다.",
      "서비스헌장\n【전문】 과학관은 누구나 과학을 누리게 한다.\n전화 응대\n- 전화벨이 세 번 울리기 전에 받는다.",
      "서비스헌장\n우리의 다짐\n- 소중한 물건을 안전하게 맡아 드리겠습니다.\n전화 응대\n- 전화벨이 세 번 울리기 전에 받겠습니다.",
      "서비스헌장\n맡겨 주신 물건을 정확하고 안전하게 배달하기 위하여 최선을 다하겠습니다.\n1. 전화 응대\n- 전화벨이 세 번 울리기 전에 받겠습니다.",
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    let isStated =
      subject.hasClause(["preamble/standard", "preamble/customer-first", "preamble/best-service"])
      || subject.holds([.lintMissionStatement])
      || subject.passages.contains {
        $0.level != nil && $0.range.count <= 12 && subject.text.contains(.lintMissionHeading, in: $0.range)
          || subject.text.first(of: .lintMissionLabel, at: $0.range.lowerBound) != nil
      } || opensWithProse(subject)
    if isStated { return [] }
    var found = subject.absent("기관의 임무나 전문", "the mission or a preamble")
    let title = (subject.charter.title ?? "").filter { !$0.isWhitespace }
    if !LexicalClass.charterWord.occurs(in: title) && LexicalClass.charterStandardWord.occurs(in: title) {
      found[0].severity = .warning
    }
    return found
  }

  /// Whether prose or a sentence with "우리는" precedes the first commitment, which is a preamble under any title.
  private static func opensWithProse(_ subject: LintSubject) -> Bool {
    let first = subject.charter.commitments.map(\.span.start).min() ?? 0
    for passage in subject.passages where passage.level != 1 && !passage.isRow {
      let start = passage.range.lowerBound
      let begins = subject.text.has(.lintMissionOpening, at: start)
      if begins && passage.range.count >= 20 { return true }
      let isBefore = subject.text.bytes(passage.range).lowerBound < first
      let isProse = passage.role == .paragraph || passage.level != nil
      if isBefore && isProse && passage.range.count >= 40 { return true }
      // The pledge may be a commitment above the first heading: "… 안전하게 배달하기 위하여 최선을 다하겠습니다."
      let isFirst = subject.text.bytes(passage.range).lowerBound == first
      if isFirst && passage.role == .paragraph && passage.level == nil && passage.range.count >= 25 { return true }
    }
    return false
  }

}
