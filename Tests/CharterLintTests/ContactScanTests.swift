import Testing

@testable import CharterLint

struct ContactScanTests {
  @Test(arguments: [
    "문의 02-123-4567", "061) 280-0600", "대표 1577-5900", "031.123.4567", "010 1234 5678", "voice@library.go.kr",
    "(055)000-3450",
  ])
  func telephonesAndMailAreContacts(_ text: String) {
    #expect(ContactScan.holdsContact(Array(text.utf8)))
  }

  @Test(arguments: [
    "", "2026-11-20", "12:00~13:00", "3회 이내", "120 콜센터", "@", "a@", "@b.kr", "5,000원", "제3조 제2항", "1-", "2024. 3. 1.",
    "○○○○-○○○○",
  ])
  func datesFiguresAndMasksAreNone(_ text: String) {
    #expect(!ContactScan.holdsContact(Array(text.utf8)))
  }
}

struct LawTests {
  @Test(arguments: [
    ("공공기관 (공공기관운영법)", "binding"), ("준정부기관(연금공단)", "binding"), ("공기업(항만)", "binding"), ("지방공기업", "recommended"),
    ("지방자치단체 출연기관", "recommended"), ("세관", "recommended"), (nil, "unknown"),
  ])
  func theLawOnPublicInstitutionsBindsThem(_ kind: String?, _ force: String) {
    #expect(Law.charter.basis(for: kind).force.rawValue == force)
    #expect(Law.petitionClock.basis(for: kind).force == .binding)
  }
}
