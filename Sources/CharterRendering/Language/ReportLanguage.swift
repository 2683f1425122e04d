package import CharterModel

/// The language in which a report speaks. The words of charters are quoted as they are in either.
///
/// Both wordings stand beside each other where they are used: `language("약속", "Commitments")`.
package enum ReportLanguage: String, Hashable, Sendable, CaseIterable {
  case korean = "ko"
  case english = "en"

  /// One of two wordings of the same.
  package func callAsFunction(_ korean: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    switch self {
    case .korean: korean()
    case .english: english()
    }
  }

  /// The wording of a text that the comparison holds in both.
  package func callAsFunction(_ text: BilingualText) -> String {
    self(text.ko, text.en)
  }

  /// An organization's name; the Korean one where it gives no English one.
  package func name(of organization: ComparedOrganization) -> String {
    self(organization.name, organization.nameEnglish ?? organization.name)
  }
}
