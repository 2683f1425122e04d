import CharterModel

/// Reports the positions of undecodable bytes.
enum UndecodableBytes {
  static let rule = "decoding/undecodable-bytes"

  /// The most positions that are reported singly; a page in the wrong encoding has one on every line.
  private static let most = 50

  /// A warning for each U+FFFD in a text.
  ///
  /// - Parameters:
  ///   - bytes: the text, in which undecodable bytes are U+FFFD.
  ///   - lines: the text's line map.
  static func diagnostics(in bytes: [UInt8], lines: LineMap) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var more = 0
    var index = 0
    while let start = bytes[index...].firstIndex(of: 0xEF) {
      index = start + 1
      guard start + 2 < bytes.count, bytes[start + 1] == 0xBF, bytes[start + 2] == 0xBD else { continue }
      index = start + 3
      if found.count == most {
        more += 1
      } else {
        let span = TextSpan(start: start, end: start + 3, line: lines.line(at: start))
        found.append(
          Diagnostic(
            rule: rule, severity: .warning,
            message: "\(span.line)행에 읽을 수 없는 바이트가 있어 U+FFFD로 바꾸었습니다. 원문의 인코딩을 확인하십시오.", span: span))
      }
    }
    if more > 0 {
      found.append(
        Diagnostic(rule: rule, severity: .warning, message: "그 밖에 \(more)곳의 바이트를 읽을 수 없었습니다."))
    }
    return found
  }
}
