import Foundation

/// Puts text that a page keeps in an attribute or in data for a script where its readers see it.
///
/// Phenomenon: a frame may bring its document along (`srcdoc`), and a single-page site holds its text as JSON from which a script builds the page.
///
/// - Unfolded: `<iframe srcdoc="&lt;p&gt;…">`, `<script type="application/json">{"body":"<p>…겠습니다"}</script>`, `window.__STATE__ = {…}`
/// - Not: `<script>if (a) alert("이동하겠습니다.")</script>`, data with fewer than two promises
enum EmbeddedMarkup {
  // MARK: Frames

  /// As deep as frames within frames are read.
  static let deepest = 4

  /// The markup with the documents of frames in place of their frames.
  ///
  /// - Returns: nil where no frame brings its document.
  static func withFrames(_ markup: [UInt8]) -> [UInt8]? {
    var unfolded: [UInt8] = []
    var copied = 0
    var at = 0
    var left = mostFrames
    while left > 0, let tag = place(of: frame, in: markup, from: at) {
      left -= 1
      let (end, value) = attributes(of: markup, from: tag + frame.count)
      at = end
      guard let value else { continue }
      let close = place(of: frameEnd, in: markup, from: end).flatMap { markup[$0...].firstIndex(of: 0x3E) }
      at = close.map { $0 + 1 } ?? end
      // The document takes the place of the frame; the lines of the page stay where they are.
      unfolded += markup[copied..<tag] + markup[tag..<value.lowerBound].filter { $0 == 0x0A }
      unfolded += Array("<div>".utf8) + Array(unescaped(markup[value]).utf8) + Array("</div>".utf8)
      unfolded += markup[value.upperBound..<at].filter { $0 == 0x0A }
      copied = at
    }
    return copied > 0 ? unfolded + markup[copied...] : nil
  }

  /// As many frames as are looked at; each may look for its end in the rest of the page.
  private static let mostFrames = 500
  private static let frame = Array("<iframe".utf8)
  private static let frameEnd = Array("</iframe".utf8)
  private static let document = Array("srcdoc".utf8)

  /// The end of a tag, and the bytes of its `srcdoc`.
  private static func attributes(of markup: [UInt8], from start: Int) -> (end: Int, value: Range<Int>?) {
    var at = start
    var value: Range<Int>?
    var name = start..<start
    while at < markup.count, markup[at] != 0x3E {
      let byte = markup[at]
      if byte == 0x22 || byte == 0x27 {
        guard let close = markup[(at + 1)...].firstIndex(of: byte) else { return (markup.count, nil) }
        if name.count == document.count, ByteText.startsInAnyCase(markup, at: name.lowerBound, with: document) {
          value = at + 1..<close
        }
        at = close
        name = at + 1..<at + 1
      } else if byte > 0x20, byte != 0x3D {
        // White space may stand between a name and its "=".
        name = (name.upperBound == at ? name.lowerBound : at)..<at + 1
      }
      at += 1
    }
    return (min(at + 1, markup.count), value)
  }

