/// Distinguishes sentences from titles by their endings.
///
/// It reads only the last syllables of a block, to decide whether the block may be a heading or boilerplate. A block
/// with a commitment must be neither.
package enum SentenceEnding {
  /// Whether text ends as a statement: in 다, 요, 까 or 오, or with a full stop after a syllable.
  ///
  /// Closing quotes, brackets, footnote marks and white space after the ending are skipped.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - range: The bytes of the text.
  package static func isSentence(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var stopped = false
    let end = core(in: bytes, range, &stopped)
    let (last, width) = ByteText.scalar(in: bytes, endingAt: end, from: range.lowerBound)
    let before = ByteText.scalar(in: bytes, endingAt: end - width, from: range.lowerBound).value
    switch last {
    // 다 must end a word of at least two syllables; "가나다" and similar words are as rare as titles in 다.
    case 0xB2E4: return ByteText.isSyllable(before)
    // 십시오, 세요, 니까
    case 0xC624 where before == 0xC2DC, 0xC694 where before == 0xC138, 0xAE4C where before == 0xB2C8: return true
    default: return stopped && ByteText.isSyllable(last)
    }
  }

  /// Whether text ends as a sentence or holds the end of one, as a line with two sentences does.
  package static func holdsSentence(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    isSentence(in: bytes, range) || ends.contains { ByteText.find($0, in: bytes, range) != nil }
  }

  /// Whether text ends as a sentence and holds the end of another before that.
  package static func holdsSeveral(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    isSentence(in: bytes, range)
      && ends.contains { end in
        ByteText.find(end, in: bytes, range).map { $0 + end.count < range.upperBound } ?? false
      }
  }

  private static let ends: [[UInt8]] = ["니다.", "니다!"].map { Array($0.utf8) }

  /// Whether text ends as a statement in 다, with or without a full stop: "…습니다.", "…한다".
  package static func isStatement(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var stopped = false
    let end = core(in: bytes, range, &stopped)
    let (last, width) = ByteText.scalar(in: bytes, endingAt: end, from: range.lowerBound)
    return last == 0xB2E4
      && ByteText.isSyllable(ByteText.scalar(in: bytes, endingAt: end - width, from: range.lowerBound).value)
  }

  /// Whether a statement has the words of a commitment: "…하겠습니다", "…드립니다", "…약속합니다".
  package static func isPromise(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard isStatement(in: bytes, range) else { return false }
    var stopped = false
    let end = core(in: bytes, range, &stopped)
    let tail = max(range.lowerBound, end - 30)..<end
    return promiseWords.contains { ByteText.find($0, in: bytes, tail) != nil }
  }

  private static let promiseWords: [[UInt8]] = ["겠", "드립니다", "드릴 것", "약속"].map { Array($0.utf8) }

  /// The end of the text without the marks after its last syllable.
  private static func core(in bytes: [UInt8], _ range: Range<Int>, _ stopped: inout Bool) -> Int {
    var end = range.upperBound
    var isBracketed = false
    while end > range.lowerBound {
      let (value, width) = ByteText.scalar(in: bytes, endingAt: end, from: range.lowerBound)
      switch value {
      case 0x2E, 0xFF0E, 0x3002: stopped = true
      // The mark of a footnote: "…하겠습니다[5].", "…하겠습니다.1)", "…하겠습니다*", "…하겠습니다.¹", "…하겠습니다.(주1)".
      case 0x2A, 0xA9, 0x2020, 0x2021, 0xB9, 0xB2, 0xB3, 0x2070...0x207E, 0x2460...0x2473, 0x203B: break
      case 0x30...0x39 where isBracketed || isStarred(bytes, range.lowerBound..<end): break
      case 0x5B where isBracketed, 0x28 where isBracketed, 0x5E where isBracketed, 0x3C where isBracketed: break
      case 0xC8FC where isBracketed: break
      case 0x20, 0x09, 0x0A, 0xA0, 0x3000, 0x21, 0x22, 0x27, 0x29, 0x5D, 0x3E, 0x2019, 0x201D, 0x300D, 0x300F, 0x7E,
        0x3B,
        0xFF01, 0xFF09, 0x3011:
        break
      default: return end
      }
      isBracketed = isBracketed || value == 0x29 || value == 0x5D || value == 0x3E
      end -= width
    }
    return end
  }

  /// True for "*1" and "*12".
  private static func isStarred(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes[range].suffix(3).dropLast().contains(0x2A)
  }
}
