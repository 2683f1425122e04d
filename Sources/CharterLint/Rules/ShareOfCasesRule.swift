import CharterLanguage
import CharterModel

/// A charter states the share of cases for which a level holds ("90 %를 1분 이내에"), because a level for all cases that is
/// not measured says less.
///
/// One note for each document, at its first level.
enum ShareOfCasesRule: LintRule {
  static let guide = RuleGuide(
    24, "standard/share-of-cases", .note,
    ko: "얼마나 지키려는지 비율이 있다", en: "The share of cases is named",
    adviceKo: "‘90 % 이상’처럼 몇 건 가운데 몇 건을 지키려는지 함께 적으면 이행 실적을 공표할 수 있습니다.",
    adviceEn: "Name the share of cases to be kept, such as 90 %, so that the results can be published.",
    triggering: [
      "서비스헌장\n- 전화벨이 ⟦3회 이내⟧에 받겠습니다.\n- 민원은 접수 후 3근무일 이내에 처리하겠습니다.\n- 대기시간은 5분 이내로 하겠습니다."
    ],
    nonTriggering: [
      "서비스헌장\n- 전화벨이 3회 이내에 받겠습니다.\n- 민원은 접수 후 3근무일 이내에 처리하겠습니다(이행 목표 95 %).\n- 대기시간은 5분 이내로 하겠습니다.",
      "서비스헌장\n- 전화의 90% 이상을 20초 이내에 받겠습니다.\n- 민원은 접수 후 3근무일 이내에 처리하겠습니다.\n- 대기시간은 5분 이내로 하겠습니다.",
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    let levels = subject.charter.commitments.flatMap(\.measures).filter { $0.role == .target && $0.value != nil }
    guard let first = levels.first, levels.count >= 3, !levels.contains(where: { $0.unit == .percent }),
      !isNamed(in: subject)
    else { return [] }
    return [
      Observation(
        first.span, ko: "수준을 밝힌 약속 \(levels.count)곳 어디에도 얼마나 지키려는지 비율(예: 90 %)이 없습니다.",
        en: "None of the \(levels.count) levels names the share of cases in which it is to be kept.")
    ]
  }

  /// Whether a percentage is near a word of compliance: "(달성목표 90%)", "100건 가운데 95건 이상(95 %)".
  private static func isNamed(in subject: LintSubject) -> Bool {
    subject.passages.contains { passage in
      subject.text.contains(.lintShareAchievement, in: passage.range)
        && passage.range.contains { at in
          subject.text.units[at].isDigit && subject.text.first(of: .unitPercent, at: at + 1) != nil
        }
    }
  }

}
