import CharterLanguage
import CharterModel

/// Finds what the rows of a table state.
///
/// What a column gives is decided by `RowRules`. Some tables hold whole sentences, headed by their rows.
///
/// - Reads: "체류 | 등록증 발급 | 21일 이내" as "등록증 발급 21일 이내" · "방문 | 먼저 인사하겠습니다." as its sentence · "두 번 오신 경우 | 1만원
///   지급" as what happens in that case
/// - Leaves: figures under 수수료, 비고 and 담당부서; those under 법정기한 beside a promised term are the law's
struct RowReader {
  let text: NormalizedText
  /// Cells that stand in several rows: they name a group.
  private let groups: Set<Range<Int>>
  /// The headers of first columns that name groups, also for a group of one row.
  private let groupHeaders: Set<[Range<Int>]>

  init(text: NormalizedText, document: Document) {
    self.text = text
    var seen: Set<Range<Int>> = []
    var groups: Set<Range<Int>> = []
    for row in document.blocks.compactMap(\.row) {
      for cell in row.cells where !seen.insert(cell.range).inserted { groups.insert(cell.range) }
    }
    self.groups = groups
    groupHeaders = Set(
      document.blocks.compactMap { $0.row?.cells.first }.filter { groups.contains($0.range) && !$0.headers.isEmpty }
        .map(\.headers))
  }

  /// The sentences of a row; none for one that names columns.
  func sentences(of row: TableRow, in block: Int, _ range: Range<Int>) -> [Sentence] {
    guard !row.isHeader else { return [] }
    let stated = sentenceCells(of: row)
    if !stated.isEmpty {
      let heads = row.cells.filter { !$0.range.isEmpty && !holdsSentence($0.range) && !isRemark($0) }
      return stated.flatMap { cell in
        SentenceSplitter.sentences(in: text, text.range(ofBytes: cell.range)).map { range in
          var found = sentence(range, block)
          // "전화 | 우편" over two sentences: the header of its own column names the channel of each.
          found.labels = (cell.headers + heads.map(\.range)).map { text.range(ofBytes: $0) }
          found.condition = found.labels.first { ConditionFinder.isCondition(text, $0) }
          return found
        }
      }
    }
    // An empty cell has the place of the first, and would end the row there.
    let filled = row.cells.filter { !$0.range.isEmpty }
    let stating = matter(filled.filter { range.contains($0.range.lowerBound) })
    // The published result ends the row and is no part of what the row states.
    let own = Array(stating.prefix(stating.count - stating.reversed().prefix { gives(RowRules.result, $0) }.count))
    guard let first = own.first, let last = own.last else { return [] }
    var found = sentence(
      text.range(ofBytes: first.range.lowerBound..<max(first.range.upperBound, last.range.upperBound)), block)
    found.isRow = true
    // "두 번 오신 경우 | 1만원": the case is part of what the row states.
    found.condition = own.count > 1 && isCase(first) ? text.range(ofBytes: first.range) : nil
    found.labels = heads(of: filled)
    found.result = stating.dropFirst(own.count).first.map { text.range(ofBytes: $0.range) }
    // "20분 이상 40분 미만 | 운임의 25%" under "지연시간 | 배상금액": when, and what for it.
    let remedies = own.filter { gives(RowRules.remedy, $0) }
    let cases = own.filter { gives(RowRules.lateness, $0) }
    found.isRemedy = !remedies.isEmpty
    found.cases = remedies.isEmpty ? [] : cases.map { text.range(ofBytes: $0.range) }
    found.levels = found.cases.isEmpty ? levels(own) : levels(own.filter { !cases.contains($0) })
    found.statutes = statutes(own)
    return [found]
  }

  /// The cells before the matter and its level, which name a group or the channel; also a matter that is a single word ("전화").
  private func heads(of cells: [TableCell]) -> [Range<Int>] {
    let named = cells.filter { !isRemark($0) && !isLegal($0) }.dropLast().map { text.range(ofBytes: $0.range) }
    guard let matter = named.last else { return [] }
    return matter.count <= RowReader.longestChannel ? named : Array(named.dropLast())
  }

  /// In syllables: "인터넷 상담" names a channel, "전화 상담 예약 변경" a matter.
  private static let longestChannel = 5

  /// The cells that hold whole sentences; none where a cell states a level in other words.
  func sentenceCells(of row: TableRow) -> [TableCell] {
    guard !row.isHeader else { return [] }
    let stated = row.cells.filter { !groups.contains($0.range) && holdsSentence($0.range) }
    return stated.isEmpty || row.cells.contains { isLevel($0) && !holdsSentence($0.range) } ? [] : stated
  }

  /// "두 번 오신 경우"
  private func isCase(_ cell: TableCell) -> Bool { ConditionFinder.isCondition(text, text.range(ofBytes: cell.range)) }

