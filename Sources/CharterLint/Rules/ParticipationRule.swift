import CharterLanguage
import CharterModel

/// Who cannot use one way of giving an opinion needs another.
enum ParticipationRule: LintRule {
  static let guide = RuleGuide(
    15, "contents/participation", .warning,
    ko: "의견을 낼 길이 둘 이상 있다", en: "There are two or more ways to take part",
    adviceKo: "의견을 낼 수 있는 길(전화, 누리집, 우편, 방문 등)을 둘 이상 적으십시오.",
    adviceEn: "Name two or more ways to give an opinion.",
    triggering: [
      "서비스헌장\n- 전화벨이 세 번 울리기 전에 받겠습니다.",
      "서비스헌장\n- 홈페이지에 올려 주신 의견은 3일 이내에 답하겠습니다.",
    ],
    nonTriggering: [
      "서비스헌장\n- 의견은 전화, 우편, 홈페이지로 내실 수 있습니다."
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    var ways: Set<Int> = []
    for passage in subject.passages where subject.text.contains(matters, in: passage.range) {
      for (index, words) in channels.enumerated() where subject.text.contains(words, in: passage.range) {
        ways.insert(index)
      }
    }
    return ways.count >= 2 ? [] : subject.absent("의견을 낼 수 있는 둘 이상의 길", "two or more ways to give an opinion")
  }

  private static let matters: [Word] = [
    "의견", "제안", "건의", "고객의소리", "voc", "참여", "불편", "불만", "민원", "목소리", "신고", "문의", "질의", "진정", "질문", "상담",
  ]
  private static let channels: [[Word]] = [
    ["전화", "콜센터", "유선"], ["홈페이지", "누리집", "인터넷", "게시판", "온라인", "고객의소리", "voc", "신문고", "모바일", "사이버"],
    ["우편", "서면", "엽서", "편지"], ["팩스", "fax"], ["이메일", "전자우편", "e-mail", "메일"], ["방문", "창구", "내방", "민원실"],
    ["sns", "문자", "카카오", "블로그"], ["설문", "만족도"], ["간담회", "모니터", "자문", "위원회", "평가단", "참여단"], ["소리함", "의견함", "건의함", "카드"],
  ]
}
