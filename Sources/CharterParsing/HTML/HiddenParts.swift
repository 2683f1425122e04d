import CharterLanguage
import CharterModel

/// Finds the parts that a page hides from its readers, and leaves them out.
///
/// Phenomenon: a page keeps a former edition of the charter with `hidden` or `display:none`. A closed tab or accordion is hidden in
/// the same way, but readers open it with a click.
///
/// - Hidden: `<div style="display:none"><h2>2015년 헌장</h2>…` · `<div class="old_ver" hidden>` · `<p hidden>…`
/// - Counts: any other `div`, row or list, which a click or a script may open, for a promise that is lost is worse than one too many ·
///   everything on a page that shows no promise
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
    for index in drafts.indices {
      if let root = hiddenRoot(of: drafts[index].element, in: page) { lines[root, default: []].append(index) }
    }
    let left = lines.filter { root, lines in
      isFormer(root, drafts[lines[0]].range, of: page, in: bytes) || !page.elements[Int(root)].tag.mayBePanel
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

  /// Whether the element is named a former edition by its class or by its first line: "2015년 헌장", "개정 전", "이전 버전".
  private static func isFormer(_ root: Int32, _ first: Range<Int>, of page: Page, in bytes: [UInt8]) -> Bool {
    if page.elements[Int(root)].hints.contains(.former) { return true }
    guard first.count <= longestTitle else { return false }
    let text = NormalizedText(bytes: Array(bytes[first]))
    let all = 0..<text.count
    return text.contains(.charterFormerTitle, in: all)
      || text.contains(.charterName, in: all) && text.contains(.charterFormer, in: all)
  }

  /// The longest first line that is a title, in bytes: about thirty syllables.
  private static let longestTitle = 100
}

extension Tag {
  /// Whether a click may open such an element; a paragraph or a heading that is hidden stays so.
  fileprivate var mayBePanel: Bool { ![Tag.p, .h1, .h2, .h3, .h4, .h5, .h6, .blockquote].contains(self) }
}
