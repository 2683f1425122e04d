import CharterModel

extension Selection {
  static let unmatched = "declaration/unmatched"

  /// The warning for an expression without effect, which shows that the page was changed.
  static func nothing(for expression: Expression, selects: Bool) -> Diagnostic {
    warning(
      expression,
      selects
        ? "선언에 맞는 부분이 이 파일에 없습니다. 그 선언 없이 읽었으니, 페이지가 바뀌었는지 확인하고 고치십시오."
        : "선언에 맞는 부분이 이 파일에 없어 아무것도 빼지 않았습니다. 페이지가 바뀌었는지 확인하고 고치십시오.")
  }

  /// The warnings for rules that do not apply to a media type.
  func idle(in type: MediaType) -> [Diagnostic] {
    let rules = [select, remove]
    switch type {
    case .text, .other:
      return rules.flatMap(\.xpaths).map {
        Self.warning($0, "xpath 선언은 HTML에만 쓰이는데 이 파일은 텍스트입니다. lines나 headings로 고치십시오.")
      }
    case .html:
      return rules.flatMap(\.lines).flatMap(\.expressions).map {
        Self.warning($0, "lines 선언은 텍스트에만 쓰이는데 이 파일은 HTML입니다. xpath나 headings로 고치십시오.")
      }
    }
  }

  private static func warning(_ expression: Expression, _ message: String) -> Diagnostic {
    Diagnostic(rule: unmatched, severity: .warning, message: "\(expression.place) \"\(expression.text)\": \(message)")
  }
}

extension LineRule {
  /// The expressions of the rule.
  var expressions: [Expression] {
    switch self {
    case .pattern(let expression), .numbers(_, let expression): [expression]
    case .stretch(let from, let to): [from, to].compactMap { $0 }
    }
  }
}
