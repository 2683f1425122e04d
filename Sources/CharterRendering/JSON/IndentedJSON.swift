/// JSON over several lines, in the form of Foundation's encoder.
enum IndentedJSON {
  /// Indents JSON of one line.
  ///
  /// - Parameters:
  ///   - line: JSON without white space between its tokens.
  ///   - depth: how many levels it stands within others; its first line gets no margin.
  static func indented(_ line: [UInt8], depth: Int) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(line.count * 2)
    var depth = depth
    var isInString = false
    var isEscaped = false
    func breakLine() {
      result.append(UInt8(ascii: "\n"))
      for _ in 0..<depth * 2 { result.append(UInt8(ascii: " ")) }
    }
    for (place, byte) in line.enumerated() {
      if isInString {
        result.append(byte)
        if byte == UInt8(ascii: "\""), !isEscaped { isInString = false }
        isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        continue
      }
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        result.append(byte)
        depth += 1
        let isEmpty = place + 1 < line.count && (line[place + 1] == byte + 2)
        if isEmpty { result.append(UInt8(ascii: "\n")) } else { breakLine() }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        breakLine()
        result.append(byte)
      case UInt8(ascii: ","):
        result.append(byte)
        breakLine()
      case UInt8(ascii: ":"):
        result += [UInt8(ascii: " "), byte, UInt8(ascii: " ")]
      default:
        if byte == UInt8(ascii: "\"") { isInString = true }
        result.append(byte)
      }
    }
    return result
  }
}
