import Foundation

/// The page in a web archive (MHTML, `.mht`): one file in which a browser saves a page with its pictures.
///
/// It is a message of MIME (RFC 2557) whose first part of HTML is the page. Lines are those of the page, not of the archive.
enum WebArchive {
  /// The longest head of a message, in bytes.
  private static let longestHead = 16_384
  /// As deep as parts within parts are looked into.
  private static let deepest = 4

  /// Whether bytes begin like an archive.
  static func isArchive(_ bytes: [UInt8]) -> Bool {
    guard let head = head(of: bytes[...]) else { return false }
    return head.fields["mime-version"] != nil && head.fields["content-type"]?.hasPrefix("multipart/") ?? false
  }

  /// The page of an archive, decoded from its transfer encoding; nil for other bytes, and where there is no page.
  static func page(in bytes: [UInt8]) -> [UInt8]? { isArchive(bytes) ? page(in: bytes[...], depth: 0) : nil }

  private static func page(in part: ArraySlice<UInt8>, depth: Int) -> [UInt8]? {
    guard depth < deepest, let head = head(of: part) else { return nil }
    let type = head.fields["content-type"] ?? "text/plain"
    let body = part[head.end...]
    if type.hasPrefix("multipart/"), let boundary = boundary(in: head.contentType) {
      return parts(of: body, boundary).lazy.compactMap { page(in: $0, depth: depth + 1) }.first
    }
    guard type.hasPrefix("text/html") || type.hasPrefix("application/xhtml") else { return nil }
    switch head.fields["content-transfer-encoding"] ?? "" {
    case "base64": return Data(base64Encoded: Data(body), options: .ignoreUnknownCharacters).map { [UInt8]($0) }
    case "quoted-printable": return quotedPrintable(body)
    default: return Array(body)
    }
  }

  // MARK: Heads

  private struct Head {
    /// The fields by their names, names and values in lower case.
    var fields: [String: String] = [:]
    /// The type of the content as it is written, for the boundary in it.
    var contentType = ""
    /// Where the body begins.
    var end: Int
  }

  /// The fields before the first empty line.
  private static func head(of part: ArraySlice<UInt8>) -> Head? {
    let window = part.prefix(longestHead)
    var head = Head(end: part.startIndex)
    var field = ""
    func add(_ field: String) {
      guard let colon = field.firstIndex(of: ":") else { return }
      let name = field[..<colon].lowercased()
      let value = field[field.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      if head.fields[name] == nil { head.fields[name] = value.lowercased() }
      if name == "content-type", head.contentType.isEmpty { head.contentType = value }
    }
    var at = window.startIndex
    while let end = window[at...].firstIndex(of: 0x0A) {
      let line = String(decoding: window[at..<end].filter { $0 != 0x0D }, as: UTF8.self)
      at = end + 1
      if line.isEmpty {
        add(field)
        head.end = at
        return head.fields.isEmpty ? nil : head
      }
      if line.first == " " || line.first == "\t" {
        field += " " + line.trimmingCharacters(in: .whitespaces)
      } else {
        add(field)
        field = line
        guard line.contains(":") else { return nil }
      }
    }
    return nil
  }

  private static func boundary(in type: String) -> [UInt8]? {
    guard let name = type.range(of: "boundary=", options: .caseInsensitive) else { return nil }
    let rest = type[name.upperBound...]
    let value =
      rest.first == "\"" ? rest.dropFirst().prefix { $0 != "\"" } : rest.prefix { $0 != ";" && !$0.isWhitespace }
    return value.isEmpty ? nil : Array("--\(value)".utf8)
  }

  // MARK: Bodies

  /// What stands between the lines that begin with a boundary.
  private static func parts(of body: ArraySlice<UInt8>, _ boundary: [UInt8]) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var line = body.startIndex
    while line < body.endIndex {
      let end = body[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? body.endIndex
      if body[line..<end].starts(with: boundary) {
        if let start { parts.append(body[start..<line]) }
        start = end
      }
      line = end
    }
    if let start, start < body.endIndex { parts.append(body[start...]) }
    return parts
  }

  /// `=3D` is "=", and "=" at the end of a line joins it with the next (RFC 2045, 6.7).
  private static func quotedPrintable(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(body.count)
    var at = body.startIndex
    while at < body.endIndex {
      let byte = body[at]
      at += 1
      guard byte == 0x3D else {
        decoded.append(byte)
        continue
      }
      if at + 1 < body.endIndex, let high = digit(body[at]), let low = digit(body[at + 1]) {
        decoded.append(high << 4 | low)
        at += 2
      } else {
        while at < body.endIndex, body[at] == 0x20 || body[at] == 0x0D { at += 1 }
        if at < body.endIndex, body[at] == 0x0A { at += 1 }
      }
    }
    return decoded
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