  /// A value of an attribute as text.
  private static func unescaped(_ value: ArraySlice<UInt8>) -> String {
    var text = String(decoding: value, as: UTF8.self)
    for (entity, sign) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      text = text.replacingOccurrences(of: entity, with: sign)
    }
    return text
  }

  // MARK: Data of scripts

  /// The markup with the text of data in place of the script that holds it. Lines stay where they are.
  ///
  /// - Returns: nil where no script holds text that promises.
  static func withData(_ markup: [UInt8]) -> [UInt8]? {
    var unfolded: [UInt8] = []
    var copied = 0
    var at = 0
    while let tag = place(of: script, in: markup, from: at),
      let open = markup[tag...].firstIndex(of: 0x3E), let close = place(of: scriptEnd, in: markup, from: open)
    {
      at = close
      guard isData(markup, tag..<open, open + 1..<close), let text = text(in: markup, open + 1..<close) else {
        continue
      }
      unfolded += markup[copied..<tag]
      unfolded += text
      copied = markup[close...].firstIndex(of: 0x3E).map { $0 + 1 } ?? markup.count
    }
    return copied > 0 ? unfolded + markup[copied...] : nil
  }

  private static let script = Array("<script".utf8)
  private static let scriptEnd = Array("</script".utf8)

  /// Whether a script is data: of a JSON type, or one assignment of a literal.
  private static func isData(_ markup: [UInt8], _ tag: Range<Int>, _ body: Range<Int>) -> Bool {
    if let type = ByteText.find(Array("json".utf8), in: markup, tag) {
      // Descriptions for search engines repeat the page, or another one.
      return type < 3 || !markup[(type - 3)..<type].elementsEqual("ld+".utf8)
    }
    guard let literal = markup[body].firstIndex(where: { $0 == 0x7B || $0 == 0x5B }) else { return false }
    let head = markup[body.lowerBound..<literal]
    return head.contains(0x3D) && !head.contains(0x28) && !head.contains(0x3B)
  }

  /// The strings and brackets of a script.
  private struct Literals {
    /// The strings that are no keys, by their bytes, with their text.
    var values: [(range: Range<Int>, text: String)] = []
    /// The bytes from a bracket to the one that closes it.
    var brackets: [Range<Int>] = []

    init(_ markup: [UInt8], _ body: Range<Int>) {
      var open: [Int] = []
      var at = body.lowerBound
      while at < body.upperBound {
        switch markup[at] {
        case 0x22:
          let end = EmbeddedMarkup.endOfString(markup, at..<body.upperBound)
          let next = markup[end..<body.upperBound].first { $0 > 0x20 }
          if next != 0x3A, let text = EmbeddedMarkup.decoded(markup[at..<end]) { values.append((at..<end, text)) }
          at = end
          continue
        case 0x7B, 0x5B: open.append(at)
        case 0x7D, 0x5D: if let start = open.popLast() { brackets.append(start..<at + 1) }
        default: break
        }
        at += 1
      }
    }
  }

  /// The strings around the promises of a script as markup; nil where there are fewer than two promises.
  ///
  /// They are those within the smallest brackets that hold all promises: the text of the page, not the menus beside it.
  private static func text(in markup: [UInt8], _ body: Range<Int>) -> [UInt8]? {
    let found = Literals(markup, body)
    let promising = found.values.filter { $0.text.contains(promise) }
    guard let first = promising.first, let last = promising.last,
      promising.reduce(0, { $0 + $1.text.components(separatedBy: promise).count - 1 }) >= 2
    else { return nil }
    let holder =
      found.brackets.filter { $0.contains(first.range.lowerBound) && $0.contains(last.range.lowerBound) }
      .min { $0.count < $1.count } ?? body
    var text = Array("<div>".utf8)
    var at = body.lowerBound
    /// Keeps the lines of the file where they are.
    func keepLines(to end: Int) {
      text += markup[at..<end].filter { $0 == 0x0A }
      at = end
    }
    for value in found.values where holder.contains(value.range.lowerBound) && isRead(value.text) {
      keepLines(to: value.range.lowerBound)
      text += Array(element(value.text).utf8)
    }
    keepLines(to: body.upperBound)
    return text + Array("</div>".utf8)
  }

  private static let promise = String(decoding: Flow.promise, as: UTF8.self)

  /// The end of a string that begins with its quotation mark.
  private static func endOfString(_ markup: [UInt8], _ range: Range<Int>) -> Int {
    var at = range.lowerBound + 1
    while at < range.upperBound, markup[at] != 0x22 { at += markup[at] == 0x5C ? 2 : 1 }
    return min(at + 1, range.upperBound)
  }

  /// The text of a string with its escapes; nil for what is no JSON.
  private static func decoded(_ literal: ArraySlice<UInt8>) -> String? {
    guard literal.contains(where: { $0 >= 0x80 || $0 == 0x5C }) else { return nil }
    return try? JSONDecoder().decode(String.self, from: Data(literal))
  }

  /// Whether a string is text for readers.
  private static func isRead(_ text: String) -> Bool { text.unicodeScalars.contains { ByteText.isSyllable($0.value) } }

  /// A string as an element: markup as it is, other text escaped.
  private static func element(_ text: String) -> String {
    let isMarkup = text.contains { $0 == "<" } && text.firstMatch(of: /<\/?[A-Za-z]/) != nil
    let line = text.split(whereSeparator: \.isNewline).joined(separator: isMarkup ? " " : "\u{1}")
    if isMarkup { return "<div>\(line)</div>" }
    let escaped = line.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
    return "<p>\(escaped.replacingOccurrences(of: "\u{1}", with: "<br>"))</p>"
  }

  // MARK: Bytes

  /// The place of a word of ASCII letters in either case.
  private static func place(of word: [UInt8], in markup: [UInt8], from start: Int) -> Int? {
    var at = start
    while let open = ByteText.find(word[0], in: markup, at..<markup.count) {
      if ByteText.startsInAnyCase(markup, at: open, with: word) { return open }
      at = open + 1
    }
    return nil
  }
}
