import CharterModel

/// The state of a cell in the matrix: the status of its commitments, or what stands in their place.
enum CellState: String, Hashable, Sendable, CaseIterable {
  case quantified, stated, hedged, vague, similar, absent

  /// Creates the state of a cell. A cell without a commitment is absent only where the document lacks the clause.
  init(_ clause: Clause, _ organization: String) {
    guard let cell = clause.cell(of: organization) else {
      self = clause.similar(at: organization).isEmpty ? .absent : .similar
      return
    }
    self.init(cell)
  }

  /// Creates the state of a cell with commitments.
  init(_ cell: Cell) {
    switch cell.status {
    case .quantified: self = .quantified
    case .stated: self = .stated
    case .hedged: self = .hedged
    case .vague: self = .vague
    }
  }

  /// The symbol for the state, which does not depend on colour. All symbols are in KS X 1001, so every Korean font has
  /// them.
  var sign: String {
    switch self {
    case .quantified: "◆"
    case .stated: "●"
    case .hedged: "◐"
    case .vague: "○"
    case .similar: "△"
    case .absent: "–"
    }
  }

  /// Returns the name of the state.
  func name(in language: ReportLanguage) -> String {
    switch self {
    case .quantified: language("수치 기준", "Figure")
    case .stated: language("약속", "Promised")
    case .hedged: language("노력 표현", "Effort only")
    case .vague: language("기준 없음", "No standard")
    case .similar: language("비슷한 약속", "Similar")
    case .absent: language("없음", "Absent")
    }
  }

  /// Returns the explanation of the state for the legend.
  func explanation(in language: ReportLanguage) -> String {
    switch self {
    case .quantified:
      language("시간·횟수·금액 등 수치로 기준을 적은 약속", "promised with a figure: a time, a number, an amount")
    case .stated: language("수치는 없지만 지켰는지 확인할 수 있는 약속", "promised without a figure; can be checked yes or no")
    case .hedged: language("노력·최선·원칙처럼 결과를 약속하지 않는 문구", "only effort or a rule with exceptions")
    case .vague: language("지켰는지 확인할 기준이 없는 문구", "words that name nothing that could be checked")
    case .similar:
      language(
        "이 항목이라고 하기에는 모자라지만 비슷한 약속이 있어, 있는지 없는지 사람이 확인해야 함",
        "a promise that is close to the clause; whether it is one has to be checked")
    case .absent:
      language(
        "비교한 문서에 그 항목이 없음. 같은 기관의 다른 헌장이나 규정에는 있을 수 있음",
        "not in the document compared; another charter or rule of the institution may have it")
    }
  }
}
