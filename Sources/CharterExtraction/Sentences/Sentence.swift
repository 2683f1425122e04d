import CharterText

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
    let labels: [Range<Int>]
    let levels: [Range<Int>]?
    let condition: Range<Int>?
    let cases: [Range<Int>]
    let isRemedyRow: Bool

    init(
      labels: [Range<Int>], levels: [Range<Int>]?, condition: Range<Int>?, cases: [Range<Int>], isRemedyRow: Bool
    ) {
      self.labels = labels
      self.levels = levels
      self.condition = condition
      self.cases = cases
      self.isRemedyRow = isRemedyRow
    }
  }

  /// The words in brackets before it ("(전화) 세 번 울리기 전에 받겠습니다."), and the cells that head its row.
  package var labels: [Range<Int>] {
    get { setting?.labels ?? [] }
    set {
      setting = Setting(labels: newValue, levels: levels, condition: condition, cases: cases, isRemedyRow: isRemedyRow)
    }
  }

  /// The parts whose figures are levels; nil when all of it is read.
  package var levels: [Range<Int>]? {
    get { setting?.levels }
    set {
      setting = Setting(labels: labels, levels: newValue, condition: condition, cases: cases, isRemedyRow: isRemedyRow)
    }
  }

  /// The case in which it applies, where a cell of its own names that.
  package var condition: Range<Int>? {
    get { setting?.condition }
    set {
      setting = Setting(labels: labels, levels: levels, condition: newValue, cases: cases, isRemedyRow: isRemedyRow)
    }
  }

  /// The cells whose figures say when the row applies: "20분 이상 40분 미만" beside "운임의 25%".
  package var cases: [Range<Int>] {
    get { setting?.cases ?? [] }
    set {
      setting = Setting(labels: labels, levels: levels, condition: condition, cases: newValue, isRemedyRow: isRemedyRow)
    }
  }

  /// It is a row of a table that says what is given where something went wrong.
  package var isRemedyRow: Bool {
    get { setting?.isRemedyRow ?? false }
    set { setting = Setting(labels: labels, levels: levels, condition: condition, cases: cases, isRemedyRow: newValue) }
  }

  package init(range: Range<Int>, block: Int, cues: [CueHit]) {
    self.range = range
    self.block = block
    self.cues = cues
  }

  /// True when a cue stands in the sentence or a part of it.
  package func has(_ cue: Cue, in part: Range<Int>? = nil) -> Bool {
    first(cue, in: part) != nil
  }

  /// The first place of a cue in the sentence or a part of it.
  package func first(_ cue: Cue, in part: Range<Int>? = nil) -> Range<Int>? {
    let part = part ?? range
    return cues.first { $0.tag == cue && part.contains($0.range.lowerBound) && $0.range.upperBound <= part.upperBound }?
      .range
  }

  /// The last place of a cue in the sentence or a part of it.
  package func last(_ cue: Cue, in part: Range<Int>? = nil) -> Range<Int>? {
    let part = part ?? range
    return cues.last { $0.tag == cue && part.contains($0.range.lowerBound) && $0.range.upperBound <= part.upperBound }?
      .range
  }
}