  /// The cells without the groups before them; where a level follows at once, the group is the matter itself.
  private func matter(_ cells: [TableCell]) -> [TableCell] {
    // A group needs a matter and its level behind it: "증명 | 확인서 발급 | 즉시"; "가축분뇨 | 부숙도 | 7일" is one matter.
    let isOfGroup = cells.count > 2 && groupHeaders.contains(cells[0].headers) && namesAct(cells[1])
    let ungrouped = cells.indices.first { !groups.contains(cells[$0].range) && !(isOfGroup && $0 == 0) }
    guard let first = ungrouped else { return [] }
    return first > 0 && isLevel(cells[first]) ? Array(cells[(first - 1)...]) : Array(cells[first...])
  }

  private func namesAct(_ cell: TableCell) -> Bool {
    text.cues(in: text.range(ofBytes: cell.range)).contains { $0.tag == .actConcrete || $0.tag == .actGeneric }
  }

  private func sentence(_ range: Range<Int>, _ block: Int) -> Sentence {
    Sentence(range: range, block: block, cues: text.cues(in: range))
  }

  private func holdsSentence(_ bytes: Range<Int>) -> Bool {
    let range = text.range(ofBytes: bytes)
    var end = range.upperBound
    while end > range.lowerBound, Endings.marks.contains(text.unquoted[end - 1]) || text.unquoted[end - 1] == 0x29 {
      end -= 1
    }
    return text.has(.endingPlain, before: end) || text.contains(.tableSentenceEnd, in: range)
  }

  // MARK: Columns

  /// The cells whose figures are levels.
  private func levels(_ cells: [TableCell]) -> [Range<Int>] {
    let promised = cells.filter { isLevel($0) && !isLegal($0) }
    let others = cells.filter { !isRemark($0) && !isLegal($0) && !gives(RowRules.result, $0) }
    let standard = promised.allSatisfy(isShareAlone) ? others : promised
    let kept =
      (!promised.isEmpty ? standard : !others.isEmpty ? others : cells.filter { !isRemark($0) })
      + cells.filter { gives(RowRules.exception, $0) }
    // "상품권 5,000원 | 당일 지급": where nothing else says when the remedy is given, the remark does.
    let isRedress = cells.contains { gives(RowRules.remedy, $0) } && !kept.contains(where: hasTerm)
    let terms = isRedress ? cells.filter { isNotedTerm($0) && !kept.contains($0) } : []
    return (kept + terms).map { text.range(ofBytes: $0.range) }
  }

  /// The cells that give the term of the law, where another cell of the row promises one.
  private func statutes(_ cells: [TableCell]) -> [Range<Int>] {
    guard cells.contains(where: { isLevel($0) && !isLegal($0) }) else { return [] }
    return cells.filter { isLegal($0) && !isRemark($0) }.map { text.range(ofBytes: $0.range) }
  }

  /// A remark with a term that asks nothing of the customer.
  private func isNotedTerm(_ cell: TableCell) -> Bool {
    column(cell).isHeaded(.tableNoteHeader) && hasTerm(cell) && !isLegal(cell)
      && !text.contains(.tableCustomerDuty, in: text.range(ofBytes: cell.range))
  }

  /// The cell states a time at most, or says at once.
  private func hasTerm(_ cell: TableCell) -> Bool {
    let column = column(cell)
    return column.quantities.contains { $0.unit.isTime }
      || WordScanner(text: text).words(in: column.words).contains { $0.role == .immediacy }
  }

  /// Where the column of aims gives a share and nothing more, the standard itself stands in another cell.
  private func isShareAlone(_ cell: TableCell) -> Bool {
    let found = column(cell).quantities
    return !found.isEmpty && found.allSatisfy { $0.unit == .percent }
  }

  private func isLevel(_ cell: TableCell) -> Bool { gives(RowRules.level, cell) }

  private func isLegal(_ cell: TableCell) -> Bool { gives(RowRules.statutory, cell) }

  private func isRemark(_ cell: TableCell) -> Bool { gives(RowRules.remark, cell) }

  private func gives(_ rule: Rule<ColumnSubject, ColumnRole>, _ cell: TableCell) -> Bool {
    rule.decide(column(cell)) != nil
  }

  private func column(_ cell: TableCell) -> ColumnSubject { ColumnSubject(text: text, cell: cell) }

  /// True when a column of the row names deadlines: a bare "7일" then is a bound.
  func hasDeadline(_ row: TableRow) -> Bool {
    row.cells.contains { column($0).isHeaded(.tableLevelHeader) }
  }

  /// What the cells of a row give, with the words of each.
  func rulings(on row: TableRow) -> [(ruling: Ruling<ColumnRole>, words: Range<Int>)] {
    row.cells.filter { !$0.range.isEmpty }.flatMap { cell in
      let column = column(cell)
      return RowRules.all.compactMap { rule in
        rule.decide(column).map { (Ruling(outcome: $0, rule: rule.guide.name), column.words) }
      }
    }
  }
}
