/// The last cell of a row that a spreadsheet quotes because it holds line ends: `답변⇥"7일↩이내"`.
enum QuotedCell {
  /// A quotation mark without an end within as many lines quotes no cell.
  private static let mostLines = 8

  /// The end of the line that begins at an offset, where the row with its quoted cell ends.
  static func lineEnd(in bytes: [UInt8], from start: Int) -> Int {
    let first = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    guard opening(in: bytes, start..<first) != nil else { return first }
    var end = first
    for _ in 1..<mostLines where end < bytes.count {
      let next = bytes[(end + 1)...].firstIndex(of: 0x0A) ?? bytes.count
      let quotes = bytes[end + 1..<next].count { $0 == 0x22 }
      if quotes > 0 { return quotes == 1 ? next : first }
      end = next
    }
    return first
  }

  /// The quotation marks of the quoted cell of a line that holds line ends.
  static func marks(in bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    guard let end = bytes[line].firstIndex(of: 0x0A), let open = opening(in: bytes, line.lowerBound..<end),
      let close = bytes[end..<line.upperBound].firstIndex(of: 0x22)
    else { return [] }
    return [open..<open + 1, close..<close + 1]
  }

  /// The mark at the beginning of the last cell of a line, where the line does not close it.
  private static func opening(in bytes: [UInt8], _ line: Range<Int>) -> Int? {
    guard let tab = bytes[line].lastIndex(of: 0x09), tab + 1 < line.upperBound, bytes[tab + 1] == 0x22,
      bytes[tab + 1..<line.upperBound].count(where: { $0 == 0x22 }) == 1
    else { return nil }
    return tab + 1
  }
}
