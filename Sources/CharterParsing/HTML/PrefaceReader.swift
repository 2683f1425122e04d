import CharterModel

/// Marks the text between the menus of the page and the title of the charter.
enum PrefaceReader {
  /// The words of which the title of a charter holds one.
  private static let titleWords: [[UInt8]] = ["헌장", "이행표준", "이행 표준", "이행기준", "이행 기준", "서비스표준", "서비스 표준"].map {
    Array($0.utf8)
  }

  /// Marks the short lines above the title, in place.
  ///
  /// Nothing is marked if a commitment is there, or if the title is under another heading of the content.
  static func mark(_ drafts: inout [Draft], in bytes: [UInt8]) {
    uncoverTitle(&drafts, in: bytes)
    guard let title = drafts.firstIndex(where: { isTitle($0, bytes) }) else { return }
    let above = drafts[..<title].indices.filter { drafts[$0].boilerplate == nil }
    let isHeaded = above.contains { drafts[$0].headingLevel > 0 || drafts[$0].titleStyle != 0 }
    if isHeaded || above.contains(where: { drafts[$0].isPromise }) { return }
    for index in above where drafts[index].range.count <= 200 { drafts[index].boilerplate = .preface }
  }

  /// Restores the title of a charter that is only in the head or the image strip of the page.
  ///
  /// - Restored: `<header><h1>고객서비스헌장</h1></header>`
  /// - Not: `<header><h1><a href="/">…</a></h1></header>`, or where the content has a title of its own
  private static func uncoverTitle(_ drafts: inout [Draft], in bytes: [UInt8]) {
    if drafts.contains(where: { isTitle($0, bytes) }) { return }
    let first = drafts.firstIndex { $0.boilerplate == nil && $0.isStatement } ?? drafts.count
    let place = drafts[..<first].lastIndex { draft in
      guard draft.boilerplate == .menu || draft.boilerplate == .preface, draft.headingLevel > 0, !draft.isLinked,
        draft.kind != .pageTitle, draft.range.count <= 150
      else { return false }
      return titleWords.contains { ByteText.find($0, in: bytes, draft.range) != nil }
    }
    if let place { drafts[place].boilerplate = nil }
  }

  /// True for a heading with the words of a charter's title.
  static func isTitle(_ draft: Draft, _ bytes: [UInt8]) -> Bool {
    guard draft.boilerplate == nil, draft.headingLevel > 0 || draft.titleStyle != 0, draft.range.count <= 150 else {
      return false
    }
    return titleWords.contains { ByteText.find($0, in: bytes, draft.range) != nil }
  }
}
