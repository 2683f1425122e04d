/// Which line ends stand inside words.
package enum LineEndRules {
  /// A line end between two syllables, with how often the text outside line ends writes them so or otherwise.
  struct Subject: Sendable {
    let text: NormalizedText
    /// The unit behind the line end.
    let at: Int
    /// The two syllables stand together.
    var timesWithin = 0
    /// A space stands between the two.
    var timesApart = 0
    /// The syllables behind the line end begin a word.
    var timesFirst = 0
  }

  /// The rules that hold in every text.
  static let certain: [Rule<Subject, Int>] = [particle]
  /// The rules that hold in texts that are broken within words.
  static let likely: [Rule<Subject, Int>] = [ending, wordElsewhere]
  /// All rules, in the order in which they are asked.
  static let all = certain + likely

  /// What is to be known of the rules, in the order in which they are asked.
  package static let guides: [RuleGuide] = all.map(\.guide)

  private static let particle = Rule<Subject, Int>(
    "line-end/particle", ko: "조사만으로는 줄이 시작되지 않는다", en: "A particle by itself begins no word.",
    finds: [
      "서비스헌장\n- 우편이나 팩스로 서류를 보내 주신 분께는 담당자가 서류를 모두 확인한 뒤에 그날 안으로 접수증\n  ⟦을⟧ 보내 드리겠습니다.": "joined"
    ],
    leaves: ["서비스헌장\n- 우편이나 팩스로 서류를 보내 주신 분께는 담당자가 서류를 모두 확인한 뒤에 그날 안으로 접수증을\n  보내 드리겠습니다."]
  ) { line in
    guard let word = line.text.first(of: .lineBreakParticle, at: line.at), line.at + word.count < line.text.count else {
      return nil
    }
    return line.text.isSpaced(before: line.at + word.count) ? line.at : nil
  }

  private static let ending = Rule<Subject, Int>(
    "line-end/ending", ko: "어미의 뒷부분으로는 줄이 시작되지 않는다", en: "A part of an ending begins no word.",
    finds: [brokenWithin("고객께서 찾으시는 자료가 다른 자료실에 있을 때에는 담당자가 그 자료실까지 함께 가서 찾아 드리겠\n  ⟦습니다⟧."): "joined"],
    leaves: [
      "서비스헌장\n- 고객께서 찾으시는 자료가 다른 자료실에 있을 때에는 담당자가 그 자료실까지 함께 가서 찾아\n  드리겠습니다."
    ]
  ) { line in line.text.first(of: .lineBreakEnding, at: line.at) != nil ? line.at : nil }

  private static let wordElsewhere = Rule<Subject, Int>(
    "line-end/word-elsewhere", ko: "다른 곳에서 붙여 쓴 낱말이다", en: "The rest of the text writes the syllables as one word.",
    finds: [
      brokenWithin("전화를 받으면 소속과 이름을 먼저 밝히고 말씀을 끝까지 들은 다음에 다시 한번 확인하며 고\n  ⟦객⟧이 찾으시는 자료를 바로 드리겠습니다."): "joined"
    ],
    leaves: [
      brokenWithin("전화를 받으면 소속과 이름을 먼저 밝히고 말씀을 끝까지 들은 다음에 다시 한번 확인하고\n  자료를 바로 드리겠습니다.")
    ]
  ) { $0.timesWithin > $0.timesApart && $0.timesFirst == 0 ? $0.at : nil }

  /// A charter whose lines are broken within words, with one more sentence.
  private static func brokenWithin(_ sentence: String) -> String {
    """
    서비스헌장
    - 고객께서 창구에 오시면 하던 일을 멈추고 먼저 일어나 인사하며 자리를 권하고 용건을 여쭙겠습
      니다.
    - 고객께 필요한 서식을 미리 갖추어 두고 쓰는 방법을 알기 쉽게 적어 창구마다 가까이 놓겠습
      니다.
    - 고객과 약속한 날짜를 지키기 어려울 때에는 그 까닭과 새 날짜를 하루 전까지 전화로 알리겠습
      니다.
    - \(sentence)
    """
  }
}
