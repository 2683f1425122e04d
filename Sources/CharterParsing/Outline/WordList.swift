/// A list of words that short lines are compared with, as bytes without spaces and in lower case.
struct WordList: Sendable {
  /// The bytes of all words in sequence: words with the same beginning together, longer ones first.
  private let letters: [UInt8]
  /// The start of each word in `letters`, and the end of the last one.
  private let edges: [Int]
  /// The index of the first word of each beginning.
  private let starts: [Int]
  /// Whether each beginning occurs.
  private let begins: [Bool]

  /// - Parameter words: separated by spaces.
  init(_ words: String) {
    let bytes = words.split(separator: " ").map { Array($0.utf8) }
    var letters: [UInt8] = []
    var edges = [0]
    var starts = [0]
    for bucket in 0..<256 {
      for word in bytes.filter({ Self.bucket($0, 0) == bucket }).sorted(by: { $0.count > $1.count }) {
        letters += word
        edges.append(letters.count)
      }
      starts.append(edges.count - 1)
    }
    begins = (0..<256).map { starts[$0] < starts[$0 + 1] }
    self.letters = letters
    self.edges = edges
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
  func contains(_ line: [UInt8]) -> Bool { contains(line, line.indices) }

  /// True when one of the words is the line in a range.
  func contains(_ line: [UInt8], _ range: Range<Int>) -> Bool {
    !range.isEmpty && match(line, at: range.lowerBound, before: range.upperBound) == range.count
  }

  /// The length of the longest word with which the line goes on at an offset; 0 without one.
  @inline(__always)
  func match(_ line: [UInt8], at offset: Int) -> Int { match(line, at: offset, before: line.count) }

  /// The length of the longest word at an offset that ends before another.
  @inline(__always)
  func match(_ line: [UInt8], at offset: Int, before end: Int) -> Int {
    if offset >= end { return 0 }
    let bucket = Self.bucket(line, offset)
    if !begins[bucket] { return 0 }
    return longest(bucket, line, at: offset, before: end)
  }

  private func longest(_ bucket: Int, _ line: [UInt8], at offset: Int, before end: Int) -> Int {
    for word in starts[bucket]..<starts[bucket + 1] where isWord(word, in: line, at: offset, before: end) {
      return edges[word + 1] - edges[word]
    }
    return 0
  }

  private func isWord(_ word: Int, in line: [UInt8], at offset: Int, before end: Int) -> Bool {
    let first = edges[word]
    let count = edges[word + 1] - first
    if offset + count > end { return false }
    for index in 0..<count where line[offset + index] != letters[first + index] { return false }
    return true
  }

  /// Whether one of the words occurs anywhere in the line.
  func occurs(in line: [UInt8]) -> Bool {
    // No word begins within a character.
    for offset in line.indices where line[offset] & 0xC0 != 0x80 && match(line, at: offset) > 0 { return true }
    return false
  }

  /// True when the line ends in one of the words.
  func ends(_ line: [UInt8]) -> Bool { ends(line, line.indices) }

  /// True when the line in a range ends in one of the words.
  func ends(_ line: [UInt8], _ range: Range<Int>) -> Bool {
    guard let last = range.last.map({ line[$0] }) else { return false }
    for word in 0..<(edges.count - 1) where letters[edges[word + 1] - 1] == last {
      let start = range.upperBound - (edges[word + 1] - edges[word])
      if start >= range.lowerBound, isWord(word, in: line, at: start, before: range.upperBound) { return true }
    }
    return false
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
    [UInt8](unsafeUninitializedCapacity: range.count) { line, count in
      for index in range where !ByteText.isSpace(bytes[index]) {
        let byte = bytes[index]
        line[count] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        count += 1
      }
    }
  }
}
