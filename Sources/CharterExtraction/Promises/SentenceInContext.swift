import CharterLanguage
import CharterModel

/// A sentence with what decides whether it promises: its ending, its level and where it stands.
///
/// All of this is found out once for a sentence.
struct SentenceInContext: Sendable {
  let text: NormalizedText
  let sentence: Sentence
  private(set) var ending: SentenceEnding
  /// It ends in 다.
  let isStatement: Bool
  /// It states a level that binds. Sought only where the ending leaves open what the sentence does; false elsewhere.
  let hasBound: Bool
  /// A heading above explains (정의, 배경) or asks (고객 협조).
  private(set) var isUnderExplanation: Bool
  /// A heading above is about faults and what is done about them.
  let isRedress: Bool
  /// The words above it say that money is given back.
  let isUnderRefund: Bool
  /// The charter as a whole promises in nouns; an act promises there without a level too.
  var isTerse = false

  /// - Parameters:
  ///   - isDeadlineRow: whether it is a row with a column of deadlines.
  init(
    _ sentence: Sentence, text: NormalizedText, document: Document, outline: HeadingIndex, isDeadlineRow: Bool
  ) {
    self.sentence = sentence
    self.text = text
    let ending = SentenceEnding(of: sentence.range, in: text)
    self.ending = ending
    isStatement = text.has(.endingPlain, before: ending.end)
    let isOpen = sentence.isRow || ending.form != .intention || !isStatement
    hasBound =
      isOpen
      && MeasureReader(text: text, sentence: sentence, isDeadlineRow: isDeadlineRow).hasBound(in: sentence.range)
    let heading = outline.heading(of: sentence.block)
    isUnderExplanation = heading?.explains ?? false
    isRedress = heading?.isRedress ?? false
    isUnderRefund = [document.blocks[sentence.block].parent, heading?.block].contains { block in
      guard let block else { return false }
      return text.contains(.remedyRefundContext, in: text.range(ofBytes: document.blocks[block].range))
    }
  }

  var form: SentenceEnding.Form { ending.form }
  /// The unit behind the last word.
  var end: Int { ending.end }
  var range: Range<Int> { sentence.range }
  /// The units up to the end of the last word.
  var length: Int { end - range.lowerBound }

  /// True when it states a level and ends in an act as a noun, as the sentences of terse charters do.
  var isNounPromise: Bool {
    guard form != .none, !isStatement, hasBound else { return false }
    var nouns = self
    nouns.ending = SentenceEnding(end: end, form: .nouns)
    nouns.isUnderExplanation = false
    nouns.isTerse = false
    return SpeechActRules.act(of: nouns).outcome == .promise
  }

  /// A noun and its object have four units before a bracket that says more of them.
  private static let shortestBeforeBracket = 4

  /// The sentence up to a bracket that says more of the promise: "24시간 이내 답변(공휴일 제외)".
  var beforeBracket: SentenceInContext? {
    guard text.unquoted[end - 1] == 0x29, let open = range.last(where: { text.unquoted[$0] == 0x28 }),
      open - range.lowerBound >= Self.shortestBeforeBracket, text.unquoted[open - 1].isHangul
    else { return nil }
    var shorter = self
    shorter.ending = SentenceEnding(end: open, form: .nouns)
    return shorter
  }

  /// The last units of the sentence, with what stands behind its ending.
  func tail(_ length: Int) -> Range<Int> { max(range.lowerBound, end - length)..<range.upperBound }

  /// True when a word of a class ends the sentence.
  func ends(in lexicalClass: LexicalClass) -> Bool { text.first(of: lexicalClass, before: end) != nil }
}
