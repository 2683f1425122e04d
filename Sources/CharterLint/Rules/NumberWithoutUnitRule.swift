import CharterLanguage
import CharterModel

/// A number has no unit or no comparator, so its meaning is unclear: "24 이내", "근무시간24 이내".
///
/// The extraction reports both, and this rule repeats its diagnostics.
enum NumberWithoutUnitRule: LintRule {
  static let guide = RuleGuide(
    19, "standard/number-without-unit", .error,
    ko: "숫자에 단위와 한도가 있다", en: "Figures have a unit and a bound",
    adviceKo: "숫자에 단위(분, 시간, 일, 근무일)와 한도(이내, 이상)를 붙여 적으십시오.",
    adviceEn: "Write the unit and the bound with the figure.",
    triggering: [
      "서비스헌장\n- 민원은 접수 후 ⟦일 이내⟧에 답변하겠습니다.",
      "서비스헌장\n- 민원은 접수한 뒤 ⟦3 이내⟧에 회신하겠습니다.", "서비스헌장\n- 서면으로 내신 민원은 접수 후 ⟦7일⟧ 회신하겠습니다.",
    ],
    nonTriggering: [
      "서비스헌장\n- 민원은 접수 후 일일 이내에 답변하겠습니다.",
      "서비스헌장\n- 민원은 접수한 뒤 3일 이내에 회신하겠습니다.",
      "서비스헌장\n- 고객 응대 지침 제3항에 따라 안내하겠습니다.",
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    let broken = subject.charter.diagnostics.filter { rules.contains($0.rule) }.compactMap(\.span)
    let open = subject.charter.commitments.flatMap { $0.measures.filter { isOpen($0, in: subject) } }.map(\.span)
    let places = (broken + open).map(\.range)
    let more = subject.passages.flatMap { lost(in: $0, subject) }.filter { place in
      !places.contains(where: place.overlaps)
    }
    return (places + more).map { bytes in
      Observation(
        bytes, ko: "‘\(subject.words(bytes))’: 단위나 한도를 알 수 없습니다.",
        en: "The unit or the bound of the figure is missing.")
    }
  }

  /// Finds "2이내 출동" in a row of a table, which the extraction takes for a cell, and "접수 후 일 이내" without a number.
  private static func lost(in passage: Passage, _ subject: LintSubject) -> [Range<Int>] {
    let text = subject.text
    return passage.range.compactMap { at in
      let end = at + 1
      if passage.isRow, text.units[at].isDigit, let bound = text.first(of: .lintBareNumberBound, at: end) {
        var low = at
        while low > passage.range.lowerBound, text.units[low - 1].isDigit { low -= 1 }
        return text.bytes(low..<end + bound.count)
      }
      guard text.isSpaced(before: at), text.first(of: .lintBareNumberAfter, before: at) != nil,
        let unit = text.first(of: .lintBareNumberUnit, at: at), text.has(.boundWithin, at: at + unit.count)
      else { return nil }
      return text.bytes(at..<at + unit.count + 2)
    }
  }

  /// Whether a time before an act has no comparator such as 이내 or 이상: "7일 회신". In rows the header has the comparator.
  private static func isOpen(_ measure: Measure, in subject: LintSubject) -> Bool {
    guard measure.role == .target, measure.comparator == nil || measure.comparator == .equal, !measure.lead,
      measure.per == nil, measure.every == nil, measure.unit.map(times.contains) ?? false,
      subject.passage(at: measure.span.start)?.isRow == false
    else { return false }
    let end = subject.units(of: measure.span).upperBound
    return subject.text.has(.lintBareNumberAct, at: end)
  }

  private static let times: Set<Measure.Unit> = [
    .second, .minute, .hour, .workingHour, .day, .workingDay, .week, .month,
  ]

  private static let rules: Set<String> = ["extraction/number-without-unit", "extraction/broken-value"]
}
