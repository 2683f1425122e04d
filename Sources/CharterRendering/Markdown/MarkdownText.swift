/// Untrusted text as Markdown. GitHub shows it verbatim.
package enum MarkdownText {
  /// Escapes text for one line of Markdown or a table cell.
  ///
  /// It escapes every character that begins a GFM construct: emphasis, code, links, HTML, table borders, mathematics
  /// and autolinks. Each run of white space becomes one space. Characters that change the direction of writing become
  /// their code point, because they could rearrange the rest of the row.
  ///
  /// - Parameter text: verbatim words.
  /// - Returns: Markdown that shows these words.
  package static func escape(_ text: some StringProtocol) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count * 5 / 4)
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() { append(scalar, to: &result, rest: scalars[(index + 1)...]) }
    return String(decoding: result, as: UTF8.self).trimmingSpaces()
  }

  /// Escapes text at the start of a line or list item, where a number, a dash or a plus sign would begin a list.
  package static func escapeLine(_ text: some StringProtocol) -> String {
    let escaped = escape(text)
    guard let first = escaped.unicodeScalars.first else { return "" }
    if first == "-" || first == "+" || first == "=" { return "\\" + escaped }
    let digits = escaped.unicodeScalars.prefix { ("0"..."9").contains($0) }
    let rest = escaped.unicodeScalars.dropFirst(digits.count)
    if !digits.isEmpty, let sign = rest.first, sign == "." || sign == ")" {
      return String(digits) + "\\" + String(rest)
    }
    return escaped
  }

  /// Returns an inline link. It encodes the address, but does not check its scheme; see `isWebAddress(_:)`.
  ///
  /// - Parameters:
  ///   - text: the escaped Markdown of the link text.
  ///   - address: a path or an http or https address.
  package static func link(_ text: String, to address: String) -> String {
    "[\(text)](\(percentEncoded(address)))"
  }

  /// Returns true for http and https addresses. Reports never link other addresses, such as `javascript:`.
  package static func isWebAddress(_ address: String) -> Bool {
    let lower = address.lowercased()
    return lower.hasPrefix("https://") || lower.hasPrefix("http://")
  }

  /// Returns an address with every character encoded that could end the link.
  ///
  /// Letters, digits and the usual characters of addresses remain, including `%`, so an encoded address does not
  /// change.
  package static func percentEncoded(_ address: String) -> String {
    PercentEncoding.encoded(address, keeping: "-._~/:?#@!$&'*+,;=%")
  }

  private static let escaped: Set<Unicode.Scalar> = ["\\", "`", "*", "_", "[", "]", "|", "~", "#", "$"]

  /// Appends the UTF-8 of a scalar, escaped.
  private static func append(_ scalar: Unicode.Scalar, to result: inout [UInt8], rest: ArraySlice<Unicode.Scalar>) {
    switch scalar {
    case "<": result += "&lt;".utf8
    case ">": result += "&gt;".utf8
    case "&": result += "&amp;".utf8
    case ":" where rest.starts(with: "//".unicodeScalars): result += "\\:".utf8
    case "." where result.last == UInt8(ascii: "w") || result.last == UInt8(ascii: "W"): result += "\\.".utf8
    case "가"..."힣": result += scalar.utf8
    case _ where escaped.contains(scalar):
      result.append(UInt8(ascii: "\\"))
      result += scalar.utf8
    case _ where turnsDirection(scalar):
      result += "‹U+\(String(scalar.value, radix: 16, uppercase: true))›".utf8
    case _ where scalar.properties.isWhitespace || scalar.properties.generalCategory == .control:
      if result.last != UInt8(ascii: " ") { result.append(UInt8(ascii: " ")) }
    default: result += scalar.utf8
    }
  }

  /// Returns true for marks, embeddings, overrides and isolates of the Unicode Bidirectional Algorithm.
  static func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension String {
  /// Returns the text without spaces at its ends.
  func trimmingSpaces() -> String {
    guard let first = firstIndex(where: { $0 != " " }), let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[first...last])
  }
}
