import CharterLanguage
import CharterModel

/// Finds the text under a heading.
enum HeadingBody {
  /// The passages up to the next heading of the same or a higher level, without headings.
  static func passages(under index: Int, in subject: LintSubject) -> [Passage] {
    guard let level = subject.passages[index].level else { return [] }
    var body: [Passage] = []
    for passage in subject.passages[(index + 1)...] {
      if let next = passage.level {
        if next <= level { break }
        continue
      }
      body.append(passage)
    }
    return body
  }

  /// Whether a heading has neither text nor headings under it, although it should.
  ///
  /// The finding is an error, so doubtful headings pass: a title with subtitles, a sentence that was taken for a
  /// heading, a heading in another element than the next one (whose level is a guess), and the last heading, which an
  /// image may follow.
  static func isEmpty(_ index: Int, in subject: LintSubject) -> Bool {
    let passages = subject.passages
    guard passages[..<index].contains(where: { $0.level == nil }), index + 1 < passages.count,
      let level = passages[index].level, let next = passages[index + 1].level, next <= level
    else { return false }
    let range = passages[index].range
    guard range.count <= longestTitle, !begins(passages[index + 1], subject),
      element(of: passages[index], subject) == element(of: passages[index + 1], subject)
    else { return false }
    let isPart = subject.text.has(.lintHeadingPart, before: range.upperBound)
    return !isPart && !subject.text.contains(.lintHeadingFile, in: range)
  }

  /// Whether a heading has the first number of a list. The heading before it is then its parent, whatever the levels.
  private static func begins(_ passage: Passage, _ subject: LintSubject) -> Bool {
    guard let marker = subject.document.blocks[passage.block].marker else { return false }
    let text = subject.document.rendition.text(marker).filter { $0.isLetter || $0.isNumber }
    return Lexicon.standard.entries(of: .headingFirstNumber).contains { $0.word == text }
  }

  /// The name of the element of a heading; nil in text files.
  private static func element(of passage: Passage, _ subject: LintSubject) -> String? {
    let document = subject.document
    guard let elements = document.elements?.elements, let index = document.blocks[passage.block].element,
      elements.indices.contains(index)
    else { return nil }
    return elements[index].name
  }

  private static let longestTitle = 40

}
