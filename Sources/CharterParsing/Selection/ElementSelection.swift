import CharterModel

/// Finds the elements that a declaration selects and removes.
enum ElementSelection {
  /// Parses a page and evaluates its expressions.
  ///
  /// - Parameter diagnostics: Receives a warning for each expression that finds nothing.
  /// - Returns: The page, and its omitted elements; nil for none.
  static func parse(
    _ markup: [UInt8], _ selection: Selection, _ diagnostics: inout [Diagnostic]
  ) throws(SelectionError) -> (Page, DeclaredElements?) {
    let selects = selection.select.xpaths
    let removes = selection.remove.xpaths
    let (page, answers) = MarkupParser.parse(markup, asking: (selects + removes).map(\.text))
    var selected: Set<Int32> = []
    var removed: Set<Int32> = []
    for (index, expression) in (selects + removes).enumerated() {
      let isSelect = index < selects.count
      switch answers[index] {
      case .failure(let fault): throw SelectionError(expression: expression, reason: fault.reason)
      case .success(let found):
        if found.isEmpty { diagnostics.append(Selection.nothing(for: expression, selects: isSelect)) }
        if isSelect { selected.formUnion(found) } else { removed.formUnion(found) }
      }
    }
    if selected.isEmpty, removed.isEmpty { return (page, nil) }
    return (page, DeclaredElements(page, selected: selected.isEmpty ? nil : selected, removed: removed))
  }
}
