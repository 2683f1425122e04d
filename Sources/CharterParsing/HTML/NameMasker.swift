import CharterModel

/// Masks names of staff in the drafts of a page.
enum NameMasker {
  static let rule = "privacy/name-masked"

  /// Masks names, in place.
  ///
  /// - Returns: A diagnostic for each position, without the name.
  static func mask(_ drafts: [Draft], rows: [TableRow], in bytes: inout [UInt8], lines: LineMap) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var isAfterLabel = false
    func mask(_ range: Range<Int>, _ context: NameMasking.Context) {
      if NameMasking.mask(range, in: &bytes, context: context) == 0 { return }
      found.append(
        Diagnostic(
          rule: rule, severity: .note, message: "직원의 이름을 가렸습니다.",
          span: TextSpan(start: range.lowerBound, end: range.upperBound, line: lines.line(at: range.lowerBound))))
    }
    for draft in drafts {
      let context: NameMasking.Context = draft.boilerplate == .contact ? .contact : .text
      if draft.row >= 0 {
        isAfterLabel = false
        for cell in rows[Int(draft.row)].cells {
          let isNamed = isAfterLabel || cell.headers.contains { NameMasking.isLabel($0, in: bytes) }
          let isLabel = NameMasking.isLabel(cell.range, in: bytes)
          if !isLabel { mask(cell.range, isNamed ? .value : context) }
          isAfterLabel = isLabel
        }
        isAfterLabel = false
      } else if NameMasking.isLabel(draft.range, in: bytes) {
        isAfterLabel = true
      } else {
        mask(draft.range, isAfterLabel ? .value : context)
        isAfterLabel = false
      }
    }
    return found
  }
}
