/// The words of reports for the side-by-side view of two charters.
struct SideBySideWords: Sendable {
  /// The language of the words.
  var say: ReportLanguage

  /// The heading of the view.
  var title: String { say("두 기관의 문장 나란히 보기", "Sentence by sentence") }

  /// The explanation where differing words are bold.
  var markedInBold: String {
    say(
      "두 기관이 모두 약속하는 항목입니다. 상대 문장에 없는 낱말은 굵은 글씨입니다.",
      "The clauses that both promise. Words that the other sentence has not are bold.")
  }

  /// The explanation where differing words are marked.
  var marked: String {
    say(
      "두 기관이 모두 약속하는 항목입니다. 상대 문장에 없는 낱말에 표시를 했습니다.",
      "The clauses that both promise. Words that the other sentence has not are marked.")
  }

  /// The heading of the clauses that one promises where the other promises something similar.
  func similar(_ one: String, _ other: String) -> String {
    say("\(one)의 항목에 \(other)의 비슷한 약속이 있음(확인 필요)", "\(one), where \(other) promises something similar (to be checked)")
  }

  /// The text in place of a missing counterpart.
  var unmatched: String { say("짝이 되는 문장 없음", "no sentence to match") }
}
