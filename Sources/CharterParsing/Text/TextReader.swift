import CharterModel

/// Reads the lines of a text in sequence and separates tables, boilerplate and the charter.
struct TextReader {
  private let bytes: [UInt8]
  private var boilerplate = BoilerplateWords()
  private var builder: TextOutlineBuilder
  /// Lines that may still be joined with the next one.
  private var pending: [TextLine] = []
  /// Lines before this index belong to a table.
  private var next = 0

  /// The column at which the whole text was wrapped; nil for none.
  private let column: WrapColumn?
  private let space: WordSpace

  /// - Parameter lines: all lines, as `LineCutter` gives them.
  init(bytes: [UInt8], lines: [TextLine]) {
    self.bytes = bytes
    column = WrapColumn.find(in: lines, bytes)
    space = WordSpace.find(in: lines, bytes)
    builder = TextOutlineBuilder(bytes: bytes)
  }

  /// Reads a line, and the table that begins with it.
  mutating func read(_ line: TextLine, at index: Int, of lines: [TextLine]) {
    guard index >= next else { return }
    let line = withoutChrome(line)
    guard let table = TextTable.find(at: index, of: lines, parting: space, bytes),
      !isFurniture(lines[index..<(index + table.length)])
    else {
      pending.append(line)
      return
    }
    flush()
    for row in table.rows { builder.addRow(row) }
    next = index + table.length
  }

  /// The outline once all lines are read.
  mutating func finished() -> [Block] {
    flush()
    return builder.finished()
  }

  /// A contact block may be set in columns too.
  private func isFurniture(_ lines: ArraySlice<TextLine>) -> Bool {
    var words = BoilerplateWords()
    return lines.allSatisfy { words.boilerplate(of: $0.content, in: bytes) != nil }
  }

  private mutating func flush() {
    let lines = LineJoiner.joined(pending, at: column, bytes)
    pending.removeAll(keepingCapacity: true)
    var index = 0
    while index < lines.count {
      let line = lines[index]
      let length = FlatTable.length(at: index, of: lines, bytes)
      if line.look == .pageNumber {
        builder.addFurniture(line, reason: .pageNumber)
      } else if let reason = boilerplate.boilerplate(of: line.content, in: bytes),
        !heads(line, reason, of: lines, index)
      {
        builder.addFurniture(line, reason: reason)
      } else if length > 0 {
        for row in lines[index..<(index + length)] {
          builder.addRow(FlatRow.row(row.content, under: row == line ? nil : line.content, bytes))
        }
        index += length
        continue
      } else {
        builder.add(line, next: index + 1 < lines.count ? lines[index + 1] : nil)
      }
      index += 1
    }
  }

  /// Removes the buttons after a title, which a tab separates: "고객헌장 ⇥ SNS 공유하기 ⇥ 인쇄하기".
  private mutating func withoutChrome(_ line: TextLine) -> TextLine {
    guard line.look == .plain, line.content.count <= 300, !space.isTab, bytes[line.content].contains(0x09)
    else { return line }
    let cells = CellScan.cells(of: line.content, by: .tab, in: bytes).filter { !$0.range.isEmpty }
    guard cells.count > 1, let first = cells.first, let last = cells.last else { return line }
    var words = BoilerplateWords()
    let reasons = cells.dropFirst().map { words.boilerplate(of: $0.range, in: bytes) }
    guard let reason = reasons.first ?? nil, !reasons.contains(nil) else { return line }
    flush()
    var title = line
    title.content = first.range
    title.range = line.range.lowerBound..<first.range.upperBound
    var buttons = line
    buttons.content = cells[1].range.lowerBound..<last.range.upperBound
    buttons.marker = nil
    builder.addFurniture(buttons, reason: reason)
    return title
  }

  /// Whether a line such as "만족도 조사" is a heading over commitments about surveys, and no form.
  private func heads(_ line: TextLine, _ reason: Boilerplate, of lines: [TextLine], _ index: Int) -> Bool {
    reason == .satisfactionWidget && index + 1 < lines.count
      && !SentenceEnding.isSentence(in: bytes, line.content)
      && SentenceEnding.isPromise(in: bytes, lines[index + 1].content)
  }
}
