import CharterModel

// The terms of the model in both languages, in the vocabulary of a service manager.

extension Channel {
  /// Returns the name of the channel.
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
  /// Returns the mark for a commitment; nil for a firm one.
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
  /// Returns the name of the remedy.
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
  /// Returns the name of the severity.
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
  /// Returns how the levels of the clause differ, in a few words; nil where no organization states a level.
  func spread(in language: ReportLanguage) -> String? {
    let hasLevels = cells.values.contains { $0?.status == .quantified }
    return switch verdict.spread {
    case .identical: hasLevels ? language("기준이 같음", "Same level") : nil
    case .equivalent: language("표현만 다름", "Different words, same level")
    case .varying: language("기준이 다름", "Levels differ")
    case .unique: isOfOneAlone ? language("한 기관만 약속", "One organization only") : nil
    }
  }
}
