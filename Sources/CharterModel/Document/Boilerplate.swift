/// Why a block belongs to the page and not to the charter.
package enum Boilerplate: String, Hashable, Sendable, Codable, CaseIterable {
  /// "본문 바로가기" and its like.
  case skipLink = "skip-link"
  /// Menus, tabs and lists of links.
  case menu
  /// "현재위치", "홈 > 소개 > 고객헌장".
  case breadcrumb
  /// Copyright, address, related sites.
  case footer
  /// "이 페이지에 만족하십니까?" with its form.
  case satisfactionWidget = "satisfaction-widget"
  /// Links that share or print the page.
  case share
  /// QR codes, downloads and other attachments.
  case attachment
  /// The department in charge, its telephone, the date of the last change.
  case contact
  /// Text that an author's declaration takes out.
  case declared
  /// The number of a printed page.
  case pageNumber = "page-number"
  /// What stands before the charter's title and is none of the above.
  case preface
}
