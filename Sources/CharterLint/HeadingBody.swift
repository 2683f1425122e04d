import CharterLanguage
import CharterModel

/// What stands under a heading.
enum HeadingBody {
  /// The passages down to the next heading of the same level or a higher one, that heading and the titles in between left out.
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

  /// True for a heading with neither text nor headings of its own under it, where there should be some.
  ///
  /// An error is claimed, so that doubt lets a heading pass: a title with its subtitles, a sentence that was taken for a heading, one that the
  /// page writes in another element than the next (whose level is a guess), and the last one, which a picture may follow.
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

  /// True for a heading that is numbered as the first: what stands before it is its parent, however the levels were read.
  private static func begins(_ passage: Passage, _ subject: LintSubject) -> Bool {
    guard let marker = subject.document.blocks[passage.block].marker else { return false }
    let text = subject.document.rendition.text(marker).filter { $0.isLetter || $0.isNumber }
    return Lexicon.standard.entries(of: .headingFirstNumber).contains { $0.word == text }
  }

  /// The name of the element that a heading stands in; nil for text.
  private static func element(of passage: Passage, _ subject: LintSubject) -> String? {
    let document = subject.document
    guard let elements = document.elements?.elements, let index = document.blocks[passage.block].element,
      elements.indices.contains(index)
    else { return nil }
    return elements[index].name
  }

  private static let longestTitle = 40

}
