/// The encoding that a page declares.
enum EncodingLabel: Hashable, Sendable {
  case utf8
  /// `euc-kr`, `ks_c_5601-1987`, `cp949` and similar names, all of which mean CP949.
  case cp949
  /// Any other name, in lower case.
  case other(String)

  /// The number of bytes that are searched, enough for comments and directives of templates.
  private static let window = 8192

  /// The label in `<meta charset>`, `<meta http-equiv>`, a JSP directive or an XML declaration.
  ///
  /// - Parameter bytes: the file in an encoding whose ASCII is ASCII.
  static func found(in bytes: ArraySlice<UInt8>) -> EncodingLabel? {
    bytes.prefix(window).withUnsafeBufferPointer { head in
      label(after: charset, in: head) ?? label(after: encoding, in: head)
    }
  }

  private static let charset = Array("charset".utf8)
  private static let encoding = Array("encoding".utf8)

  private static func label(after word: [UInt8], in head: UnsafeBufferPointer<UInt8>) -> EncodingLabel? {
    var index = 0
    while index + word.count < head.count {
      defer { index += 1 }
      guard head[index] | 0x20 == word[0], word.indices.allSatisfy({ head[index + $0] | 0x20 == word[$0] }) else {
        continue
      }
      var next = index + word.count
      func skip(_ bytes: [UInt8]) { while next < head.count, bytes.contains(head[next]) { next += 1 } }
      // The name begins after "charset", "=" and an optional quote.
      skip([0x20, 0x09])
      guard next < head.count, head[next] == 0x3D else { continue }
      next += 1
      skip([0x20, 0x09, 0x22, 0x27])
      let start = next
      while next < head.count, isNameByte(head[next]) { next += 1 }
      if next > start { return named(String(decoding: head[start..<next], as: UTF8.self).lowercased()) }
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x2D || byte == 0x5F
  }

  private static func named(_ name: String) -> EncodingLabel {
    if name == "utf-8" || name == "utf8" { return .utf8 }
    let korean = [
      "euc-kr", "euckr", "ks_c_5601", "ksc5601", "ks_c_5601-1987", "cp949", "uhc", "ms949", "x-windows-949",
    ]
    if korean.contains(name) || name.hasPrefix("ks") || name.hasSuffix("949") { return .cp949 }
    return .other(name)
  }
}
