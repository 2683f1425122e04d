import CharterLanguage
import CharterModel

/// Finds the parts that a page hides from its readers, and leaves them out.
///
/// Phenomenon: a page keeps a former edition of the charter with `hidden` or `display:none`. A closed tab or accordion is hidden in
/// the same way, but readers open it with a click.
///
/// - Hidden: `<div style="display:none"><h2>2015년 헌장</h2>…` · `<p hidden>…`
/// - Counts: `<div class="tab_con" style="display:none">` · a `div` beside a `div` that is shown, unless it names a former edition ·
///   everything on a page that shows no promise, because a script uncovers it
enum HiddenParts {
  /// Marks the lines of hidden parts.
  ///
  /// - Parameters:
  ///   - drafts: The lines of the page, with how they end.
  ///   - page: The elements of the page.
  ///   - bytes: The rendition.
  /// - Returns: The places of the lines that were marked.
  static func mark(_ drafts: inout [Draft], of page: Page, in bytes: [UInt8]) -> [Int] {
    guard page.elements.contains(where: { $0.hints.contains(.hidden) }) else { return [] }
    var lines: [Int32: [Int]] = [:]
    var shown: Set<Int32> = []
    for index in drafts.indices {
      if let root = hiddenRoot(of: drafts[index].element, in: page) {
        lines[root, default: []].append(index)
      } else {
        holders(of: drafts[index].element, in: page) { shown.insert($0) }
      }
    }
    let left = lines.filter { root, lines in
      isFormer(root, drafts[lines[0]].range, of: page, in: bytes) || !isPanel(root, besides: shown, in: page)
    }.values.joined().sorted()
    let isLeft = Set(left)
    // A script may uncover a page that hides all of its promises.
    let isShown = drafts.indices.contains { drafts[$0].isPromise && !isLeft.contains($0) }
    guard isShown else { return [] }
    for index in left { drafts[index].boilerplate = .hidden }
    return left
  }

  /// The outermost hidden element around an element.
  private static func hiddenRoot(of element: Int32, in page: Page) -> Int32? {
    var root: Int32?
    holders(of: element, in: page) { if page.elements[Int($0)].hints.contains(.hidden) { root = $0 } }
    return root
  }

  /// An element and those around it, from the inside.
  private static func holders(of element: Int32, in page: Page, _ body: (Int32) -> Void) {
    var next = element
    while next >= 0 {
      body(next)
      next = page.elements[Int(next)].parent
    }
  }

  private static let panelHints: ElementHints = [.panel, .disclosure, .menu, .tab]

  /// Whether a click shows the element: its class, that of the element around it, or an element of its kind beside it says so.
  private static func isPanel(_ root: Int32, besides shown: Set<Int32>, in page: Page) -> Bool {
    let element = page.elements[Int(root)]
    if !element.hints.isDisjoint(with: panelHints) { return true }
    guard element.parent >= 0 else { return false }
    if !page.elements[Int(element.parent)].hints.isDisjoint(with: panelHints) { return true }
    guard element.tag.holdsPanels else { return false }
    return shown.contains { other in
      let beside = page.elements[Int(other)]
      return beside.parent == element.parent && beside.tag == element.tag
        && beside.hints == element.hints.subtracting(.hidden)
    }
  }

  /// Whether the element is named a former edition by its class or by its first line: "2015년 헌장", "개정 전 이행표준".
  private static func isFormer(_ root: Int32, _ first: Range<Int>, of page: Page, in bytes: [UInt8]) -> Bool {
    if page.elements[Int(root)].hints.contains(.former) { return true }
    guard first.count <= longestTitle else { return false }
    let text = NormalizedText(bytes: Array(bytes[first]))
    let all = 0..<text.count
    return text.contains(.charterName, in: all) && text.contains(.charterFormer, in: all)
  }

  /// The longest first line that is a title, in bytes: about thirty syllables.
  private static let longestTitle = 100
}

extension Tag {
  /// Whether panels that a click shows are made of such elements.
  fileprivate var holdsPanels: Bool { [.div, .section, .article, .ul, .dl, .table].contains(self) }
}
