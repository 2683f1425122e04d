import CharterModel
import CharterText

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
  /// The first heading is the title of the page. A page that ends with a heading may end with a picture or a link.
  static func isEmpty(_ index: Int, in subject: LintSubject) -> Bool {
    let passages = subject.passages
    guard index > 0, index + 1 < passages.count, let level = passages[index].level,
      let next = passages[index + 1].level, next <= level
    else { return false }
    let range = passages[index].range
    let isPart = parts.contains { subject.text.has($0, before: range.upperBound) }
    return !isPart && !subject.text.contains(files, in: range)
  }

  /// What heads the headings that follow.
  private static let parts: [Word] = ["표준", "기준", "헌장", "지침", "전문", "편", "장", "목차", "개요", "내용", "사항"]
  private static let files: [Word] = ["다운로드", "내려받기", "바로가기", "첨부", "보기", "목록"]
}
