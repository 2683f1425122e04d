import CharterModel
import CharterText

/// "24 이내", "근무시간24 이내": nobody can tell what is promised.
///
/// The readers report both where they stand, and what they said is repeated here.
enum NumberWithoutUnitRule: LintRule {
  static let guide = RuleGuide(
    19, "standard/number-without-unit", .error,
    ko: "숫자에 단위와 한도가 있다", en: "Figures have a unit and a bound",
    adviceKo: "숫자에 단위(분, 시간, 일, 근무일)와 한도(이내, 이상)를 붙여 적으십시오.",
    adviceEn: "Write the unit and the bound with the figure.",
    triggering: [
      "서비스헌장\n- 민원은 접수한 뒤 ⟦3 이내⟧에 회신하겠습니다."
    ],
    nonTriggering: [
      "서비스헌장\n- 민원은 접수한 뒤 3일 이내에 회신하겠습니다.",
      "서비스헌장\n- 고객 응대 지침 제3항에 따라 안내하겠습니다.",
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    subject.charter.diagnostics.filter { rules.contains($0.rule) }.compactMap { diagnostic in
      diagnostic.span.map { span in
        Observation(
          span, ko: "‘\(subject.quotation(span.range).text)’: 단위나 한도를 알 수 없습니다.",
          en: "The unit or the bound of the figure is missing.")
      }
    }
  }

  private static let rules: Set<String> = ["extraction/number-without-unit", "extraction/broken-value"]
}
