package import CharterModel

extension MediaType {
  /// The number of bytes in which tags are searched.
  private static let window = 16_384

  /// Tags that occur only in pages.
  private static let pageTags = names(["!doctype", "html", "head", "body"])

  /// Tags that make up a fragment of a page. Tags that people write into plain text and Markdown, such as `<br>`, are
  /// not among them.
  private static let fragmentTags = names([
    "div", "p", "ul", "ol", "li", "dl", "dt", "table", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article",
    "main",
    "meta", "title", "form", "center", "nav", "header", "footer",
  ])

  /// Detects HTML by the tags of a text, and otherwise by the file name.
  ///
  /// - Parameters:
  ///   - bytes: The decoded text.
  ///   - fileName: The name or path of the file; nil where it is unknown.
  package static func detected(in bytes: [UInt8], fileName: String? = nil) -> MediaType {
    let suffix = fileName?.split(separator: ".").last?.lowercased() ?? ""
    if ["html", "htm", "xhtml"].contains(suffix), bytes.contains(0x3C) { return .html }
    let isNamedText = ["txt", "text", "md", "markdown"].contains(suffix)
    let tags = isNamedText ? pageTags : pageTags + fragmentTags
    let head = bytes.prefix(window)
    var index = head.startIndex
    while let start = head[index...].firstIndex(of: 0x3C) {
      if tags.contains(where: { begins(head[start...], with: $0) }) { return .html }
      index = start + 1
    }
    return .text
  }

  private static func names(_ names: [String]) -> [[UInt8]] { names.map { Array("<\($0)".utf8) } }

  /// True where a tag of the name begins: in any case, and with the name ending there.
  private static func begins(_ bytes: ArraySlice<UInt8>, with tag: [UInt8]) -> Bool {
    guard bytes.count > tag.count else { return false }
    let same = zip(bytes, tag).allSatisfy { byte, letter in
      (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) == letter
    }
    guard same else { return false }
    let next = bytes[bytes.startIndex + tag.count]
    return next == 0x3E || next == 0x2F || next <= 0x20
  }
}
