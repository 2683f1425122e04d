import CharterModel

/// Holds a document to what CharterModel says of its rendition, blocks, elements and diagnostics.
struct DocumentCheck {
  let document: Document
  var log: BreachLog

  mutating func run() {
    let rules = RangeRules(rendition: document.rendition)
    if !SourceCheck.isUTF8(document.rendition.bytes) { log.add("the rendition is valid UTF-8") }
    checkLines()
    for (index, block) in document.blocks.enumerated() { check(block, index, rules) }
    for (index, element) in (document.elements?.elements ?? []).enumerated() {
      if let parent = element.parent, !(0..<index).contains(parent) { log.add("element \(index) follows its parent") }
      if element.ordinal < 1 { log.add("element \(index) is counted from 1") }
    }
    for diagnostic in document.diagnostics {
      if let span = diagnostic.span, !rules.isSound(span) { log.add("\(diagnostic.rule) has a sound span: \(span)") }
    }
  }

  private mutating func checkLines() {
    let offsets = document.rendition.lines.offsets
    if zip(offsets, offsets.dropFirst()).contains(where: { $0 >= $1 }) { log.add("offsets of lines rise") }
    if document.rendition.lines.numbers.contains(where: { $0 < 1 }) { log.add("lines are counted from 1") }
  }

  private mutating func check(_ block: Block, _ index: Int, _ rules: RangeRules) {
    if !rules.isSound(block.range) { log.add("block \(index) is a sound range: \(block.range)") }
    if let marker = block.marker, !rules.isSound(marker) { log.add("marker of \(index) is a sound range: \(marker)") }
    if let parent = block.parent, !(0..<index).contains(parent) {
      log.add("block \(index) follows what it stands under: \(parent)")
    }
    if let element = block.element, document.elements?.elements.indices.contains(element) != true {
      log.add("block \(index) is held by an element there is: \(element)")
    }
    switch block.role {
    case .heading(let level): if level < 1 { log.add("heading \(index) has a level from 1: \(level)") }
    case .item(let depth): if depth < 1 { log.add("item \(index) has a depth from 1: \(depth)") }
    case .paragraph, .caption: break
    case .row(let row): check(row, index, rules)
    }
  }

  private mutating func check(_ row: TableRow, _ index: Int, _ rules: RangeRules) {
    for cell in row.cells {
      if !rules.isSound(cell.range) { log.add("a cell of row \(index) is a sound range: \(cell.range)") }
      for header in cell.headers where !rules.isSound(header) {
        log.add("a header of row \(index) is a sound range: \(header)")
      }
    }
  }
}
