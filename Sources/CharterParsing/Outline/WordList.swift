/// Words against which short lines are compared, as bytes without spaces and in small letters.
struct WordList: Sendable {
  private let words: [[UInt8]]

  /// - Parameter words: separated by spaces.
  init(_ words: String) {
    self.words = words.split(separator: " ").map { Array($0.utf8) }.sorted { $0.count > $1.count }
  }

  /// True when one of the words is the line.
  func contains(_ line: [UInt8]) -> Bool { words.contains(line) }

  /// The length of the longest word with which the line goes on at an offset; 0 without one.
  func match(_ line: [UInt8], at offset: Int) -> Int {
    for word in words where ByteText.starts(line, at: offset, before: line.count, with: word) { return word.count }
    return 0
  }

  /// True when one of the words stands anywhere in the line.
  func occurs(in line: [UInt8]) -> Bool {
    words.contains { ByteText.find($0, in: line, line.indices) != nil }
  }

  /// True when the line ends in one of the words.
  func ends(_ line: [UInt8]) -> Bool {
    words.contains { line.count >= $0.count && ByteText.starts(line, at: line.count - $0.count, before: line.count, with: $0) }
  }

  /// True when the line is nothing but these words, fillers, digits and signs, with at least one of these words.
  func covers(_ line: [UInt8], with fillers: WordList) -> Bool {
    var offset = 0
    var found = false
    while offset < line.count {
      let byte = line[offset]
      if byte < 0x80, !(byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) {
        offset += 1
        continue
      }
      let width = match(line, at: offset)
      if width > 0 {
        found = true
        offset += width
        continue
      }
      let filler = fillers.match(line, at: offset)
      if filler == 0 { return false }
      offset += filler
    }
    return found
  }

  /// A line without white space and in small letters.
  static func compact(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(range.count)
    for byte in bytes[range] where !ByteText.isSpace(byte) {
      line.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    return line
  }
}
