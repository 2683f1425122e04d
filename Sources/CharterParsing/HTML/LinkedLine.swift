import CharterModel

/// Classifies lines that are or hold links.
enum LinkedLine {
  /// The most bytes of a menu entry.
  static let longestEntry = 90

  /// Whether a draft is a short line that is a link, or several links with punctuation between them.
  static func isEntry(_ draft: Draft, in bytes: [UInt8]) -> Bool {
    if draft.linkBytes == 0 || draft.range.count > longestEntry * 3 { return false }
    var signs = 0
    for byte in bytes[draft.range]
    where byte == 0x20 || byte == 0x09 || byte == 0x7C || byte == 0x3E || byte == 0x2F || byte == 0x2C {
      signs += 1
    }
    let isLinked = Int(draft.linkBytes) + signs >= draft.range.count * 9 / 10
    let isShort = draft.range.count <= longestEntry || signs >= 4
    return isLinked && isShort && !draft.isStatement
  }

  /// The boilerplate of a line with a link, by its words: a file, a download, or a breadcrumb.
  ///
  /// - Files: "고객헌장.hwp [34 KB]" · breadcrumb: "홈 기관소개 고객헌장" with images for arrows
  /// - Not: "서식(<a>신청서.hwp</a>)을 드리겠습니다.", "홈페이지 <a>www.a.kr</a>"
  static func boilerplate(of draft: Draft, in bytes: [UInt8]) -> Boilerplate? {
    if draft.isStatement || draft.headingLevel > 0 || draft.range.count > 2 * longestEntry { return nil }
    let line = WordList.compact(bytes, draft.range)
    if Int(draft.linkBytes) * 2 >= draft.range.count || sizes.occurs(in: line), files.occurs(in: line) {
      return .attachment
    }
    if draft.isLinked, draft.range.count <= longestEntry, downloads.ends(line) { return .attachment }
    let home = homes.match(line, at: 0)
    let isWord = home > 0 && draft.range.count > home && bytes[draft.range.lowerBound + home] == 0x20
    return isWord && !draft.isLinked && draft.list < 0 && draft.titleStyle == 0 ? .breadcrumb : nil
  }

  private static let files = WordList(".hwp .hwpx .pdf .docx .xlsx .zip")
  private static let sizes = WordList("kb) kb] mb) mb] k) byte 다운로드 내려받기")
  private static let homes = WordList("홈 home")

  /// Whether a draft is a link that leads on from a card or a board without content of its own.
  static func isButton(_ draft: Draft, in bytes: [UInt8]) -> Bool {
    draft.isLinked && draft.range.count <= 30 && buttons.contains(WordList.compact(bytes, draft.range))
  }

  private static let buttons = WordList(
    "자세히보기 자세히 더보기 상세보기 바로가기 보러가기 신청하기 예약하기 목록 수정 삭제 글쓰기 편집 인쇄 확인 취소 more viewmore readmore")

  private static let downloads = WordList("다운로드 내려받기 다운받기 바로보기 미리보기 원문보기")
}
