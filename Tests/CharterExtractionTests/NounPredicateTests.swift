import CharterModel
import Testing

/// Charters in nouns, whose last noun stands for a verb.
struct NounPredicateTests {
  /// Three promises with a level make a charter one of nouns.
  private static let terse = "이행표준\n- 전화는 3회 이내 수신\n- 문의는 1일 이내 회신\n- 신고는 2시간 이내 조치\n"

  private func promises(_ line: String) -> Int { commitments(Self.terse + "- " + line).count - 3 }

  @Test(arguments: [
    "대기 인원을 화면에 표시", "신분증을 제시", "용무를 묻고 담당 창구까지 동행", "부르시면 5분 이내에 담당자가 방문", "전화를 받으면 소속과 성명을 밝힘",
    "14일 안에 결과를 회신하고, 뛰어난 제안에는 포상", "폐기물은 현장에 남기지 않고 모두 수거", "거동이 불편한 고객은 현관까지 동행", "메모를 남겨 당일 안에 회신(17시 뒤에 온 것은 다음 날)",
  ])
  func whatWantsAVerbFindsItInTheLastNoun(_ line: String) {
    #expect(promises(line) >= 1)
  }

  @Test(arguments: [
    "고객을 위한 서비스", "약속을 지키는 기관", "고객 만족을 위한 우리의 다짐", "민원을 신청하는 방법", "창고와 신고 안내", "서비스를 받을 권리", "신분증을 지참한 방문 고객",
    "고객을 가족처럼, 직원을 고객처럼", "상담실을 이용하려면 예약 필요", "예약을 취소하려면 3일 전까지 연락", "30일 이내에 이의를 신청할 수 있음",
  ])
  func nounsThatAreDescribedPromiseNothing(_ line: String) {
    #expect(promises(line) == 0)
  }

  @Test func amongSentencesTheSameWordsAreHeadings() {
    #expect(commitments("이행표준\n- 먼저 인사하겠습니다.\n- 대기 인원을 화면에 표시").count == 1)
  }
}
