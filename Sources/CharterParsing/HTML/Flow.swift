import CharterModel

/// Lays out a page: walks its events once and writes the rendition, with one line for each block.
///
/// The role of a line in the outline is decided later; each line becomes a draft with the facts for that decision.
struct Flow {
  let page: Page
  /// The elements that a declaration leaves out; nil without a declaration.
  let declared: DeclaredElements?
  var lines = LineMap()
  var bytes: [UInt8] = []
  var drafts: [Draft] = []
  var rows: [TableRow] = []
  var diagnostics: [Diagnostic] = []

  var frames: [Frame] = []
  var tables: [TableDraft] = []
  /// The line that is being written.
  var line = OpenLine(start: 0)
  /// Whether white space was read and not yet written; it is written only between words.
  var isSpacePending = false
  /// Words left out of the current line or table, which are written after it.
  var asides: [Aside] = []

  /// Whether an inline element whose class names a title has just ended. Text of a suitable class directly after it
  /// begins a new line: `<span class="tit">전화</span><span class="txt">…</span>`, but not `<b class="tit">고객</b>을 위해`.
  var isTitleClosed = false

  /// The end of a label at the start of a line. `<span class="tag">맞이</span> 먼저 인사하겠습니다.` has the label on a line of
  /// its own; `<b class="tag">고객</b>을 위해` has none.
  var labelEnd = -1

  /// The state of an open element.
  struct Frame {
    var element: Int32
    /// The innermost block element.
    var block: Int32
    var item: Int32 = -1
    var list: Int32 = -1
    var listDepth: Int32 = 0
    var form: Int32 = -1
    var mainDepth: Int32 = 0
    var region = Region()
    var titleStyle: UInt32 = 0
    var kind = Draft.Kind.text
    var headingLevel: UInt8 = 0
    var isLink = false
    var isBold = false
    var isPreformatted = false
    /// The start of its text in the rendition.
    var start = 0
    /// Whether the element begins and ends a line of its own.
    var isBlock = false
    /// Whether a declaration leaves the text out.
    var isLeft = false
    /// Whether the text is left out of a line or table that stays, and is written after it.
    var isAside = false
    /// Whether it is inside a table that is read as one.
    var isInTable = false
  }

  struct Aside {
    var frame: Frame
    var pieces: [(range: Range<Int>, line: Int)] = []
  }

  struct OpenLine {
    var start: Int
    var frame = Frame(element: -1, block: -1)
    var linkBytes: Int32 = 0
    var boldBytes: Int32 = 0
    var titleBytes: Int32 = 0
    var titleStyle: UInt32 = 0
    var links: UInt8 = 0
    /// The number of leading digits in an element of their own.
    var digits: UInt8 = 0
    var isNumberNamed = false
    /// The alternative text of an image, which is used if the line stays empty.
    var alternative: (range: Range<Int>, line: Int)?
    var alternativeFrame = Frame(element: -1, block: -1)
  }

  init(_ page: Page, declared: DeclaredElements? = nil) {
    self.page = page
    self.declared = declared
    bytes.reserveCapacity(page.text.count)
    drafts.reserveCapacity(page.events.count / 8)
    frames = [Frame(element: -1, block: -1, isLeft: declared?.isLeftOutside ?? false)]
  }

  /// Walks the page.
  mutating func run() {
    let events = page.events
    for event in events {
      switch event.kind {
      case .text: write(Int(event.first)..<Int(event.second), line: Int(event.line))
      case .open: open(event.first)
      case .close: close()
      case .lineBreak: lineBreak()
      case .alternative: alternative(Int(event.first)..<Int(event.second), line: Int(event.line), isTitle: false)
      case .titleAlternative: alternative(Int(event.first)..<Int(event.second), line: Int(event.line), isTitle: true)
      }
    }
    endLine()
    showAsides()
  }

  // MARK: Elements

