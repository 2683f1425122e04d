package import CharterModel

/// The language of a report. Words of charters are quoted unchanged in both.
///
/// The code writes both wordings together: `language("약속", "Commitments")`.
package enum ReportLanguage: String, Hashable, Sendable, CaseIterable {
  /// Korean.
  case korean = "ko"
  /// English.
  case english = "en"

  /// Returns the wording for this language.
  package func callAsFunction(_ korean: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    switch self {
    case .korean: korean()
    case .english: english()
    }
  }

  /// Returns the wording of a bilingual text for this language.
  package func callAsFunction(_ text: BilingualText) -> String {
    self(text.ko, text.en)
  }

  /// Returns the name of an organization; the Korean name where it has no English one.
  package func name(of organization: ComparedOrganization) -> String {
    self(organization.name, organization.nameEnglish ?? organization.name)
  }
}
