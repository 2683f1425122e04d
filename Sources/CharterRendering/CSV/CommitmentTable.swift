package import CharterModel

/// `commitments.csv`: one row for each commitment, for spreadsheets and statistics.
///
/// The columns, in this order; missing values are empty.
/// - `organization`, `organization_name`: id and Korean name.
/// - `id`: the id of the commitment, stable as long as its words do not change.
/// - `source`, `line`: the file and the 1-based line of the commitment.
/// - `section`: the id of the section in the charter's outline.
/// - `channel`, `clause`, `clause_title`, `confidence`: as in the JSON, the title in Korean, for the best matching
///   clause.
/// - `firmness`, `remedy`: as in the JSON.
/// - `text`, `sentence`, `condition`: verbatim words.
/// - `levels`: all measures as `role:comparator value unit/per`, separated by `; `, with `value..upper` for a range,
///   `/every` for an interval that is no calendar unit, and ` before` for a lead.
/// - `reading`, `reading_reason`, the last columns: `read`; for a document that was not read, which has one row without
///   id, that it was not and why.
/// - `measure_count`, then for the first three measures `m1_role`, `m1_value`, `m1_upper`, `m1_unit`, `m1_comparator`,
///   `m1_per`, `m1_every`, `m1_of`, `m1_basis`, `m1_lead`, `m1_anchor`, `m1_duration`, `m1_text`, and so on. Targets and
///   amounts come first, so `m1` is the level of a commitment that has one. Further measures are in `levels` only.
package enum CommitmentTable {
  /// The number of measures with columns of their own.
  static let numbered = 3

  /// Returns the table of a comparison, in the order of its commitments.
  package static func csv(_ comparison: Comparison) -> String {
    let titles = Dictionary(comparison.clauses.map { ($0.id, $0.title.ko) }, uniquingKeysWith: { first, _ in first })
    let organizations = Dictionary(
      comparison.organizations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var table = CSVText(header: header)
    for commitment in comparison.commitments {
      let organization = organizations[commitment.organization ?? ""]
      table.append(
        row(
          commitment, organization: commitment.organization ?? "", name: organization?.name ?? "",
          path: organization?.source.path(of: commitment.span) ?? "",
          clauseTitle: commitment.clause.flatMap { titles[$0] } ?? ""))
    }
    for organization in comparison.unread {
      table.append(
        unread(
          organization.id, organization.name, organization.source.path, organization.reading, organization.title))
    }
    return table.text
  }

  /// Writes the table in pieces, which limits memory for 500,000 commitments.
  ///
  /// - Parameters:
  ///   - comparison: the comparison.
  ///   - write: receives the text in its order.
  /// - Throws: any error of `write`.
  package static func pieces(of comparison: Comparison, _ write: (String) throws -> Void) throws {
    var piece = comparison
    var start = 0
    repeat {
      let end = min(comparison.commitments.count, start + 2_000)
      // The organizations that were not read follow all commitments.
      piece.organizations =
        end < comparison.commitments.count ? comparison.ofRead.organizations : comparison.organizations
      piece.commitments = Array(comparison.commitments[start..<end])
      let text = csv(piece)
      let first = CSVText(header: header).text
      try write(start == 0 ? text : String(text.dropFirst(first.count)))
      start = end
    } while start < comparison.commitments.count
  }

  /// Returns the table of charters before alignment; the clause columns are empty.
  package static func csv(_ charters: [Charter]) -> String {
    var table = CSVText(header: header)
    for charter in charters {
      for commitment in charter.commitments {
        table.append(
          row(
            commitment, organization: charter.organization.id, name: charter.organization.name,
            path: charter.source.path(of: commitment.span), clauseTitle: ""))
      }
      if !charter.reading.isRead {
        table.append(
          unread(
            charter.organization.id, charter.organization.name, charter.source.path, charter.reading, charter.title))
      }
    }
    return table.text
  }

  /// The names of the columns.
  static let header: [String] =
    [
      "organization", "organization_name", "id", "source", "line", "section", "channel", "clause", "clause_title",
      "confidence", "firmness", "remedy", "text", "sentence", "condition", "levels", "measure_count",
    ]
    + (1...numbered).flatMap { number in
      measureColumns.map { "m\(number)_\($0)" }
    } + ["reading", "reading_reason"]

  /// The row of a document that was not read: it has no id and no commitment.
  private static func unread(
    _ organization: String, _ name: String, _ path: String, _ reading: ReadingResult, _ title: String?
  ) -> [String] {
    let reasons = reading.reasons.map(\.message).joined(separator: " ")
    let empty = Array(repeating: "", count: header.count - 6)
    return [organization, name, "", path] + empty + ["읽지 못함 (\(reading.status.rawValue))", reasons]
  }

  private static let measureColumns = [
    "role", "value", "upper", "unit", "comparator", "per", "every", "of", "basis", "lead", "anchor", "duration", "text",
  ]

  private static func row(
    _ commitment: Commitment, organization: String, name: String, path: String, clauseTitle: String
  ) -> [String] {
    let measures = levelsFirst(commitment.measures)
    let fixed = [
      organization, name, commitment.id, path, String(commitment.span.line), commitment.section ?? "",
      commitment.channel.rawValue, commitment.clause ?? "", clauseTitle,
      commitment.confidence.map(plain) ?? "", commitment.firmness.rawValue, commitment.remedy?.rawValue ?? "",
      commitment.text, commitment.sentence.text, commitment.condition?.text ?? "",
      measures.map(summary).joined(separator: "; "), String(measures.count),
    ]
    let columns = (0..<numbered).flatMap { index in
      measures.indices.contains(index) ? cells(measures[index]) : Array(repeating: "", count: measureColumns.count)
    }
    return fixed + columns + ["read", ""]
  }

  /// Returns targets and amounts first, then the others, each in the order of the text.
  private static func levelsFirst(_ measures: [Measure]) -> [Measure] {
    measures.filter(\.isLevel) + measures.filter { !$0.isLevel }
  }

  private static func cells(_ measure: Measure) -> [String] {
    [
      measure.role.rawValue, measure.value.map(plain) ?? "", measure.upper.map(plain) ?? "",
      measure.unit?.rawValue ?? "", measure.comparator?.rawValue ?? "", measure.per?.rawValue ?? "",
      measure.every ?? "", measure.of?.rawValue ?? "", measure.basis.rawValue, measure.lead ? "true" : "false",
      measure.anchor?.rawValue ?? "", measure.duration ?? "", measure.text,
    ]
  }

  private static func summary(_ measure: Measure) -> String {
    guard let value = measure.value else { return measure.role.rawValue }
    let range = plain(value) + (measure.upper.map { "..\(plain($0))" } ?? "")
    let figure = [measure.comparator?.rawValue, range, measure.unit?.rawValue].compactMap { $0 }.joined(separator: " ")
    let period = (measure.per?.rawValue ?? measure.every).map { "/\($0)" } ?? ""
    return "\(measure.role.rawValue):\(figure)\(period)"
      + (measure.lead ? " before" : "")
  }

  /// Returns a number, without a fraction for whole numbers.
  private static func plain(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e15 ? String(Int(value)) : String(value)
  }
}

extension Measure {
  /// True for a promised value, a target or an amount.
  var isLevel: Bool { (role == .target || role == .amount) && value != nil }
}
