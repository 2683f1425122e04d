import CharterLanguage
import CharterModel

/// A charter names a law by an obsolete name, which customers cannot find.
///
/// The lexicon has the obsolete names, and `present` the names that replaced them.
enum ObsoleteLawRule: LintRule {
  static let guide = RuleGuide(
    34, "document/obsolete-law", .warning,
    ko: "지금 있는 법령을 부른다", en: "Laws are called by their present names",
    adviceKo: "지금의 법령 이름으로 바꾸고 그 기한을 직접 적으십시오.",
    adviceEn: "Use the present name, and better the time itself.",
    triggering: [
      "서비스헌장\n- 그 밖의 민원은 ⟦정부민원사무처리규정⟧에 따라 처리하겠습니다.",
      "서비스헌장\n- 문서는 ⟦사무관리규정⟧에 따라 보관하겠습니다.",
      "서비스헌장\n- 개인정보는 ⟦정보통신망 이용촉진 등에 관한 법⟧률에 따라 지키겠습니다.",
    ],
    nonTriggering: [
      "서비스헌장\n- 그 밖의 민원은 민원 처리에 관한 법률 시행령에 따라 처리하겠습니다.",
      "서비스헌장\n- 개인정보는 정보통신망 이용촉진 및 정보보호 등에 관한 법률에 따라 지키겠습니다.",
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    var found: [Observation] = []
    for passage in subject.passages {
      // A name may be part of a longer one.
      var seen: [Range<Int>] = []
      for name in Lexicon.standard.entries(of: .lintObsoleteName) {
        guard let bytes = subject.anywhere(name.units, in: passage.range), !seen.contains(where: bytes.overlaps),
          let now = name.attributes["now"].flatMap({ present[$0] })
        else { continue }
        seen.append(bytes)
        found.append(
          Observation(
            bytes, ko: "없어진 이름입니다: ‘\(subject.quotation(bytes).text)’. 지금은 ‘\(now.ko)’입니다.",
            en: "This name is obsolete; it is now \(now.en)."))
      }
    }
    return found
  }

  /// The present names, by the attribute of the lexicon entry.
  ///
  /// 민원사무 처리에 관한 법률 became 민원 처리에 관한 법률 in 2016. The law on privacy of public institutions was replaced in 2011, those
  /// on state-invested institutions in 2007, 사무관리규정 in 2011, the first law on networks in 2001, the law on libraries
  /// and reading in 2006, and the law against corruption in 2008.
  private static let present: [String: BilingualText] = [
    "petition-decree": BilingualText(
      ko: "민원 처리에 관한 법률 시행령", en: "the Enforcement Decree of the Civil Petitions Treatment Act"),
    "petition-act": BilingualText(ko: "민원 처리에 관한 법률", en: "the Civil Petitions Treatment Act"),
    "privacy-act": BilingualText(ko: "개인정보 보호법", en: "the Personal Information Protection Act"),
    "institutions-act": BilingualText(
      ko: "공공기관의 운영에 관한 법률", en: "the Act on the Management of Public Institutions"),
    "administrative-work": BilingualText(
      ko: "행정업무의 운영 및 혁신에 관한 규정",
      en: "the Regulations on the Operation and Innovation of Administrative Work"),
    "network-act": BilingualText(
      ko: "정보통신망 이용촉진 및 정보보호 등에 관한 법률",
      en: "the Act on Promotion of Information and Communications Network Utilization and Information Protection"),
    "libraries-act": BilingualText(ko: "도서관법", en: "the Libraries Act"),
    "anti-corruption-act": BilingualText(
      ko: "부패방지 및 국민권익위원회의 설치와 운영에 관한 법률",
      en: "the Act on the Prevention of Corruption and the Establishment and Management of the Anti-Corruption and "
        + "Civil Rights Commission"),
    "civil-rights-commission": BilingualText(ko: "국민권익위원회", en: "the Anti-Corruption and Civil Rights Commission"),
    "interior-ministry": BilingualText(ko: "행정안전부", en: "the Ministry of the Interior and Safety"),
  ]
}
