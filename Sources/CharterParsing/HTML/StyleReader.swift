/// Reads the little of CSS and file names that tells titles from text.
enum StyleReader {
  /// Reads whether a `style` makes text bold, for pages whose editors write no `<b>`, and whether it keeps line ends.
  ///
  /// - Bold: "font-weight:bold", "FONT-WEIGHT: 700", "font-weight:&quot;bold&quot;"
  /// - Kept: "white-space:pre-line", "white-space: pre"
  /// - Neither: "font-weight:normal", "font-weight:400", "white-space:nowrap"
  static func read(_ value: UnsafePointer<UInt8>, into hints: inout ElementHints) {
    var next = value
    while next.pointee != 0 {
      if next.pointee | 0x20 == 0x77 {
        if let start = valueStart(behind: weight, at: next) {
          let byte = start.pointee
          if byte | 0x20 == 0x62 || (byte >= 0x36 && byte <= 0x39) { hints.insert(.bold) }
        } else if let start = valueStart(behind: space, at: next), end(of: pre, at: start) != nil {
          hints.insert(.preformatted)
        }
      }
      next += 1
    }
  }

  private static let weight = Array("weight".utf8)
  private static let space = Array("white-space".utf8)
  private static let pre = Array("pre".utf8)

  private static func valueStart(behind name: [UInt8], at start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
    guard var next = end(of: name, at: start) else { return nil }
    while [0x20, 0x3A, 0x22, 0x27].contains(next.pointee) { next += 1 }
    return next
  }

  private static func end(of word: [UInt8], at start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
    var next = start
    for byte in word {
      if next.pointee != byte, next.pointee | 0x20 != byte { return nil }
      next += 1
    }
    return next
  }

  /// Takes the name of an image's file for a class: a picture of a title is mostly saved as one.
  ///
  /// - Titles: "/img/tit_01.gif", "images/sub/stit-visit.png"
  /// - Not: "/title/photo.jpg", "dot.gif"
  static func readFileName(_ value: UnsafePointer<UInt8>, into element: inout PageElement) {
    var name = value
    var next = value
    while next.pointee != 0 {
      next += 1
      if (next - 1).pointee == 0x2F { name = next }
    }
    var hints: ElementHints = []
    var style: UInt32 = 0
    HintReader.read(name, into: &hints, style: &style)
    // All pictures of titles look alike, whatever is written on them.
    if hints.contains(.title) { element.titleStyle = 1 }
  }
}
