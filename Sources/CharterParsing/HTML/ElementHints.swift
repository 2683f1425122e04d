/// The function of an element in the page, from its class, id and role.
///
/// The words are common in class names of all content systems; none belongs to one site.
struct ElementHints: OptionSet, Sendable {
  let rawValue: UInt32

  /// gnb, lnb, snb, nav: site menus.
  static let navigation = ElementHints(rawValue: 1 << 0)
  static let skip = ElementHints(rawValue: 1 << 1)
  static let breadcrumb = ElementHints(rawValue: 1 << 2)
  static let footer = ElementHints(rawValue: 1 << 3)
  /// The head of the whole page, with logo and search.
  static let banner = ElementHints(rawValue: 1 << 4)
  static let share = ElementHints(rawValue: 1 << 5)
  /// Floating boxes of links.
  static let quick = ElementHints(rawValue: 1 << 6)
  static let satisfaction = ElementHints(rawValue: 1 << 7)
  /// The contact block of the page.
  static let contact = ElementHints(rawValue: 1 << 8)
  /// Menu, tab, util: boilerplate if it holds links.
  static let menu = ElementHints(rawValue: 1 << 9)
  /// The content of the page.
  static let main = ElementHints(rawValue: 1 << 10)
  static let attachment = ElementHints(rawValue: 1 << 11)
  /// A layout table.
  static let presentation = ElementHints(rawValue: 1 << 12)
  /// A panel that opens and closes on a click.
  static let disclosure = ElementHints(rawValue: 1 << 13)
  /// tit, title, subject, h4_tit.
  static let title = ElementHints(rawValue: 1 << 14)
  /// The image strip above the content.
  static let visual = ElementHints(rawValue: 1 << 15)

  /// Bold by its style, for pages without `<b>`.
  static let bold = ElementHints(rawValue: 1 << 16)
  /// An ordered list that counts down.
  static let reversed = ElementHints(rawValue: 1 << 17)
  /// A button or link that shows one of several panels.
  static let tab = ElementHints(rawValue: 1 << 18)
  /// txt, text, desc: the text that belongs to a title beside it.
  static let text = ElementHints(rawValue: 1 << 19)
  /// num, no, badge: the number of an item.
  static let number = ElementHints(rawValue: 1 << 21)
  /// tag, label, badge: a word before a sentence that names its subject.
  static let label = ElementHints(rawValue: 1 << 23)
  /// The style preserves line ends, like `<pre>`.
  static let preformatted = ElementHints(rawValue: 1 << 22)
  /// Popups and cookie notices over the page.
  static let popup = ElementHints(rawValue: 1 << 20)

  /// `hidden`, or a style that shows nothing.
  static let hidden = ElementHints(rawValue: 1 << 24)
  /// old, prev, history: a former edition.
  static let former = ElementHints(rawValue: 1 << 26)

  /// Words with the same meaning anywhere in a class or id.
  static let words = NameTable<ElementHints>(
    named(.navigation, "gnb lnb snb tnb unb nav navi navigation navbar sidemenu leftmenu topmenu allmenu totalmenu")
      + named(.skip, "skip skipnav skipnavi skipnavigation accessibility accessnav")
      + named(.breadcrumb, "breadcrumb breadcrumbs crumb location loc navpath path linemap")
      + named(.footer, "footer fnb copyright foot bottommenu")
      + named(.share, "sns share sharing")
      + named(.quick, "quick quickmenu search srch")
      + named(.number, "num no number step")
      + named([.number, .label], "badge")
      + named(.disclosure, "accordion acc acco toggle collapse collapsed fold")
      + named(.popup, "popup popups popupzone layerpopup modal cookie cookies")
      + named(.former, "old prev previous former past history before bak backup")
      + named(.label, "tag label cate category flag")
      + named(.text, "txt text desc description")
      + named(.satisfaction, "satisfaction satisfy satis poll")
      + named(.contact, "manager charge damdang")
      + named(.menu, "menu menus tab tabs tabmenu util utils gmenu depth")
      + named(.attachment, "attach attachment attachments filedown download qrcode qr")
      + named(.title, "tit title subject subtit subtitle heading stit htit ttl")
      + named(.visual, "visual subvisual svisual"))

  /// Words that count only as the whole class or id.
  static let wholes = NameTable<ElementHints>(
    named(.banner, "header hd head globalheader siteheader")
      + named(.footer, "ft bottom")
      + named(.main, "content contents container main maincontent subcontent subcontents conbody"))

  private static func named(_ hint: ElementHints, _ words: String) -> [(String, ElementHints)] {
    words.split(separator: " ").map { (String($0), hint) }
  }
}
