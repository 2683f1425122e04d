/// Masks the names of staff in contact blocks, which are personal data that no output may hold.
///
/// ○ replaces each syllable of a name. Both take three bytes of UTF-8, so no offset changes.
package enum NameMasking {
  /// The context of a line.
  package enum Context: Hashable, Sendable {
    /// No special context: only a label with a colon or a rank shows a name.
    case text
    /// The line belongs to a contact block.
    case contact
    /// The line is the value of a label such as 담당자, in the line, cell or column header before it.
    case value
  }

  /// The circle that replaces a syllable.
  static let circle: [UInt8] = [0xE2, 0x97, 0x8B]

  /// Masks the names in a line, in place.
  ///
  /// - Parameters:
  ///   - range: The bytes of the line or cell in the rendition.
  ///   - bytes: The rendition; ○ replaces syllables, and nothing else changes.
  ///   - context: The context of the line.
  /// - Returns: The number of masked names.
  package static func mask(_ range: Range<Int>, in bytes: inout [UInt8], context: Context) -> Int {
    var names: [Range<Int>] = []
    // A sentence holds a name only after a label with a colon.
    let isText = range.count > 240 || SentenceEnding.isStatement(in: bytes, range)
    if isText, !hasColon(bytes, range) { return 0 }
    if context == .value, !isText {
      names = NameScan.names(in: bytes, range, isCertain: true)
    } else {
      var start = range.lowerBound
      while let label = label(in: bytes, start..<range.upperBound)?.upperBound {
        let end = min(self.label(in: bytes, label..<range.upperBound)?.lowerBound ?? range.upperBound, label + reach)
        let mark = ByteText.scalar(in: bytes, at: skipSpace(bytes, label, end), before: end).value
        let hasColon = mark == 0x3A || mark == 0xFF1A || mark == 0x7C
        if isText {
          // In a sentence only the word directly after the colon may be a name: "담당자: 소속, 성명을 밝히겠습니다" holds none.
          if hasColon {
            names += NameScan.names(in: bytes, label..<firstWordEnd(in: bytes, label..<end), isCertain: true)
          }
        } else {
          names += NameScan.names(in: bytes, label..<end, isCertain: hasColon || context == .contact)
        }
        start = label
      }
      if start == range.lowerBound, context == .contact, !isText {
        names = NameScan.names(in: bytes, range, isCertain: false, isContact: true)
      }
    }
    if !isText, NameScan.mayBeLikely(in: bytes, range) {
      let isContact = context != .text || !names.isEmpty || isContactLine(bytes, range)
      names += NameScan.likely(in: bytes, range, isContact: isContact).filter { !names.contains($0) }
    }
    for name in names { mask(name, in: &bytes) }
    return names.count
  }

  /// Whether a line holds a telephone number or begins like a line with a contact.
  ///
  /// - Such lines: "체육사업팀 최수진 031-000-0000", "자료제공 : 총무과", "안내 : …"
  private static func isContactLine(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var digits = 0
    var hyphens = 0
    for index in range {
      let byte = bytes[index]
      if byte >= 0x30, byte <= 0x39 { digits += 1 }
      if byte == 0x2D || byte == 0x29, isDigit(index - 1, in: bytes, range), isDigit(index + 1, in: bytes, range) {
        hyphens += 1
      }
    }
    if digits >= 7, hyphens > 0 { return true }
    var start = range.lowerBound
    while start < range.upperBound, bytes[start] < 0xE3 || bytes[start] > 0xED { start += 1 }
    let width = max(
      opening.match(bytes, at: start, before: range.upperBound),
      inLine.match(bytes, at: start, before: range.upperBound))
    return width > 0 && !Particle.follows(start + width, in: bytes, before: range.upperBound)
  }

  /// "02)123-4567" and "031-000-0000" are numbers to call, "(09:00~18:00)을" is none.
  private static func isDigit(_ index: Int, in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    range.contains(index) && bytes[index] >= 0x30 && bytes[index] <= 0x39
  }

  private static let opening = WordList("담당 작성 문의 안내: 안내\u{20}: 자료제공 자료: 제공: 책임자 게시: 등록: 관리: 콘텐츠 컨텐츠")

  /// The end of the first word after a label and its colon.
  private static func firstWordEnd(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] < 0xEA || bytes[index] > 0xED { index += 1 }
    while index < range.upperBound, bytes[index] > 0x7F { index += 1 }
    return index
  }

  /// The most bytes after a label in which a name is searched.
  private static let reach = 120

  /// A colon of either width, or a bar.
  private static func hasColon(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    ByteText.find(0x3A, in: bytes, range) != nil || ByteText.find(0x7C, in: bytes, range) != nil
      || ByteText.find(wideColon, in: bytes, range) != nil
  }

  private static let wideColon = Array("：".utf8)

  /// Masks a name; only syllables are replaced, because separators (홍 길 동, 홍·길동) may have any width.
  private static func mask(_ name: Range<Int>, in bytes: inout [UInt8]) {
    var offset = name.lowerBound
    while offset < name.upperBound {
      let (value, width) = ByteText.scalar(in: bytes, at: offset, before: name.upperBound)
      if ByteText.isSyllable(value) { bytes.replaceSubrange(offset..<(offset + width), with: circle) }
      offset += width
    }
  }

  /// Whether a line or cell is a label whose value is a name: "담당자", "담당자 :".
  package static func isLabel(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard range.count >= 6, range.count <= 40, mayBeLabel(bytes, range.lowerBound) else { return false }
    var line = WordList.compact(bytes, range)
    while let last = line.last, last == 0x3A || last == 0x29 { line.removeLast() }
    return labels.contains(line)
  }

  private static let labels = WordList(
    "글쓴이 대표자 담당자 담당 콘텐츠담당 컨텐츠담당 자료담당 페이지담당 담당자명 담당직원 작성자 등록자 책임자 관리자 게시자 처리자 성명 이름 담당자성명 담당자(정) 담당자(부) 콘텐츠관리자 콘텐츠담당자 자료담당자 정보제공자 담당자이름 업무담당자 "
      + "부서장 팀장 처장")

  private static let inLine = WordList("담당자 작성자 등록자 책임자 관리자 게시자 처리자 글쓴이 대표자 성명 이름 담당")

  /// First syllables of all labels.
  private static let firsts = SyllableSet("담작등책관게처성이콘자정업부팀글대")

  private static func mayBeLabel(_ bytes: [UInt8], _ start: Int) -> Bool {
    firsts.contains(ByteText.scalar(in: bytes, at: start, before: bytes.count).value)
  }

  /// The first label in a line. One with a particle is a word like others: "담당자에게 연결할 경우", "담당자가 없으면".
  private static func label(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let width = inLine.match(bytes, at: offset, before: range.upperBound)
      if width > 0 {
        // 담당부서 and 담당업무 name no person.
        let next = ByteText.scalar(in: bytes, at: offset + width, before: range.upperBound).value
        if width > 6 || (width == 6 && !ByteText.isSyllable(next)),
          !Particle.follows(offset + width, in: bytes, before: range.upperBound)
        {
          return offset..<(offset + width)
        }
      }
      // Labels are Hangul: to the next scalar of three bytes.
      offset += max(1, width)
      while offset < range.upperBound, bytes[offset] < 0xEA { offset += 1 }
    }
    return nil
  }

  private static func skipSpace(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, ByteText.isSpace(bytes[index]) { index += 1 }
    return index
  }
}