  mutating func open(_ index: Int32) {
    let element = page.elements[Int(index)]
    var frame = frames[frames.count - 1]
    frame.element = index
    // The label of a button is no part of the words beside it.
    frame.isBlock = element.tag.isBlock || element.tag == .button
    if isTitleClosed, element.hints.contains(.text) { endLine() }
    isTitleClosed = false
    let isSelected = declared.map { declare($0, index, &frame) } ?? false
    if frame.isBlock {
      endLine()
      frame.block = index
    }
    frame.start = bytes.count
    frame.region = frame.region.entering(element, at: index, isInMain: frame.mainDepth > 0)
    if element.hints.contains(.main) || element.tag == .main || element.tag == .article { frame.mainDepth += 1 }
    if isSelected { (frame.region, frame.mainDepth) = (Region(), 0) }
    if element.hints.contains(.title), frame.listDepth == 0 || !frame.isBlock { frame.titleStyle = element.titleStyle }
    if element.hints.contains(.bold) { frame.isBold = true }
    if element.hints.contains(.preformatted) { frame.isPreformatted = true }
    switch element.tag {
    case .a:
      frame.isLink = true
      if line.links < .max { line.links += 1 }
    case .b, .strong, .em: frame.isBold = true
    case .button:
      // A control that opens a panel is its title; one that selects one of several panels is a menu.
      if element.hints.contains(.tab) {
        frame.isLink = true
      } else if frame.item < 0, frame.kind == .text, frame.region.boilerplate == nil {
        frame.kind = .summary
      }
    case .ul, .ol, .dl, .menu, .dir:
      frame.list = index
      frame.listDepth += 1
      frame.item = element.tag == .dl ? -1 : frame.item
      frame.kind = .text
      frame.titleStyle = 0
    case .li: (frame.item, frame.kind) = (index, .text)
    case .dd: (frame.item, frame.kind) = (index, .description)
    case .dt: (frame.item, frame.kind) = (-1, .term)
    case .h1, .h2, .h3, .h4, .h5, .h6: frame.headingLevel = UInt8(element.tag.headingLevel)
    case .title: frame.kind = .pageTitle
    case .caption: frame.kind = .caption
    case .legend: frame.kind = .legend
    case .summary: frame.kind = .summary
    case .form: frame.form = index
    case .pre, .textarea: frame.isPreformatted = true
    case .table:
      if let last = tables.indices.last { tables[last].hasTable = true }
      tables.append(TableDraft(element: index, firstDraft: drafts.count, listDepth: frame.listDepth))
      if let declared, let last = tables.indices.last, !frame.isAside {
        frame.isInTable = declared.isTable(index)
        // A table of which only something in its cells stays is a layout table.
        if !frame.isInTable, !declared.isLeftWhole(index) { tables[last].hasTable = true }
      }
      frame.kind = .text
    case .tr: if let last = tables.indices.last { tables[last].beginRow(index) }
    case .td, .th:
      frame.kind = element.tag == .th ? .headerCell : .text
      if let last = tables.indices.last { tables[last].beginCell(element, index, firstDraft: drafts.count) }
    default: break
    }
    frames.append(frame)
  }

  mutating func close() {
    guard frames.count > 1 else { return }
    let frame = frames[frames.count - 1]
    if frame.isBlock { endLine() }
    frames.removeLast()
    let element = page.elements[Int(frame.element)]
    if !frame.isBlock, frame.start == line.start { readNumber(element) }
    isTitleClosed = !frame.isBlock && frame.headingLevel == 0 && element.hints.contains(.title)
    // Parts of a contact block may follow each other without a space: <span>민원과</span><span>담당자 : …</span>.
    if !frame.isBlock, frame.region.boilerplate == .contact, bytes.count > frame.start { isSpacePending = true }
    let isLabel = !frame.isBlock && frame.start == line.start && element.hints.contains(.label)
    labelEnd = isLabel && isLabelText(line.start..<bytes.count) ? bytes.count : -1
    switch element.tag {
    case .td, .th: if let last = tables.indices.last { tables[last].endCell(at: drafts.count) }
    case .table:
      if let table = tables.popLast() { TableReader.read(table, in: &self) }
      showAsides()
    default: break
    }
  }

  /// Whether a text has one to eight syllables, with spaces and points between them.
  func isLabelText(_ range: Range<Int>) -> Bool {
    guard range.count >= 3, range.count <= 30 else { return false }
    var at = range.lowerBound
    while at < range.upperBound {
      let (value, width) = ByteText.scalar(in: bytes, at: at, before: range.upperBound)
      guard ByteText.isSyllable(value) || value == 0x20 || value == 0xB7 || value == 0x2F else { return false }
      at += width
    }
    return true
  }

