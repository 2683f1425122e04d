/// Reads the CSS properties and file names that distinguish titles from text.
enum StyleReader {
  /// Reads whether a `style` makes text bold, for pages whose editors write no `<b>`, and whether it keeps line ends, and
  /// whether it shows nothing.
  ///
  /// - Bold: "font-weight:bold", "FONT-WEIGHT: 700", "font-weight:&quot;bold&quot;"
  /// - Hidden: "display:none", "visibility: hidden"
  /// - Kept: "white-space:pre-line", "white-space: pre"
  /// - Neither: "font-weight:normal", "font-weight:400", "white-space:nowrap"
  static func read(_ style: UnsafeBufferPointer<UInt8>, into hints: inout ElementHints) {
    for index in style.indices {
      let head = style[index] | 0x20
      if head == 0x64 || head == 0x76 {
        if hides(style, at: index) { hints.insert(.hidden) }
        continue
      }
      guard head == 0x77 else { continue }
      if let start = valueStart(behind: weight, in: style, at: index) {
        let byte = start < style.count ? style[start] : 0
        if byte | 0x20 == 0x62 || (byte >= 0x36 && byte <= 0x39) { hints.insert(.bold) }
      } else if let start = valueStart(behind: space, in: style, at: index), end(of: pre, in: style, at: start) != nil {
        hints.insert(.preformatted)
      }
    }
  }

  /// "display:none", "visibility: hidden"
  private static func hides(_ style: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    if let start = valueStart(behind: display, in: style, at: index) {
      return end(of: none, in: style, at: start) != nil
    }
    if let start = valueStart(behind: visibility, in: style, at: index) {
      return end(of: hidden, in: style, at: start) != nil
    }
    return false
  }

  private static let display = Array("display".utf8)
  private static let none = Array("none".utf8)
  private static let visibility = Array("visibility".utf8)
  private static let hidden = Array("hidden".utf8)
  private static let weight = Array("weight".utf8)
  private static let space = Array("white-space".utf8)
  private static let pre = Array("pre".utf8)

  private static func valueStart(
    behind name: [UInt8], in style: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Int? {
    guard var next = end(of: name, in: style, at: start) else { return nil }
    while next < style.count, [0x20, 0x3A, 0x22, 0x27].contains(style[next]) { next += 1 }
    return next
  }

  private static func end(of word: [UInt8], in style: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    if start + word.count > style.count { return nil }
    for (index, byte) in word.enumerated() {
      if style[start + index] != byte, style[start + index] | 0x20 != byte { return nil }
    }
    return start + word.count
  }

  /// Reads the file name of an image like a class, because an image of a title is usually named as one.
  ///
  /// - Titles: "/img/tit_01.gif", "images/sub/stit-visit.png"
  /// - Not: "/title/photo.jpg", "dot.gif"
  static func readFileName(_ value: UnsafeBufferPointer<UInt8>, into element: inout PageElement) {
    // All images of titles have one look.
    if namesTitle(value) { element.titleStyle = 1 }
  }

  /// True for the address of a picture whose file is named as titles are.
  static func namesTitle(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = value.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0
    var hints: ElementHints = []
    var style: UInt32 = 0
    HintReader.read(UnsafeBufferPointer(rebasing: value[start...]), into: &hints, style: &style)
    return hints.contains(.title)
  }
}
