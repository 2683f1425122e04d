package import CharterDrafting
package import CharterModel

/// Reads a level in the words of an answers file, with the rules for charters: `3번 울리기 전`, `이틀`, `3근무일 이내`, `연 2회`, `하루
/// 전`, `1만 5천원`.
package enum StatedLevel {
  /// Reads the level of a clause.
  ///
  /// - Parameters:
  ///   - words: A figure with its unit.
  ///   - measure: What the clause measures, which gives the bound of a bare figure.
  /// - Returns: nil for words without a level or with several, and for a bound in the wrong direction ("3번 이상" of
  ///   rings).
  package static func level(_ words: String, in measure: ClauseMeasure) -> DraftLevel? {
    let isRing = measure.units.contains(.ring)
    // A figure is no sentence, so typical words of the measure are added around it.
    let sentence = words.hasSuffix("%") ? "- 응답률을 \(words) 이상 유지하겠습니다." : "- \(isRing ? "전화벨이 " : "")\(words) 하겠습니다."
    guard words.count <= 40, !words.contains(where: \.isNewline),
      let charter = try? MadeText(sentence, fileName: "answer.txt").charter
    else { return nil }
    let found = charter.commitments.flatMap(\.measures)
    guard var stated = found.first, found.count == 1 else { return nil }
    // Only a particle may remain besides the level, and no condition.
    let rest = words.filter { !$0.isWhitespace }.count - stated.text.filter { !$0.isWhitespace }.count
    guard rest <= 2 else { return nil }
    if isRing, stated.unit == .time { stated.unit = .ring }
    if stated.role == .trigger || stated.role == .availability { stated.role = .target }
    return DraftLevel(stated, in: measure)
  }

  /// Examples of answers for a clause: `3일, 5근무일`.
  static func examples(for measure: ClauseMeasure) -> String {
    measure.units.sorted { $0.rawValue < $1.rawValue }.compactMap { unit -> String? in
      switch unit {
      case .ring: "3번 울리기 전"
      case .second: "10초"
      case .minute: "5분"
      case .hour: "3시간"
      case .workingHour: "3근무시간"
      case .day: measure.better == .more ? "2일 전" : "3일"
      case .workingDay: "5근무일"
      case .week: "2주"
      case .month: "1개월"
      case .time: "연 2회"
      case .item: "3가지"
      case .won: "1만원"
      case .percent: "90%"
      case .year, .person, .point: nil
      }
    }.joined(separator: ", ")
  }
}

extension DraftOption {
  /// Examples of levels for the clause; empty where it has no measure.
  var examples: String { measure.map(StatedLevel.examples) ?? "" }
}
