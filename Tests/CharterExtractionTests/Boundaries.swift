import CharterExtraction
import CharterLanguage

/// Where a text of one block is cut, so that a test need not write a charter around it.
enum Boundaries {
  /// The published sentences.
  static func sentences(in text: String) -> [String] {
    let folded = folded(text)
    return SentenceSplitter.sentences(in: folded, 0..<folded.count).map { words($0, of: folded, text) }
  }

  /// The acts of one sentence.
  static func acts(in text: String) -> [String] {
    let folded = folded(text)
    let whole = 0..<folded.count
    let sentence = Sentence(range: whole, block: 0, cues: folded.cues(in: whole))
    return ClauseSegmenter(text: folded, sentence: sentence).acts().map { words($0, of: folded, text) }
  }

  /// The condition at the head of a part of a sentence.
  static func condition(in text: String) -> String? {
    let folded = folded(text)
    return ConditionFinder.condition(in: folded, 0..<folded.count).map { words($0, of: folded, text) }
  }

  /// A text with its quotations masked.
  static func folded(_ text: String) -> NormalizedText {
    let folded = NormalizedText(bytes: Array(text.utf8))
    return folded.masking(Quotations.find(in: folded, 0..<folded.count))
  }

  /// The words of a range of units.
  static func words(_ range: Range<Int>, of folded: NormalizedText, _ text: String) -> String {
    String(decoding: Array(text.utf8)[folded.bytes(range)], as: UTF8.self)
  }
}
