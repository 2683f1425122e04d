package import CharterModel

/// A level as a person writes it into an answers file, read as charters are: `3번 울리기 전`, `이틀`, `3근무일 이내`, `연 2회`, `하루 전`, `1만 5천원`.
package enum StatedLevel {
  /// The commitment in which the words are read as a level, as a line of a charter.
  ///
  /// - Parameters:
  ///   - words: a figure with its unit.
  ///   - measure: what is measured in the clause.
  /// - Returns: nil where the words are no level: longer than 40 characters, or several lines.
  package static func sentence(for words: String, in measure: ClauseMeasure) -> String? {
    guard words.count <= longest, !words.contains(where: \.isNewline) else { return nil }
    // A figure alone is no sentence; it is given the words that such figures come with.
    if words.hasSuffix("%") { return "- 응답률을 \(words) 이상 유지하겠습니다." }
    return "- \(measure.units.contains(.ring) ? "전화벨이 " : "")\(words) 하겠습니다."
  }

  /// The level in a clause.
  ///
  /// - Parameters:
  ///   - words: a figure with its unit.
  ///   - measure: what is measured in the clause, which tells how a bare figure binds.
  ///   - found: the measures that were read in `sentence(for:in:)`.
  /// - Returns: nil where the words hold no level, more than one, or a bound the other way ("3번 이상" of rings).
  package static func level(_ words: String, in measure: ClauseMeasure, found: [Measure]) -> DraftLevel? {
    guard var stated = found.first, found.count == 1 else { return nil }
    // Besides the level at most a particle is left, and no condition or second thought.
    let rest = words.filter { !$0.isWhitespace }.count - stated.text.filter { !$0.isWhitespace }.count
    guard rest <= longestParticle else { return nil }
    if measure.units.contains(.ring), stated.unit == .time { stated.unit = .ring }
    if stated.role == .trigger || stated.role == .availability { stated.role = .target }
    return DraftLevel(stated, in: measure)
  }

  /// Characters of the longest words that are read as a level.
  private static let longest = 40
  /// Syllables of the longest particle after a level, such as 에는.
  private static let longestParticle = 2

  /// What a clause takes, in the words of an answers file: `3일, 5근무일`.
  package static func examples(for measure: ClauseMeasure) -> String {
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
  /// What may be answered as its level.
  package var examples: String { measure.map(StatedLevel.examples) ?? "" }
}
