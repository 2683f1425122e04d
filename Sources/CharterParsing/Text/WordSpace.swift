/// The space between the words of a text, where it could be mistaken for a column border.
///
/// Phenomenon: copied and converted texts have two spaces or a tab in place of each typed space. Sentences and bullets,
/// which have no columns, then hold hardly any single spaces.
///
/// - Words: "접수된  민원은  7일  이내에  처리하겠습니다." in each sentence
/// - Columns: "구분  처리기한" over "진정 및 건의  7일" in a text whose sentences have single spaces
struct WordSpace: Hashable, Sendable {
  /// The number of spaces between words; more separate columns.
  var width = 1
  /// Whether tabs are between words and separate nothing.
  var isTab = false

  /// Finds the space between the words of most sentences and bullets.
  static func find(in lines: [TextLine], _ bytes: [UInt8]) -> WordSpace {
    var single = 0
    var double = 0
    var tab = 0
    for line in lines where line.content.count <= 1000 && isText(line, bytes) {
      var at = line.content.lowerBound
      while at < line.content.upperBound {
        let start = at
        var hasTab = false
        while at < line.content.upperBound, bytes[at] == 0x20 || bytes[at] == 0x09 {
          hasTab = hasTab || bytes[at] == 0x09
          at += 1
        }
        if hasTab { tab += 1 } else if at - start == 1 { single += 1 } else if at > start { double += 1 }
        at += 1
      }
    }
    return WordSpace(
      width: double >= fewest && single * 8 < double ? 2 : 1, isTab: tab >= fewest && single * 8 < tab)
  }

  /// A sentence or a bullet; rows of tables are numbered at most.
  private static func isText(_ line: TextLine, _ bytes: [UInt8]) -> Bool {
    switch line.marker?.kind {
    case .bullet, .dash, .square, .circled, .hangul: true
    default: SentenceEnding.isSentence(in: bytes, line.content)
    }
  }

  /// The fewest spaces between words that show anything.
  private static let fewest = 12
}
