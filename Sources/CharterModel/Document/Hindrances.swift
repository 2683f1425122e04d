/// What the parser found that stands in the way of a charter.
package struct Hindrances: Hashable, Sendable {
  /// Why the document is no charter, whatever it promises; nil for a charter.
  package var otherKind: ReadingReason?
  /// Why the file may show no text, or not all of it. They count where nothing is promised.
  package var reasons: [ReadingReason] = []

  /// Creates no hindrances.
  package init() {}

  /// The result of reading a document.
  ///
  /// - Parameter commitments: the number of commitments that were found.
  package func result(commitments: Int) -> ReadingResult {
    if let otherKind {
      let isPage = [.botWall, .errorPage, .loginPage, .mojibake, .noTextLayer, .data].contains(otherKind.code)
      return ReadingResult(isPage ? .unreadable : .notACharter, [otherKind] + reasons)
    }
    if commitments > 0 { return ReadingResult(.read, reasons.filter { $0.code == .part }) }
    if !reasons.isEmpty { return ReadingResult(.unreadable, reasons) }
    return ReadingResult(
      .empty,
      [
        ReadingReason(
          .noCommitments, ko: "글은 읽었으나 약속을 하나도 찾지 못했습니다. 헌장이 맞는 파일인지 확인하십시오.",
          en: "The text was read, but it holds no commitment; check that it is the charter.")
      ])
  }
}
