package import CharterLanguage

/// A published sentence with what the rules need to know of its place.
package struct Sentence: Sendable {
  /// Units of the folded rendition.
  package var range: Range<Int>
  /// Index of its block in the document.
  package var block: Int
  /// Places of the words the rules know, outside quotations, by place.
  package var cues: [CueHit]
  /// It is a piece of one that is longer than sentences are.
  package var isCut = false
  /// It is a row of a table, whose cells state a matter and its level.
  package var isRow = false
  private var setting: Setting?

  /// What few sentences have, apart, for the rules pass sentences around at every step.
  private final class Setting: Sendable {
    let details: Details

    init(_ details: Details) { self.details = details }
  }

  private struct Details: Sendable {
    var labels: [Range<Int>] = []
    var levels: [Range<Int>]?
    var condition: Range<Int>?
    var result: Range<Int>?
    var cases: [Range<Int>] = []
    var statutes: [Range<Int>] = []
    var isRemedy = false
    var isStatute = false
    var countsWorkingDays = false
  }

  private var details: Details {
    get { setting?.details ?? Details() }
    set { setting = Setting(newValue) }
  }

  /// The words in brackets before it ("(전화) 세 번 울리기 전에 받겠습니다."), and the cells that head its row.
  package var labels: [Range<Int>] {
    get { setting?.details.labels ?? [] }
    set { details.labels = newValue }
  }

  /// The parts whose figures are levels; nil when all of it is read.
  package var levels: [Range<Int>]? {
    get { setting?.details.levels }
    set { details.levels = newValue }
  }

  /// The case in which it applies, where a cell of its own names that.
  package var condition: Range<Int>? {
    get { setting?.details.condition }
    set { details.condition = newValue }
  }

  /// The published result of the standard, where a cell of the row gives it: "98.1%" under "이행률".
  package var result: Range<Int>? {
    get { setting?.details.result }
    set { details.result = newValue }
  }

  /// The cells whose figures say when the row applies: "20분 이상 40분 미만" beside "운임의 25%".
  package var cases: [Range<Int>] {
    get { setting?.details.cases ?? [] }
    set { details.cases = newValue }
  }

  /// The cells that give the term of the law beside the promised one: "14일" under "법정기한".
  package var statutes: [Range<Int>] {
    get { setting?.details.statutes ?? [] }
    set { details.statutes = newValue }
  }

  /// The header of its column, or the words above it, say that its sum is given back or paid where something went wrong.
  package var isRemedy: Bool {
    get { setting?.details.isRemedy ?? false }
    set { details.isRemedy = newValue }
  }

  /// It stands under the article of a law, whose periods are the law's.
  package var isStatute: Bool {
    get { setting?.details.isStatute ?? false }
    set { details.isStatute = newValue }
  }

  /// A note in its section or table says that days are working days.
  package var countsWorkingDays: Bool {
    get { setting?.details.countsWorkingDays ?? false }
    set { details.countsWorkingDays = newValue }
  }

  package init(range: Range<Int>, block: Int, cues: [CueHit]) {
    self.range = range
    self.block = block
    self.cues = cues
  }

  /// True when a cue stands in the sentence or a part of it.
  package func has(_ cue: LexicalClass, in part: Range<Int>? = nil) -> Bool {
    first(cue, in: part) != nil
  }

  /// The first place of a cue in the sentence or a part of it.
  package func first(_ cue: LexicalClass, in part: Range<Int>? = nil) -> Range<Int>? {
    let part = part ?? range
    return cues.first { $0.tag == cue && part.contains($0.range.lowerBound) && $0.range.upperBound <= part.upperBound }?
      .range
  }

  /// The last place of a cue in the sentence or a part of it.
  package func last(_ cue: LexicalClass, in part: Range<Int>? = nil) -> Range<Int>? {
    let part = part ?? range
    return cues.last { $0.tag == cue && part.contains($0.range.lowerBound) && $0.range.upperBound <= part.upperBound }?
      .range
  }
}
