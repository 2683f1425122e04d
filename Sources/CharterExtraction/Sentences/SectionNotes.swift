import CharterLanguage
import CharterModel

/// What stands in a section and holds for the periods of all its sentences: "(업무일 기준)", the article of a law.
///
/// - Finds: "□ 처리 기한(근무일 기준)" over items · "※ 업무일 기준" beside rows · "「민원 처리에 관한 법률 시행령」 제14조" over its periods
/// - Leaves: "민원은 근무일 기준 3일 이내에 처리하겠습니다", which speaks of its own days
struct SectionNotes: Sendable {
  /// For each block, whether its days are working days.
  private var workingDays: [Bool]
  /// For each block, whether it stands under the article of a law.
  private var statutes: [Bool]

  init(of document: Document, text: NormalizedText) {
    let blocks = document.blocks
    workingDays = Array(repeating: false, count: blocks.count)
    statutes = workingDays
    // The heading above each block, and the sections that hold a note beside or below their sentences; -1 is the document.
    var headings = Array(repeating: -1, count: blocks.count)
    var noted: Set<Int> = []
    for index in blocks.indices {
      let range = text.range(ofBytes: blocks[index].range)
      if let parent = blocks[index].parent, parent < index {
        headings[index] = blocks[parent].isHeading ? parent : headings[parent]
        workingDays[index] = workingDays[parent]
        statutes[index] = statutes[parent]
      }
      if Self.citesArticle(text, range) { statutes[index] = true }
      guard Self.isNote(text, range) else { continue }
      workingDays[index] = true
      if let parent = blocks[index].parent, !blocks[parent].isHeading { workingDays[parent] = true }
      noted.insert(index)
    }
    // A note under an item with more items after it speaks of that item.
    let sections = Set(
      noted.filter { note in
        guard let parent = blocks[note].parent, !blocks[parent].isHeading else { return true }
        return note + 1 >= blocks.count || headings[note + 1] != headings[note]
      }.map { headings[$0] })
    for index in blocks.indices where sections.contains(headings[index]) && !blocks[index].isHeading {
      workingDays[index] = true
    }
  }

  /// A sentence with what its section says.
  func applied(to sentence: Sentence) -> Sentence {
    guard workingDays[sentence.block] || statutes[sentence.block] else { return sentence }
    var sentence = sentence
    sentence.countsWorkingDays = workingDays[sentence.block]
    sentence.isStatute = statutes[sentence.block]
    return sentence
  }

  /// A longer block is a sentence about its own days.
  private static let longestNote = 24

  private static func isNote(_ text: NormalizedText, _ range: Range<Int>) -> Bool {
    range.count <= longestNote && text.contains(.workingTimeNote, in: range)
      && QuantityRecognizer(text: text, range: range).quantities().isEmpty
  }

  /// A longer block quotes more than the name of an article.
  private static let longestCitation = 40
  /// 제14조 stands within this many units of the name of the law.
  private static let articleWithin = 3

  /// The names of laws stand in quotation marks.
  static let laws = LexicalClassSet([.measureLawCited])

  /// "「민원 처리에 관한 법률 시행령」 제14조" and no promise.
  private static func citesArticle(_ text: NormalizedText, _ range: Range<Int>) -> Bool {
    guard range.count <= longestCitation, !text.contains(.endingIntention, in: range) else { return false }
    return text.lexemes(of: laws, in: range, quoted: true).contains { law in
      let near = law.range.upperBound..<min(range.upperBound, law.range.upperBound + articleWithin)
      return near.contains {
        LexicalClass.numberOrdinalPrefix.contains(text.units[$0]) && $0 + 1 < range.upperBound
          && text.units[$0 + 1].isDigit
      }
    }
  }
}
