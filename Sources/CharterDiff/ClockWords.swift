import CharterLanguage

/// What a deadline is counted from, by the words before 부터.
///
/// - The customer's act: "접수한 날부터" · "신청하신 때부터"
/// - A step of the institution: "담당자가 배정된 날부터" · "검토를 마친 날부터"
enum ClockWords {
  struct Start {
    /// The institution does something first.
    var isOwnStep: Bool
    /// As it is written.
    var text: String
  }

  /// The start that words name; nil where they name none.
  static func start(in words: String) -> Start? {
    let text = NormalizedText(bytes: Array(words.utf8))
    guard let end = text.find("부터", in: 0..<text.count) else { return nil }
    let phrase = max(0, end - reach)..<end
    let own = last(of: steps, in: text, phrase)
    let contact = last(of: contacts, in: text, phrase)
    guard let start = [own, contact].compactMap({ $0 }).max() else { return nil }
    let bytes = text.bytes(start..<end + 2)
    return Start(isOwnStep: own == start, text: String(decoding: Array(words.utf8)[bytes], as: UTF8.self))
  }

  private static func last(of words: [Word], in text: NormalizedText, _ range: Range<Int>) -> Int? {
    range.last { index in words.contains { index + $0.count <= range.upperBound && text.has($0, at: index) } }
  }

  private static let reach = 10
  private static let contacts: [Word] = ["접수", "신청", "요청", "신고", "제출", "도착", "문의", "등록", "제기", "방문"]
  private static let steps: [Word] = [
    "배정", "지정", "검토", "심의", "조사", "확인", "결정", "승인", "이송", "이첩", "협의", "완료", "마친", "끝난", "결재",
  ]
}
