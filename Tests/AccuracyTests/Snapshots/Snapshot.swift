import CharterModel

/// What was read in the charters of a set, a block of lines for each sentence:
///
/// ```
/// 12 · 문의에는 3일 이내에 회신하고, 결과를 알려 드리겠습니다.
///   phone firm · 문의에는 3일 이내에 회신하고        a promise; its words where it is not all of the sentence
///     when 문의하신 경우                            the condition
///     target 3 day <= from receipt · 3일 이내       a measure and the words it stands in
///     remedy apology
///     says 감사합니다                               words that staff are to say
///     clause phone/reply                           ids of the catalogue, best first; ? where a person should look
///     group 서류 · 접수                             the title of a group that the catalogue does not foresee
/// ```
///
/// Ids that are made of the words are left out, so that the change of a word changes its own lines and no others.
struct Snapshot {
  let text: String

  init(_ charters: [Charter], _ alignment: Alignment) {
    let headings = Dictionary(alignment.headings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var lines: [String] = []
    for charter in charters {
      lines += ["# \(charter.organization.id)", ""]
      var last: Quotation?
      for commitment in charter.commitments {
        if commitment.sentence != last {
          if last != nil { lines.append("") }
          lines.append("\(commitment.sentence.span.line) · \(Self.line(commitment.sentence.text))")
          last = commitment.sentence
        }
        lines += Self.promise(commitment)
        lines += (alignment.matches[commitment.id] ?? []).map { match in
          guard let heading = headings[match.clause] else { return "    clause without a heading" }
          let doubt = match.uncertain ? "?" : ""
          return "    " + (heading.catalogued ? "clause \(heading.id)\(doubt)" : "group \(heading.title.ko)")
        }
      }
      lines.append("")
    }
    text = lines.joined(separator: "\n")
  }

  private static func promise(_ commitment: Commitment) -> [String] {
    let words = commitment.text == commitment.sentence.text ? "" : " · \(line(commitment.text))"
    var lines = ["  \(commitment.channel.rawValue) \(commitment.firmness.rawValue)\(words)"]
    if let condition = commitment.condition { lines.append("    when \(line(condition.text))") }
    lines += commitment.measures.map { "    \($0.summary) · \(line($0.text))" }
    if let remedy = commitment.remedy { lines.append("    remedy \(remedy.rawValue)") }
    lines += commitment.scripts.map { "    says \(line($0.text))" }
    return lines
  }

  /// Words on one line, with one space between.
  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Measure {
  /// All but its words, in the order of the contract: `target 3 day >= lead from visit`.
  var summary: String {
    var parts = [role.rawValue]
    if let value { parts.append(value == value.rounded() ? String(Int(value)) : String(value)) }
    if let unit { parts.append(unit.rawValue) }
    if let comparator { parts.append(comparator.rawValue) }
    if let per { parts.append("per \(per.rawValue)") }
    if let upper { parts.append("to \(upper)") }
    if let every { parts.append("every \(every)") }
    if basis == .statute, value != nil { parts.append("of a law") }
    if lead { parts.append("lead") }
    if let anchor { parts.append("from \(anchor.rawValue)") }
    return parts.joined(separator: " ")
  }
}
