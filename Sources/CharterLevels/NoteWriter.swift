package import CharterModel

/// Writes the note of a verdict: which organizations are not ranked and why, and what qualifies the ranked levels.
struct NoteWriter: Sendable {
  /// The ranked organizations, best first.
  var order: [[Position]]
  var excluded: [LevelSorting.Exclusion]
  /// All organizations that have the clause, by id.
  var positions: [Position]

  /// The note; nil where nothing needs to be said.
  var note: BilingualText? {
    let sentences = exclusions + severalLevels + mixedClocks + hedges
    if sentences.isEmpty { return nil }
    return BilingualText(
      ko: sentences.map(\.ko).joined(separator: " "), en: sentences.map(\.en).joined(separator: " "))
  }

  /// One sentence for each reason, with all the organizations that it excludes.
  private var exclusions: [BilingualText] {
    Obstacle.allCases.compactMap { obstacle in
      let concerned = excluded.filter { $0.obstacle == obstacle }
      if concerned.isEmpty { return nil }
      let ko = concerned.map { "\($0.position.organization.name) ‘\($0.text)’" }.joined(separator: ", ")
      let en = concerned.map { "\($0.position.organization.englishName) ‘\($0.text)’" }.joined(separator: ", ")
      return BilingualText(ko: "\(ko): \(obstacle.reason.ko)", en: "\(en): \(obstacle.reason.en)")
    }
  }

  /// One sentence for each organization with several levels, which names the level that was compared.
  private var severalLevels: [BilingualText] {
    positions.compactMap { position in
      guard let main = position.levels.first, position.levels.count > 1 else { return nil }
      let texts = position.levels.sorted { $0.measure.span.start < $1.measure.span.start }
        .map { "‘\($0.measure.text)’" }.joined(separator: ", ")
      let isConditional = main.isConditional
      return BilingualText(
        ko: "\(position.organization.name): \(texts)처럼 기준이 \(position.levels.count)가지여서 "
          + "\(isConditional ? "" : "조건 없이 적은 것 가운데 ")가장 엄격한 ‘\(main.measure.text)’ 기준으로 비교했습니다.",
        en: "\(position.organization.englishName) states \(position.levels.count) levels (\(texts)); compared is the "
          + "strictest\(isConditional ? "" : " that holds without a condition"), ‘\(main.measure.text)’.")
    }
  }

  /// The assumptions made where the order mixes working and calendar time, or days and weeks.
  private var mixedClocks: [BilingualText] {
    let times = order.joined().compactMap { position -> ElapsedTime? in
      switch position.levels.first?.quantity {
      case .elapsed(let time), .lead(let time): time
      case .frequency, .hourly, .count, .money, nil: nil
      }
    }
    var result: [BilingualText] = []
    let working = times.filter { $0.form == .workingDay }.map(\.amount).max()
    if let working, times.contains(where: { !$0.isWorkingTime }) {
      let days = working / WorkingTime.hoursPerDay
      let range = WorkingTime.calendarDays(ofWorkingDays: days)
      let (low, high) = (Int(range.lowerBound), Int(range.upperBound))
      let span = low == high ? "\(low)" : "\(low)~\(high)"
      let spanEnglish = low == high ? "\(low)" : "\(low) to \(high)"
      let count = days.plain
      result.append(
        BilingualText(
          ko: "근무일은 토요일과 공휴일을 빼고 세므로 \(count)근무일은 달력으로 \(span)일(공휴일이 끼면 더 길어짐)로 보고 비교했습니다.",
          en: "\(count) working days are taken as \(spanEnglish) calendar days, and more with holidays."))
    }
    if times.contains(where: { $0.form == .week }), times.contains(where: { $0.form == .day && $0.amount >= 6 }) {
      result.append(
        BilingualText(
          ko: "일주일은 달력으로 세고, 6일 이상인 민원 처리기간은 토요일과 공휴일을 빼고 세므로(민원 처리에 관한 법률 제19조) 실제 기한은 다를 수 있습니다.",
          en: "A week is counted by the calendar, but a petition's period of six days or more leaves out Saturdays and "
            + "holidays (Civil Petitions Treatment Act, art. 19), so the real deadlines may differ."))
    }
    return result
  }

  /// The levels whose commitments are hedged or vague.
  private var hedges: [BilingualText] {
    let hedged = order.joined().filter { $0.levels.first?.isHedged ?? false }
      .sorted { $0.organization.id < $1.organization.id }
    if hedged.isEmpty { return [] }
    let ko = hedged.map { "\($0.organization.name) ‘\($0.levels.first?.measure.text ?? "")’" }.joined(separator: ", ")
    let en = hedged.map { "\($0.organization.englishName) ‘\($0.levels.first?.measure.text ?? "")’" }
      .joined(separator: ", ")
    return [
      BilingualText(
        ko: "\(ko): 노력하겠다거나 원칙으로 한다는 표현에 딸린 기준입니다.",
        en: "\(en): promised as an effort or as a rule with exceptions.")
    ]
  }
}

extension ComparedOrganization {
  /// The English name, or the Korean name where there is no English one.
  var englishName: String { nameEnglish ?? name }
}

extension Double {
  /// The number as text, without a fraction where it is whole.
  var plain: String { self == rounded() && magnitude < 1e15 ? "\(Int(self))" : "\(self)" }
}
