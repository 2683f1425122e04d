import CharterLanguage
package import CharterModel

/// The laws behind the rules, and the organizations that they bind.
package enum Law: Hashable, Sendable {
  /// 공공기관의 운영에 관한 법률 제13조: a 고객헌장 and a satisfaction survey.
  ///
  /// It binds 공공기관 that serve the public directly. It does not bind institutions set up by local governments, and
  /// administrative offices.
  case charter
  /// 같은 법 시행령 제17조: publication of the charter. It binds the same organizations.
  case charterPublication
  /// 민원 처리에 관한 법률 and its decree. It binds every 행정기관 in its sense (법 제2조), 공공기관 and 지방공기업 included.
  case petitions(BilingualText)

  /// The legal basis for an organization.
  ///
  /// - Parameter kind: The kind of organization in the words of `organization.yaml`; nil where it is unknown.
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

  /// The force of the law on public institutions for a kind of organization.
  static func charterForce(of kind: String?) -> LegalBasis.Force {
    guard let kind else { return .unknown }
    let words = kind.filter { !$0.isWhitespace }
    if LexicalClass.institutionLocal.occurs(in: words) { return .recommended }
    return LexicalClass.institutionPublic.occurs(in: words) ? .binding : .recommended
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
  /// The articles of the decree on petitions.
  static func petitionDecree(_ article: String) -> Law {
    .petitions(
      BilingualText(
        ko: "민원 처리에 관한 법률 시행령" + (article.isEmpty ? "" : " 제\(article)조"),
        en: "Enforcement Decree of the Civil Petitions Treatment Act" + (article.isEmpty ? "" : ", art. \(article)")))
  }

  /// 민원 처리에 관한 법률 제19조: a period of up to five days counts working hours, one of six days or more counts days without
  /// Saturdays and holidays, and weeks and months follow the Civil Act.
  static var petitionClock: Law {
    .petitions(BilingualText(ko: "민원 처리에 관한 법률 제19조", en: "Civil Petitions Treatment Act, art. 19"))
  }
}
