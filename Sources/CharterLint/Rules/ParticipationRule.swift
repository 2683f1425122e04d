import CharterLanguage
import CharterModel

/// A charter offers at least two ways to give an opinion, because not every customer can use the same one.
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
    var ways: Set<String> = []
    for passage in subject.passages where subject.text.contains(.lintParticipationMatter, in: passage.range) {
      ways.formUnion(
        subject.text.lexemes(.lintParticipationChannel, in: passage.range).compactMap {
          Lexicon.standard.entries[$0.entry].attributes["group"]
        })
    }
    return ways.count >= 2 ? [] : subject.absent("의견을 낼 수 있는 둘 이상의 길", "two or more ways to give an opinion")
  }
}
