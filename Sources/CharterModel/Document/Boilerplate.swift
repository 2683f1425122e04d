/// Why a block is page boilerplate and not part of the charter.
package enum Boilerplate: String, Hashable, Sendable, Codable, CaseIterable {
  /// A link that skips to the content, such as "본문 바로가기".
  case skipLink = "skip-link"
  /// A menu, a tab list or a list of links.
  case menu
  /// A breadcrumb, such as "현재위치" or "홈 > 소개 > 고객헌장".
  case breadcrumb
  /// A page footer: copyright, address, related sites.
  case footer
  /// A satisfaction form, such as "이 페이지에 만족하십니까?".
  case satisfactionWidget = "satisfaction-widget"
  /// Links that share or print the page.
  case share
  /// QR codes, downloads and other attachments.
  case attachment
  /// The department in charge, its telephone number or the date of the last change.
  case contact
  /// Text that a declaration by the author excludes.
  case declared
  /// The number of a printed page.
  case pageNumber = "page-number"
  /// Text that the page does not show, such as a former edition.
  case hidden
  /// Text before the charter's title that fits no other case.
  case preface
}
