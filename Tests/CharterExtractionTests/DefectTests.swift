import CharterModel
import Testing

/// Places where a text is broken, in texts of institutions of our own.
struct DefectTests {
  private func rules(_ text: String) -> [String] { extracted("서비스 이행표준\n" + text).diagnostics.map(\.rule) }

  @Test(arguments: [
    ("- 문의에는 3 이내에 회신하겠습니다.", "extraction/number-without-unit"),
    ("- 먼저 인사하겠습니다.\n- 접수된 민원은 담당자가 처리 결과를", "extraction/sentence-cut-off"),
    ("- 먼저 인사하겠습니다.\n시정과 보상", "extraction/empty-heading"),
    ("- 회신 기한은 근무시간24 이내로 하겠습니다.", "extraction/broken-value"),
    (
      "답변 기한을 지키지 못한 경우\n- 사과드리겠습니다.\n자료를 잘못 찾아 드린 경우답변 기한을 지키지 못한 경우\n- 다시 찾아 드리겠습니다.",
      "extraction/glued-heading"
    ),
    ("전화\n- 명찰을 달겠습니다.\n전화\n- 명찰을 달겠습니다.", "extraction/repeated-sentence"),
  ])
  func areReported(_ text: String, _ rule: String) { #expect(rules(text) == [rule]) }

  @Test(arguments: [
    "- 전화는 3회 이내에 받겠습니다.", "- 제3항 이상에 따라 처리하겠습니다.", "- 고객이 방문하시면 다음을\n  - 먼저 인사하겠습니다.",
    "도서관 이용 안내\n- 명찰을 달겠습니다.\n어린이도서관 이용 안내\n- 먼저 인사하겠습니다.",
  ])
  func wholeTextsHaveNone(_ text: String) { #expect(rules(text).isEmpty) }
}
