package import CharterModel

/// Makes a document of an HTML page.
///
/// ```
/// SourceText ─libxml2→ Page ─layout→ drafts + rendition ─furniture, titles, lists→ Document
/// ```
///
/// The parser has no state and may be used from several threads at once.
package struct HTMLDocumentParser: Sendable {
  package init() {}

  /// Parses a page, or a fragment of one.
  ///
  /// The rendition has one line for each block; the cells of a row of a data table are joined by tabs. Nothing that is
  /// shown is left out: page furniture is marked, not dropped.
  ///
  /// - Parameter source: the decoded text.
  /// - Returns: the document. There is no page that cannot be parsed; what was wrong with it is in its diagnostics.
  package func parse(_ source: SourceText) -> Document {
    let (markup, diagnostics) = prepared(source)
    return document(of: MarkupParser.parse(markup), declared: nil, source, diagnostics)
  }

  /// Parses a page of which its author's declaration selects or removes parts.
  ///
  /// - Throws: `SelectionError` for an expression that can be used on no page.
  package func parse(_ source: SourceText, selection: Selection) throws(SelectionError) -> Document {
    if selection.isEmpty { return parse(source) }
    var (markup, diagnostics) = prepared(source)
    let (page, declared) = try ElementSelection.parse(markup, selection, &diagnostics)
    var document = document(of: page, declared: declared, source, diagnostics + selection.idle(in: .html))
    SectionSelection.apply(selection, to: &document)
    return document
  }

  /// The markup without what must not reach the parser.
  private func prepared(_ source: SourceText) -> (markup: [UInt8], diagnostics: [Diagnostic]) {
    var diagnostics = source.diagnostics.filter { $0.rule != UndecodableBytes.rule }
    var markup = source.bytes
    if ServerCode.isSuspected(in: markup) {
      let pieces = ServerCode.blank(&markup)
      if pieces > 0 {
        diagnostics.append(
          Diagnostic(
            rule: "html/server-code", severity: .note,
            message: "\(pieces) pieces of server-side code (JSP, PHP, ASP) were left in the page and passed over."))
      }
    }
    if let repaired = EntityRepair.repaired(markup) { markup = repaired }
    let bombs = AttributeBomb.defuse(&markup)
    if bombs > 0 {
      diagnostics.append(
        Diagnostic(
          rule: "limits/attributes", severity: .warning,
          message: "\(bombs) tags have more than \(AttributeBomb.limit) attributes; those beyond were passed over."))
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
    let left = declared == nil ? [] : drafts.filter { $0.furniture == .declared }
    if !left.isEmpty { drafts.removeAll { $0.furniture == .declared } }
    BreakJoiner.join(&drafts, in: flow.bytes)
    MarkerReader.read(&drafts, in: flow.bytes)
    PageFurniture.mark(&drafts, rows: flow.rows, in: flow.bytes)
    PrefaceReader.mark(&drafts, in: flow.bytes)
    let all = left.isEmpty ? drafts : (drafts + left).sorted { $0.range.lowerBound < $1.range.lowerBound }
    diagnostics += NameMasker.mask(all, rows: flow.rows, in: &flow.bytes, lines: flow.lines)
    var outliner = Outliner(page: page, bytes: flow.bytes, rows: flow.rows, drafts: drafts)
    let blocks = DeclaredBlocks.merged(outliner.run(), left.map { outliner.furniture($0) })
    diagnostics += flow.diagnostics + limits(of: page)
    diagnostics += undecodable(source, flow)
    return Document(
      rendition: Rendition(bytes: flow.bytes, lines: flow.lines), blocks: blocks, elements: page.elementTree(),
      reading: source.reading, diagnostics: diagnostics)
  }

  private func limits(of page: Page) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if page.isCutInDepth {
      found.append(
        Diagnostic(
          rule: "limits/depth", severity: .warning,
          message: "Elements nest deeper than \(Page.depthLimit); text below was kept without its structure."))
    }
    if page.isAbandoned {
      found.append(
        Diagnostic(
          rule: "limits/markup", severity: .error,
          message: "The markup is too broken to be parsed in reasonable time; text after the break is missing."))
    }
    return found
  }

  /// Undecodable bytes by their places in the rendition; those in attributes and scripts have none.
  private func undecodable(_ source: SourceText, _ flow: Flow) -> [Diagnostic] {
    if source.undecodableBytes == 0 { return [] }
    let found = UndecodableBytes.diagnostics(in: flow.bytes, lines: flow.lines)
    if !found.isEmpty { return found }
    return [
      Diagnostic(
        rule: UndecodableBytes.rule, severity: .note,
        message: "\(source.undecodableBytes) bytes could not be decoded; none of them is in the text of the page.")
    ]
  }
}
