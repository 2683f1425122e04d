package import CharterLanguage

/// A word found in a sentence that several rules ask for.
package struct CueHit: Hashable, Sendable {
  package var tag: LexicalClass
  /// The units of the word.
  package var range: Range<Int>
}

extension NormalizedText {
  /// The words of the cue classes that stand wholly in a range, by place, the shorter first.
  ///
  /// A stem stands for all its endings, since a word is found anywhere in the text without its spaces. Where a stem hides inside another word
  /// ("전화" in "휴대전화"), the rule that reads the cue looks at the words around it.
  ///
  /// - Parameter quoted: whether quoted words count too.
  package func cues(in range: Range<Int>, quoted: Bool = false) -> [CueHit] {
    lexemes(of: SentenceCues.classes, in: range, quoted: quoted).map { CueHit(tag: $0.lexicalClass, range: $0.range) }
  }
}

enum SentenceCues {
  /// The classes that the rules look for in every sentence.
  static let classes = LexicalClassSet([
    .speechActRequest, .hedgeCore, .mannerVague, .actAbstract, .actGeneric, .actConcrete, .speechActLeadIn,
    .speechActDuty,
    .speechActDefinition, .speakerCustomerSubject, .channelPhone, .channelOnline, .channelWritten, .channelVisit,
    .channelOutreach, .remedyTopic, .remedyFault, .remedyApology, .remedyCorrection, .remedyTraining,
    .remedyCompensation, .remedyNotice, .measureWaiting, .negationPromise, .ringAny, .workingTimeHolidaysExcluded,
  ])
}
