/// What reports say about two charters side by side.
struct SideBySideWords: Sendable {
  var say: ReportLanguage

  var title: String { say("두 기관의 문장 나란히 보기", "Sentence by sentence") }

  var markedInBold: String {
    say(
      "두 기관이 모두 약속하는 항목입니다. 상대 문장에 없는 낱말은 굵은 글씨입니다.",
      "The clauses that both promise. Words that the other sentence has not are bold.")
  }

  var marked: String {
    say(
      "두 기관이 모두 약속하는 항목입니다. 상대 문장에 없는 낱말에 표시를 했습니다.",
      "The clauses that both promise. Words that the other sentence has not are marked.")
  }

  /// In the place of a sentence that the other organization has not.
  var unmatched: String { say("짝이 되는 문장 없음", "no sentence to match") }
}
