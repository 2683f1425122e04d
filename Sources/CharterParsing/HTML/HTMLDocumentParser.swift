package import CharterModel

/// Parses an HTML page into a document.
///
/// ```
/// SourceText ─libxml2→ Page ─layout→ drafts + rendition ─boilerplate, titles, lists→ Document
/// ```
///
/// The parser has no state and may be used on several threads at once.
package struct HTMLDocumentParser: Sendable {
  /// Creates a parser.
  package init() {}

  /// Parses a page or a fragment of one.
  ///
  /// The rendition has one line for each block; tabs separate the cells of a row of a data table. All visible text is
  /// kept: boilerplate is marked, not dropped.
  ///
  /// - Parameter source: The decoded text.
  /// - Returns: The document. Every page can be parsed; faults are diagnostics.
  package func parse(_ source: SourceText) -> Document {
    let (markup, diagnostics) = prepared(source)
    let document = document(of: MarkupParser.parse(markup), declared: nil, source, diagnostics)
    guard !HindranceFinder.promises(document), let unfolded = EmbeddedMarkup.withData(markup) else { return document }
    let note = Diagnostic(
      rule: "html/embedded", severity: .note,
      message: "스크립트가 화면을 만드는 자료(JSON)에 든 글을 읽었습니다. 화면에 보이는 글과 같은지 확인하십시오.")
    return self.document(of: MarkupParser.parse(unfolded), declared: nil, source, diagnostics + [note])
  }

  /// Parses a page with a declared selection.
  ///
  /// - Parameters:
  ///   - source: The decoded text.
  ///   - selection: The parts to select and to remove.
  /// - Throws: `SelectionError` for an XPath expression that is invalid or exceeds its step limit.
  package func parse(_ source: SourceText, selection: Selection) throws(SelectionError) -> Document {
    if selection.isEmpty { return parse(source) }
    var (markup, diagnostics) = prepared(source)
    let (page, declared) = try ElementSelection.parse(markup, selection, &diagnostics)
    var document = document(of: page, declared: declared, source, diagnostics + selection.idle(in: .html))
    SectionSelection.apply(selection, to: &document)
    return document
  }

  /// The markup without text that must not reach the parser.
  private func prepared(_ source: SourceText) -> (markup: [UInt8], diagnostics: [Diagnostic]) {
    var diagnostics = source.diagnostics.filter { $0.rule != UndecodableBytes.rule }
    var markup = source.bytes
    if ServerCode.isSuspected(in: markup) {
      let pieces = ServerCode.blank(&markup)
      if pieces > 0 {
        diagnostics.append(
          Diagnostic(
            rule: "html/server-code", severity: .note,
            message: "페이지에 남은 서버 코드(JSP, PHP, ASP) \(pieces)곳을 건너뛰었습니다."))
      }
    }
    // A frame may hold another one.
    for _ in 0..<EmbeddedMarkup.deepest {
      guard let unfolded = EmbeddedMarkup.withFrames(markup) else { break }
      markup = unfolded
    }
    if let repaired = EntityRepair.repaired(markup) { markup = repaired }
    let bombs = AttributeBomb.defuse(&markup)
    if bombs > 0 {
      diagnostics.append(
        Diagnostic(
          rule: "limits/attributes", severity: .warning,
          message: "속성이 \(AttributeBomb.limit)개를 넘는 태그가 \(bombs)개 있어 넘는 속성을 건너뛰었습니다."))
    }
    return (markup, diagnostics)
  }

  private func document(
    of page: Page, declared: DeclaredElements?, _ source: SourceText, _ noted: [Diagnostic]
  ) -> Document {
    var diagnostics = noted
    var flow = Flow(page, declared: declared)
    flow.run()
    var drafts: [Draft] = []
    swap(&drafts, &flow.drafts)
    let left = declared == nil ? [] : drafts.filter { $0.boilerplate == .declared }
    if !left.isEmpty { drafts.removeAll { $0.boilerplate == .declared } }
    BreakJoiner.join(&drafts, of: page, in: flow.bytes)
    MarkerReader.read(&drafts, in: flow.bytes)
    let hidden = HiddenParts.mark(&drafts, of: page, in: flow.bytes)
    let firstHidden = hidden.first.map { drafts[$0].range }
    PageFurniture.mark(&drafts, rows: flow.rows, in: flow.bytes)
    PrefaceReader.mark(&drafts, in: flow.bytes)
    let all = left.isEmpty ? drafts : (drafts + left).sorted { $0.range.lowerBound < $1.range.lowerBound }
    diagnostics += NameMasker.mask(all, rows: flow.rows, in: &flow.bytes, lines: flow.lines)
    var outliner = Outliner(page: page, bytes: flow.bytes, rows: flow.rows, drafts: drafts)
    let blocks = DeclaredBlocks.merged(outliner.run(), left.map { outliner.boilerplate($0) })
    diagnostics += flow.diagnostics + limits(of: page)
    diagnostics += undecodable(source, flow)
    let rendition = Rendition(bytes: flow.bytes, lines: flow.lines)
    diagnostics += BlockLimit.diagnostics(of: blocks, in: rendition)
    if let firstHidden {
      diagnostics.append(
        Diagnostic(
          rule: "html/hidden", severity: .warning,
          message: "페이지에 숨겨 둔 글 \(hidden.count)줄은 읽는 사람에게 보이지 않으므로 약속으로 세지 않았습니다.",
          span: rendition.span(firstHidden)))
    }
    var document = Document(
      rendition: rendition, blocks: blocks, elements: page.elementTree(),
      reading: source.reading, diagnostics: diagnostics)
    document.hindrances = HindranceFinder.find(in: document, of: source)
    return document
  }

  private func limits(of page: Page) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if page.isCutInDepth {
      found.append(
        Diagnostic(
          rule: "limits/depth", severity: .warning,
          message: "요소가 \(Page.depthLimit)단계보다 깊어, 그 아래 글은 구조 없이 읽었습니다."))
    }
    if page.isAbandoned {
      found.append(
        Diagnostic(
          rule: "limits/markup", severity: .error,
          message: "마크업이 심하게 깨져 끝까지 읽지 못했습니다. 깨진 곳 뒤의 글이 빠졌으니 파일을 고쳐 다시 읽으십시오."))
    }
    return found
  }

  /// The diagnostics of undecodable bytes, by position in the rendition; those in attributes and scripts have none.
  private func undecodable(_ source: SourceText, _ flow: Flow) -> [Diagnostic] {
    if source.undecodableBytes == 0 { return [] }
    let found = UndecodableBytes.diagnostics(in: flow.bytes, lines: flow.lines)
    if !found.isEmpty { return found }
    return [
      Diagnostic(
        rule: UndecodableBytes.rule, severity: .note,
        message: "읽을 수 없는 바이트가 \(source.undecodableBytes)개 있으나 본문에는 없습니다.")
    ]
  }
}
