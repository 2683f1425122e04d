import CharterLanguage
import CharterModel

/// Finds words that set a bound without a number; `WordBoundRules` decide which of them do.
///
/// - Finds: "즉시 통보" · "접수와 동시에" · "법정기한 내" · "사유 발생 시마다" · "…규정에 준함"
/// - Leaves: "즉시 해결이 어려운" (it only says when) · "즉시(3근무시간 이내)" (the bracket says what 즉시 means)
struct WordScanner: Sendable {
  let text: NormalizedText

  /// The words of a part of a sentence that set a bound, by place.
  ///
  /// A block may end inside a word, whose rest then belongs to something else ("접수와 동시" | "에 담당자에게"): only whole ones count.
  func words(in part: Range<Int>) -> [WordBound] { readings(in: part).compactMap(\.bound) }

  /// The words of a part that look like bounds, by place: the bound, nil where the word sets none, and the ruling on it.
  func readings(in part: Range<Int>) -> [(bound: WordBound?, ruling: Ruling<WordReading>)] {
    part.compactMap { at in
      guard Self.heads.contains(text.unquoted[at]),
        let ruling = WordBoundRules.all.firstRuling(on: PlaceInText(text: text, range: part, at: at))
      else { return nil }
      return (ruling.outcome.bound, ruling)
    }
  }

  private static let heads = Lexicon.standard.heads(
    of: [.immediacySimultaneous, .frequencyPerEvent, .immediacyAtOnce, .immediacyInformal, .boundReference])
}

/// What a word that looks like a bound turned out to be.
enum WordReading: Hashable, Sendable {
  case bound(WordBound)
  /// The word sets no bound here.
  case noBound(Range<Int>)

  var bound: WordBound? { if case .bound(let bound) = self { bound } else { nil } }

  /// The units of the word.
  var range: Range<Int> {
    switch self {
    case .bound(let bound): bound.range
    case .noBound(let range): range
    }
  }
}
