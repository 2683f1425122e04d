/// A line of punctuation that separates or underlines.
///
/// - Rules: `-----`, `=====`, `***`, `+-----+-----+`, `├──┼──┤`, `|:---|---:|`, `━━━━`, `------ -----`
/// - No rules: `-`, `--`, `***중요***`, `○○○`
struct RuleLine {
  /// The level of heading that it makes of the line above: 1 for `===`, 2 for `---`; nil for other rules.
  var level: Int?
  /// Whether it is drawn around or between the rows of a table.
  var isBorder: Bool
  /// Whether it separates the header of a Markdown table from its rows.
  var isDelimiter: Bool

  /// The rule that a line is; nil for lines that hold anything else.
  static func find(in bytes: [UInt8], _ line: Range<Int>) -> RuleLine? {
    guard line.count >= 3 else { return nil }
    var signs = 0
    var drawn = 0
    var bars = 0
    var first: UInt32 = 0
    var isUniform = true
    var runs = 0
    var isInRun = false
    var at = line.lowerBound
    while at < line.upperBound {
      let (value, width) = ByteText.scalar(in: bytes, at: at, before: line.upperBound)
      switch value {
      case 0x20, 0x09: isInRun = false
      case 0x2D, 0x3D, 0x2A, 0x5F, 0x7E:
        if signs == 0 { first = value }
        if !isInRun { runs += 1 }
        isInRun = true
        isUniform = isUniform && value == first
        signs += 1
      case 0x2B, 0x7C, 0x3A: bars += 1
      case 0x2014, 0x2015, 0x2500...0x257F: drawn += 1
      default: return nil
      }
      at += width
    }
    guard signs >= 3 || drawn >= 2 || bars > 0 && signs > 0 else { return nil }
    // "------- ------" divides columns.
    let isDivided = runs > 1 && signs >= 2 * runs + 2
    let level = !isDivided && isUniform && bars == 0 && drawn == 0 ? (first == 0x3D ? 1 : first == 0x2D ? 2 : nil) : nil
    return RuleLine(level: level, isBorder: bars > 0 || drawn > 0 || isDivided, isDelimiter: bars > 0 && signs > 0)
  }
}

/// Finds the number of a page on a line of its own.
///
/// - Page numbers: "- 3 -", "― 12 ―", "3 / 12", "3쪽", "Page 3"
/// - None: "3", "1/2", "- 3일 이내 -", "3쪽 참조"
enum PageNumber {
  static func isOne(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard line.count <= 24 else { return false }
    let text = WordList.compact(bytes, line)
    var digits = 0
    var rest: [UInt8] = []
    for byte in text {
      if byte >= 0x30, byte <= 0x39 {
        digits += 1
        if rest.last != 0x23 { rest.append(0x23) }
      } else {
        rest.append(byte)
      }
    }
    guard digits > 0, digits <= 8 else { return false }
    if forms.contains(rest) { return true }
    // "1/2" may be a share; a page of pages is set apart by spaces.
    return rest == slashed && text.count < line.count
  }

  private static let forms: [[UInt8]] = ["-#-", "–#–", "—#—", "―#―", "#쪽", "page#", "p.#", "-#/#-", "#페이지"].map {
    Array($0.utf8)
  }
  private static let slashed = Array("#/#".utf8)
}
