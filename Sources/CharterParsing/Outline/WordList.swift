/// Words against which short lines are compared, as bytes without spaces and in small letters.
struct WordList: Sendable {
  /// The words, those that begin alike together, longer ones first.
  private let words: [[UInt8]]
  /// Where in `words` the words of each beginning stand.
  private let starts: [UInt16]

  /// - Parameter words: separated by spaces.
  init(_ words: String) {
    let bytes = words.split(separator: " ").map { Array($0.utf8) }
    var sorted: [[UInt8]] = []
    var starts: [UInt16] = [0]
    for bucket in 0..<256 {
      sorted += bytes.filter { Self.bucket($0, 0) == bucket }.sorted { $0.count > $1.count }
      starts.append(UInt16(sorted.count))
    }
    self.words = sorted
    self.starts = starts
  }

  /// A number that words with the same first scalar share: ASCII below 128, all others above.
  @inline(__always)
  private static func bucket(_ line: [UInt8], _ offset: Int) -> Int {
    let first = line[offset]
    if first < 0xE0 || offset + 2 >= line.count { return Int(first & 0x7F) }
    return 128 | Int((line[offset + 1] << 3 ^ line[offset + 2]) & 0x7F)
  }

  /// True when one of the words is the line.
  func contains(_ line: [UInt8]) -> Bool { !line.isEmpty && match(line, at: 0) == line.count }

  /// The length of the longest word with which the line goes on at an offset; 0 without one.
  func match(_ line: [UInt8], at offset: Int) -> Int { match(line, at: offset, before: line.count) }

  /// The length of the longest word at an offset that ends before another.
  @inline(__always)
  func match(_ line: [UInt8], at offset: Int, before end: Int) -> Int {
    if offset >= end { return 0 }
    let bucket = Self.bucket(line, offset)
    var index = Int(starts[bucket])
    let last = Int(starts[bucket + 1])
    while index < last {
      if ByteText.starts(line, at: offset, before: end, with: words[index]) { return words[index].count }
      index += 1
    }
    return 0
  }

  /// True when one of the words stands anywhere in the line.
  func occurs(in line: [UInt8]) -> Bool {
    line.indices.contains { match(line, at: $0) > 0 }
  }

  /// True when the line ends in one of the words.
  func ends(_ line: [UInt8]) -> Bool {
    words.contains {
      line.count >= $0.count && ByteText.starts(line, at: line.count - $0.count, before: line.count, with: $0)
    }
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