  /// Records an element that held only the first digits of a line: `<span class="num">1</span>3회 이내` is not 13.
  mutating func readNumber(_ element: PageElement) {
    let count = bytes.count - line.start
    guard count == 1 || count == 2, bytes[line.start...].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return }
    line.digits = UInt8(count)
    line.isNumberNamed = line.isNumberNamed || element.hints.contains(.number)
  }

  // MARK: Lines

  mutating func lineBreak() {
    let frame = frames[frames.count - 1]
    if frame.isAside {
      asides.append(Aside(frame: frame))
      return
    }
    // A title or a cell with a <br> stays one title or cell.
    if frame.headingLevel > 0 || frame.kind == .headerCell || frame.kind == .caption {
      isSpacePending = true
    } else {
      endLine(byBreak: true)
    }
  }

  /// Ends the line and makes a draft of it, unless it is empty.
  mutating func endLine(byBreak: Bool = false) {
    if bytes.count == line.start, let alternative = line.alternative {
      let frame = line.alternativeFrame
      line.alternative = nil
      frames.append(frame)
      write(alternative.range, line: alternative.line)
      frames.removeLast()
    }
    isSpacePending = false
    if bytes.count > line.start {
      let frame = line.frame
      drafts.append(
        Draft(
          range: line.start..<bytes.count, kind: frame.kind, element: frame.block, item: frame.item, list: frame.list,
          listDepth: frame.listDepth, headingLevel: frame.headingLevel, endsWithBreak: byBreak,
          linkBytes: line.linkBytes, boldBytes: line.boldBytes, titleBytes: line.titleBytes,
          titleStyle: line.titleStyle, region: frame.region, form: frame.form, links: line.links, digits: line.digits,
          isNumberNamed: line.isNumberNamed, mainDepth: frame.mainDepth, boilerplate: frame.isLeft ? .declared : nil))
      bytes.append(0x0A)
    }
    line = OpenLine(start: bytes.count)
    showAsides()
  }

  /// Uses the alternative text of an image: as a title of a heading without other text, or as a paragraph if it makes a
  /// statement, as where a whole charter is an image.
  ///
  /// - Parameter isTitle: Whether the file name of the image names a title.
  mutating func alternative(_ range: Range<Int>, line sourceLine: Int, isTitle: Bool) {
    var frame = frames[frames.count - 1]
    if isTitle, frame.titleStyle == 0, !frame.isLink, frame.region.boilerplate == nil {
      frame.titleStyle = Self.imageStyle
    }
    if frame.isAside {
      if SentenceEnding.isStatement(in: page.text, range) {
        asides.append(Aside(frame: frame, pieces: [(range, sourceLine)]))
      }
    } else if frame.headingLevel > 0 || frame.kind == .term || frame.kind == .summary || frame.titleStyle != 0 {
      if bytes.count == line.start, line.alternative == nil {
        line.alternative = (range, sourceLine)
        line.alternativeFrame = frame
      }
    } else if frame.region.strength != .firm || frame.region.boilerplate == nil,
      isContent(range, isLinked: frame.isLink)
    {
      endLine()
      write(range, line: sourceLine)
      endLine()
      if ByteText.find(Self.promise, in: page.text, range) != nil {
        diagnostics.append(
          Diagnostic(
            rule: "html/image-text", severity: .note,
            message: "\(sourceLine)행의 그림은 대체 글로 읽었습니다. 그림의 글과 같은지 확인하십시오."))
      }
    }
  }

  /// Whether the alternative text of an image is content: it makes a statement, or a commitment if the image is a link.
  ///
  /// - Content: "고객헌장. 하나, 우리는 고객을 정성껏 모시겠습니다. 임직원 일동"
  /// - Not: "본관 전경", a linked "시민과 함께하는 공단입니다."
  func isContent(_ range: Range<Int>, isLinked: Bool) -> Bool {
    if ByteText.find(Self.promise, in: page.text, range) != nil { return true }
    if isLinked { return false }
    return SentenceEnding.isStatement(in: page.text, range) || ByteText.find(Self.sentence, in: page.text, range) != nil
  }

  static let promise = Array("겠습니다".utf8)
  static let sentence = Array("니다.".utf8)

  /// The style of all titles that are images.
  static let imageStyle: UInt32 = 1
}
