import CharterLanguage
import CharterModel

/// Finds places where the text itself is broken, so that a person looks at the source before trusting a level.
///
/// - Reports: "3 이내에 회신" (no unit) · a sentence that stops in the middle ("처리 결과를") · a heading with nothing under it, or
///   with another one pasted on its end
/// - Leaves: "3회 이내", "제3항에 따라", titles, conditions that head what follows
struct DefectFinder {
  let document: Document
  let text: NormalizedText

  /// The defects, in the order of their places.
  func diagnostics(of sentences: [Sentence]) -> [Diagnostic] {
    var found = emptyHeadings() + gluedHeadings()
    for sentence in sentences where !sentence.isRow {
      if let number = numberWithoutUnit(sentence.range) {
        found.append(report("extraction/number-without-unit", number, "단위가 없는 숫자입니다. 수준으로 읽지 않았으니 원문을 확인하십시오."))
      }
      if isCutOff(sentence) {
        found.append(report("extraction/sentence-cut-off", sentence.range, "문장이 끝나지 않았습니다. 잘린 글이 없는지 원문을 확인하십시오."))
      }
    }
    found += mergedLevels()
    return found.sorted { ($0.span?.start ?? 0, $0.rule) < ($1.span?.start ?? 0, $1.rule) }
  }

  private func report(_ rule: String, _ range: Range<Int>, _ message: String) -> Diagnostic {
    Diagnostic(rule: rule, severity: .warning, message: message, span: document.rendition.span(text.bytes(range)))
  }

  /// A cell that spans rows and holds a level, such as the sum for two faults: it stands in the first of them, and the others would seem to have
  /// none.
  private func mergedLevels() -> [Diagnostic] {
    document.blocks.indices.compactMap { index in
      guard document.blocks[index].boilerplate == nil else { return nil }
      let block = document.blocks[index]
      guard let row = block.row, !row.isHeader else { return nil }
      let above = row.cells.first { cell in
        !block.range.contains(cell.range.lowerBound) && !cell.range.isEmpty
          && QuantityRecognizer(text: text, range: text.range(ofBytes: cell.range)).quantities().contains {
            $0.unit == .won || $0.unit == .percent || $0.comparator != nil
          }
      }
      return above.map { cell in
        let words = document.rendition.text(cell.range)
        return Diagnostic(
          rule: "extraction/merged-level", severity: .note,
          message: "위 행과 합친 칸의 ‘\(words)’은(는) 이 행에도 걸리지만 위 행의 약속에만 적었습니다.", span: document.rendition.span(block.range))
      }
    }
  }

  /// A number with a bound behind it and no unit between.
  private func numberWithoutUnit(_ range: Range<Int>) -> Range<Int>? {
    var at = range.lowerBound
    while at < range.upperBound {
      guard text.unquoted[at].isDigit, let number = Numeral.read(text, at: at, before: range.upperBound) else {
        at += 1
        continue
      }
      let end = number.range.upperBound
      let isPart =
        at > range.lowerBound
        && (text.unquoted[at - 1].isHangul && !text.isSpaced(before: at) || text.unquoted[at - 1] == 0x2E)
      if !isPart, let bound = text.first(of: .boundCore, at: end) {
        return at..<min(range.upperBound, end + bound.count)
      }
      at = max(at + 1, end)
    }
    return nil
  }

  /// Fewer units are a title, such as "이용 안내를 위하여".
  private static let shortestSentence = 12

  /// A block whose last words want more: "처리 결과를", "접수한 뒤에는".
  private func isCutOff(_ sentence: Sentence) -> Bool {
    let block = document.blocks[sentence.block]
    guard sentence.range.upperBound == text.range(ofBytes: block.range).upperBound,
      sentence.range.count >= Self.shortestSentence,
      !document.blocks.indices.contains(sentence.block + 1)
        || document.blocks[sentence.block + 1].parent != sentence.block,
      let last = sentence.range.last
    else { return false }
    return text.first(of: .sentenceUnfinishedEnd, before: last + 1) != nil
  }

  /// Headings that are followed at once by one of their own level or a higher one.
  private func emptyHeadings() -> [Diagnostic] {
    let blocks = document.blocks
    let read = blocks.indices.filter { blocks[$0].boilerplate == nil }
    var found: [Diagnostic] = []
    for (place, index) in read.enumerated().dropFirst() {
      guard case .heading(let level) = blocks[index].role else { continue }
      var isEmpty = true
      if place + 1 < read.count {
        let next = read[place + 1]
        isEmpty = false
        if case .heading(let following) = blocks[next].role {
          isEmpty = following <= level && blocks[next].parent != index
        }
      }
      if isEmpty {
        found.append(
          Diagnostic(
            rule: "extraction/empty-heading", severity: .note, message: "제목 아래에 글이 없습니다. 빠진 글이 없는지 원문을 확인하십시오.",
            span: document.rendition.span(blocks[index].range)))
      }
    }
    return found
  }

  private func gluedHeadings() -> [Diagnostic] {
    GluedHeadings(document: document, text: text).own().sorted { $0.key < $1.key }.map { index, own in
      let whole = text.range(ofBytes: document.blocks[index].range)
      return report(
        "extraction/glued-heading", own.upperBound..<whole.upperBound,
        "다른 제목이 이 제목 끝에 붙어 있습니다. 앞부분만 제목으로 읽었으니 원문을 확인하십시오.")
    }
  }

}
