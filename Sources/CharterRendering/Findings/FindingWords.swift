import CharterModel

/// The sentences for findings, shared by all reports.
struct FindingWords: Sendable {
  /// The largest number of names in a sentence. Longer lists end with the number of the other organizations.
  static let namesInSentence = 10

  /// The language of the sentences.
  var say: ReportLanguage
  /// The organizations by id.
  var organizations: [String: ComparedOrganization]

  /// Returns the heading for findings of a kind.
  func title(_ kind: Finding.Kind) -> String {
    switch kind {
    case .differentLevels: say("기준이 서로 다른 항목", "Levels that differ")
    case .figuresAndWords: say("수치를 적은 곳과 적지 않은 곳", "Figures against words")
    case .missing: say("대부분 약속하는데 빠진 곳", "Promised by most, missing from some")
    case .efforts: say("약속한 곳과 노력에 그친 곳", "Promises against efforts")
    case .severalLevels: say("한 기관 안에 기준이 여럿인 항목", "Several levels within one organization")
    }
  }

  /// Returns the introduction to findings of a kind; nil where none is needed.
  func lead(_ kind: Finding.Kind) -> String? {
    guard kind == .differentLevels else { return nil }
    return say(
      "고객에게 유리한 순서입니다. 괄호 안은 가장 유리한 기준과의 차이입니다.",
      "From the best for the customer; in brackets how far from the best level.")
  }

  /// Returns the sentence of a finding, which follows the title of its clause. It is empty for different levels, which
  /// reports show as `LevelStep`s.
  func sentence(_ finding: Finding) -> [Phrase] {
    switch finding.matter {
    case .differentLevels: []
    case .figuresAndWords(let figures, let words): figuresAndWords(finding.clause, figures, words)
    case .missing(let absent, let similar, let present): missing(absent, similar, present)
    case .efforts(let firm, let hedged, let vague): efforts(firm, hedged, vague)
    case .severalLevels(let organization, let levels): severalLevels(organization, levels)
    }
  }

  private func figuresAndWords(_ clause: Clause, _ figures: [String], _ words: [String]) -> [Phrase] {
    let named = enumeration(figures) { id in
      [.organization(id), .words(" "), .level(clause.cell(of: id)?.levels.first?.text ?? "")]
    }
    if say == .english {
      return [.words("A figure is stated by ")] + named + [.words("; without one promise ")] + names(words)
        + [.words(".")]
    }
    return [.words("기준을 수치로 적은 곳은 ")] + named + [.words(figures.count == 1 ? "뿐입니다. " : "입니다. ")]
      + topic(words) + [.words(" 수치 없이 약속합니다.")]
  }

  private func missing(_ absent: [String], _ similar: [String], _ present: Int) -> [Phrase] {
    let all = organizations.count
    if say == .english {
      return [.words("\(present) of \(all) promise it; the document has no such clause at ")] + names(absent)
        + [.words(".")]
        + (similar.isEmpty ? [] : [.words(" ")] + names(similar) + [.words(": something similar (to be checked).")])
    }
    return [.words("\(all)곳 가운데 \(present)곳이 약속하지만 ")] + names(absent) + [.words("의 문서에는 없습니다.")]
      + (similar.isEmpty ? [] : [.words(" ")] + names(similar) + [.words("에는 비슷한 약속이 있습니다(확인 필요).")])
  }

  private func efforts(_ firm: [String], _ hedged: [String], _ vague: [String]) -> [Phrase] {
    if say == .english {
      func does(_ who: [String], _ verb: String, _ rest: String) -> [Phrase] {
        names(who) + [.words(" \(verb)\(who.count == 1 ? "s" : "") \(rest)")]
      }
      let effort = hedged.isEmpty ? nil : does(hedged, "state", "only an effort or a rule with exceptions")
      let words = vague.isEmpty ? nil : does(vague, "name", "nothing that could be checked")
      return does(firm, "promise", "it outright; ")
        + .all([effort, words].compactMap { $0 }, between: ", and ") + [.words(".")]
    }
    let effort = hedged.isEmpty ? nil : topic(hedged) + [.words(" 노력하겠다거나 원칙으로 한다는")]
    let words = vague.isEmpty ? nil : topic(vague) + [.words(" 확인할 기준이 없는")]
    return topic(firm) + [.words(" 분명히 약속하지만 ")]
      + .all([effort, words].compactMap { $0 }, between: " 표현에, ") + [.words(" 표현에 그칩니다.")]
  }

  private func severalLevels(_ organization: String, _ levels: [Measure]) -> [Phrase] {
    let quoted = levels.map { level -> [Phrase] in
      [.level(level.text), .words(" ("), .line(level.span, organization: organization), .words(")")]
    }
    let count = levels.count
    return [.organization(organization), .words(say("의 문서에 기준이 \(count)가지입니다. ", " states \(count) levels: "))]
      + .all(quoted, between: ", ")
  }

  /// Returns the names of organizations, separated by commas.
  func names(_ ids: [String]) -> [Phrase] {
    enumeration(ids) { [.organization($0)] }
  }

  /// Returns a phrase for each organization, separated by commas, up to the limit of a sentence.
  func enumeration(_ ids: [String], _ piece: (String) -> [Phrase]) -> [Phrase] {
    let rest = ids.count - Self.namesInSentence
    if rest < 2 { return .all(ids.map(piece), between: ", ") }
    return .all(ids.prefix(Self.namesInSentence).map(piece), between: ", ")
      + [.words(say(" 외 \(rest)곳", " and \(rest) more"))]
  }

  /// Returns the names as the topic of a Korean sentence.
  private func topic(_ ids: [String]) -> [Phrase] {
    guard ids.count < Self.namesInSentence + 2 else { return names(ids) + [.words("은")] }
    guard let last = ids.last.map({ id in organizations[id].map(say.name) ?? id }) else { return [] }
    return names(ids) + [.words(String(Particle.topic.after(last).dropFirst(last.count)))]
  }
}
