package import CharterModel

/// Reads a level as a person writes it into an answers file: `3번`, `2일`, `3근무일 이내`, `연 2회`, `하루 전`, `당일`, `1만원`, `90%`.
package enum FigureReader {
  /// The level in a clause; nil when the words are none.
  ///
  /// - Parameters:
  ///   - words: a figure with its unit.
  ///   - measure: what is measured in the clause, which tells how the figure binds.
  package static func level(_ words: String, in measure: ClauseMeasure) -> DraftLevel? {
    var rest = words.filter { !$0.isWhitespace && $0 != "," }[...]
    if rest.hasPrefix("당일") { return DraftLevel(value: 0, unit: .day, comparator: .atMost) }
    let per = periods.first { rest.hasPrefix($0.0) }
    if let per { rest = rest.dropFirst(per.0.count) }
    let number = rest.prefix { ("0"..."9").contains($0) }
    guard !number.isEmpty, number.count <= 9, var value = Double(number) else { return nil }
    rest = rest.dropFirst(number.count)
    guard let unit = units.first(where: { rest.hasPrefix($0.0) }) else { return nil }
    rest = rest.dropFirst(unit.0.count)
    value *= unit.2
    let kind = unit.1 == .time && measure.units.contains(.ring) ? .ring : unit.1
    let isLead = rest.hasPrefix("전") && kind != .ring
    let isBelow = kind == .ring && rest.contains("전")
    let stated = Measure(
      role: kind == .won ? .amount : .target, value: value, unit: kind, comparator: isBelow ? .below : nil,
      per: per?.1, lead: isLead, text: "", span: TextSpan(start: 0, end: 0, line: 1))
    return DraftLevel(stated, in: measure)
  }

  private static let periods: [(String, Measure.Period)] = [
    ("연", .year), ("매년", .year), ("분기마다", .quarter), ("분기", .quarter), ("매월", .month), ("월", .month), ("매주", .week),
    ("주", .week), ("매일", .day), ("일", .day),
  ]

  /// Longer words before those that begin them, with what a figure before them counts.
  private static let units: [(String, Measure.Unit, Double)] = [
    ("만원", .won, 10_000), ("천원", .won, 1000), ("원", .won, 1), ("근무시간", .workingHour, 1), ("근무일", .workingDay, 1),
    ("영업일", .workingDay, 1), ("시간", .hour, 1), ("초", .second, 1), ("분", .minute, 1), ("일", .day, 1), ("주", .week, 1),
    ("개월", .month, 1), ("번", .time, 1), ("회", .time, 1), ("가지", .item, 1), ("개", .item, 1), ("%", .percent, 1),
  ]
}
