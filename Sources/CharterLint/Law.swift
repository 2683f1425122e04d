import CharterLanguage
package import CharterModel

/// The laws that the rules rest on, and whom they bind.
package enum Law: Hashable, Sendable {
  /// 공공기관의 운영에 관한 법률 제13조: 고객헌장 and satisfaction survey. Binds 공공기관 that serve the public directly; not institutions
  /// that local governments set up, and not administrative offices.
  case charter
  /// 같은 법 시행령 제17조: publishing it. Binds the same institutions.
  case charterPublication
  /// 민원 처리에 관한 법률 and its decree. Binds whoever handles petitions as an 행정기관 in its sense (법 제2조), 공공기관 and 지방공기업 among them.
  case petitions(BilingualText)

  /// The basis as it stands for an institution.
  ///
  /// - Parameter kind: what sort of institution it is, in the words of `organization.yaml`; nil where nobody said.
  package func basis(for kind: String?) -> LegalBasis {
    switch self {
    case .charter, .charterPublication:
      let force = Self.charterForce(of: kind)
      return LegalBasis(citation: citation, force: force, scope: Self.charterScope(force))
    case .petitions:
      return LegalBasis(
        citation: citation, force: .binding,
        scope: BilingualText(
          ko: "민원을 처리하는 행정기관(공공기관·지방공기업 포함)에 적용됩니다.",
          en: "It applies to every institution that handles petitions, public corporations included."))
    }
  }

  private var citation: BilingualText {
    switch self {
    case .charter:
      BilingualText(
        ko: "공공기관의 운영에 관한 법률 제13조", en: "Act on the Management of Public Institutions, art. 13")
    case .charterPublication:
      BilingualText(
        ko: "공공기관의 운영에 관한 법률 시행령 제17조",
        en: "Enforcement Decree of the Act on the Management of Public Institutions, art. 17")
    case .petitions(let citation): citation
    }
  }

  /// Whether the law on public institutions binds an institution of a kind.
  static func charterForce(of kind: String?) -> LegalBasis.Force {
    guard let kind else { return .unknown }
    let words = kind.filter { !$0.isWhitespace }
    func names(_ lexicalClass: LexicalClass) -> Bool {
      Lexicon.standard.entries(of: lexicalClass).contains { words.contains($0.word) }
    }
    if names(.institutionLocal) { return .recommended }
    return names(.institutionPublic) ? .binding : .recommended
  }

  private static func charterScope(_ force: LegalBasis.Force) -> BilingualText {
    switch force {
    case .binding:
      BilingualText(
        ko: "국민에게 직접 서비스를 제공하는 공공기관의 의무입니다.",
        en: "It binds public institutions that serve the public directly, as this one does.")
    case .recommended:
      BilingualText(
        ko: "이 기관에는 직접 적용되지 않으며 권고 사항입니다.",
        en: "It does not bind this institution; here it is a recommendation.")
    case .unknown:
      BilingualText(
        ko: "공공기관의 의무이고, 지방자치단체가 설립한 기관에는 권고 사항입니다(organization.yaml의 kind에 기관 유형을 적으면 가려냅니다).",
        en: "It binds public institutions and is a recommendation for institutions of local governments "
          + "(name the kind in organization.yaml to tell them apart).")
    }
  }
}

extension Law {
  /// Articles of the decree on petitions.
  static func petitionDecree(_ article: String) -> Law {
    .petitions(
      BilingualText(
        ko: "민원 처리에 관한 법률 시행령" + (article.isEmpty ? "" : " 제\(article)조"),
        en: "Enforcement Decree of the Civil Petitions Treatment Act" + (article.isEmpty ? "" : ", art. \(article)")))
  }

  /// 민원 처리에 관한 법률 제19조: up to five days are counted in working hours, six and more in days without Saturdays and holidays,
  /// weeks and months by the Civil Act.
  static var petitionClock: Law {
    .petitions(BilingualText(ko: "민원 처리에 관한 법률 제19조", en: "Civil Petitions Treatment Act, art. 19"))
  }
}
