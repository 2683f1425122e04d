import CharterLanguage
import CharterModel

/// A charter names a contact for its commitments.
///
/// Telephone numbers and e-mail addresses count, also at the foot of the page and with masked digits.
enum ContactRule: LintRule {
  static let guide = RuleGuide(
    35, "document/contact", .warning,
    ko: "연락처가 있다", en: "There is a contact",
    adviceKo: "헌장에 대해 묻고 의견을 낼 전화번호나 전자우편을 적으십시오.",
    adviceEn: "Name a telephone number or an e-mail address for questions.",
    triggering: [
      "서비스헌장\n- 전화벨이 세 번 울리기 전에 받겠습니다."
    ],
    nonTriggering: [
      "서비스헌장\n- 먼저 인사하겠습니다.\n문의: 02-123-4567",
      "서비스헌장\n- 먼저 인사하겠습니다.\n의견은 voice@library.example.kr 로 보내 주십시오.",
      "서비스헌장\n- 먼저 인사하겠습니다.\n고객센터 1588-0000",
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    ContactScan.holdsContact(subject.document.rendition.bytes)
      ? [] : subject.absent("전화번호나 전자우편 주소", "a telephone number or an e-mail address")
  }
}
