import CharterModel

// The terms of the model in either language, as a service manager uses them.

extension Channel {
  func name(in language: ReportLanguage) -> String {
    switch (language, self) {
    case (.korean, _): korean
    case (_, .visit): "Visits"
    case (_, .phone): "Telephone"
    case (_, .online): "Online"
    case (_, .written): "Letters and documents"
    case (_, .outreach): "Staff visiting customers"
    case (_, .common): "General and redress"
    }
  }
}

extension Firmness {
  /// The mark beside a promise; nil for one that can be checked.
  func mark(in language: ReportLanguage) -> String? {
    switch (language, self) {
    case (.korean, _): korean
    case (_, .firm): nil
    case (_, .hedged): "effort only"
    case (_, .vague): "no standard"
    }
  }
}

extension Remedy {
  func name(in language: ReportLanguage) -> String {
    switch (language, self) {
    case (.korean, _): korean
    case (_, .apology): "apology"
    case (_, .correction): "correction"
    case (_, .training): "training"
    case (_, .compensation): "compensation"
    case (_, .notice): "notice"
    }
  }
}

extension Diagnostic.Severity {
  func name(in language: ReportLanguage) -> String {
    switch (language, self) {
    case (.korean, _): korean
    case (_, .error): "Error"
    case (_, .warning): "Warning"
    case (_, .note): "Note"
    }
  }
}

extension Clause {
  /// How the organizations of the clause stand to each other, in a word or two; nil where none states a level.
  func spread(in language: ReportLanguage) -> String? {
    let hasLevels = cells.values.contains { $0?.status == .quantified }
    return switch verdict.spread {
    case .identical: hasLevels ? language("기준이 같음", "Same level") : nil
    case .equivalent: language("표현만 다름", "Different words, same level")
    case .varying: language("기준이 다름", "Levels differ")
    case .unique: language("한 기관만 약속", "One organization only")
    }
  }
}
