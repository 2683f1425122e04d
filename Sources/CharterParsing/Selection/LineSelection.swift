import CharterLanguage
import CharterModel

/// The lines of a text that a declaration leaves out.
struct LineSelection {
  /// The omitted lines, without the white space around them and without empty lines.
  private(set) var left: [Range<Int>] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// The bytes of each line, and the units that patterns are compared with.
  private let lines: [(range: Range<Int>, units: [UInt16])]

  init(_ selection: Selection, in rendition: Rendition) {
    lines = rendition.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      (line.startIndex..<line.endIndex, NormalizedText(bytes: Array(line)).units)
    }
    let selected = marked(selection.select.lines, selects: true)
    let removed = marked(selection.remove.lines, selects: false)
    let selectsAll = !selected.contains(true)
    for index in lines.indices where removed[index] || !(selectsAll || selected[index]) {
      let range = rendition.trimmed(lines[index].range)
      if !range.isEmpty { left.append(range) }
    }
  }

  /// Whether a rule names each line.
  private mutating func marked(_ rules: [LineRule], selects: Bool) -> [Bool] {
    var isMarked = Array(repeating: false, count: lines.count)
    for rule in rules {
      for index in places(of: rule, selects: selects) { isMarked[index] = true }
    }
    return isMarked
  }

  private mutating func places(of rule: LineRule, selects: Bool) -> [Int] {
    let found: [Int]
    let expression: Expression
    switch rule {
    case .pattern(let written):
      let pattern = LinePattern(written.text)
      (found, expression) = (lines.indices.filter { pattern.matches(lines[$0].units) }, written)
    case .numbers(let numbers, let written):
      found = Array(lines.indices.clamped(to: (numbers.lowerBound - 1)..<numbers.upperBound))
      expression = written
    case .stretch(let from, let to): return stretch(from: from, to: to, selects: selects)
    }
    if found.isEmpty { diagnostics.append(Selection.nothing(for: expression, selects: selects)) }
    return found
  }

  /// The lines of a stretch. Without an end it is selected as a whole, and not removed at all, so that too much is read
  /// rather than too little.
  private mutating func stretch(from: Expression?, to: Expression?, selects: Bool) -> [Int] {
    guard let first = from.map({ line(matching: $0, from: 0, selects: selects) }) ?? 0 else { return [] }
    let start = from == nil ? first : first + 1
    guard let to else { return Array(first..<lines.count) }
    guard let last = line(matching: to, from: start, selects: selects) else {
      return selects ? Array(first..<lines.count) : []
    }
    return Array(first...last)
  }

  private mutating func line(matching expression: Expression, from start: Int, selects: Bool) -> Int? {
    let pattern = LinePattern(expression.text)
    if let found = lines.indices[start...].first(where: { pattern.matches(lines[$0].units) }) { return found }
    diagnostics.append(Selection.nothing(for: expression, selects: selects))
    return nil
  }
}
