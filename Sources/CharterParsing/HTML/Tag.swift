/// The HTML elements that the parser distinguishes; all others are inline and have no effect.
enum Tag: UInt8, Sendable, CaseIterable {
  case other
  case a, address, article, aside, b, blockquote, body, br, button, caption, center, dd, details, dialog, dir, div, dl,
    dt, em
  case fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, iframe, img,
    input
  case legend, li, main, menu, meta, nav, noscript, object, ol, optgroup, option, p, pre, q, rp, rt, script, section,
    select
  case strong, style, summary, svg, table, tbody, td, template, textarea, tfoot, th, thead, title, tr, ul, audio, video,
    canvas
  case math, embed, link, base, map, noframes, datalist, search, rtc

  /// The names of all tags, by raw value.
  static let names = Tag.allCases.map { String(describing: $0) }

  /// The tag of each name.
  static let named = NameTable(Tag.allCases.dropFirst().map { (names[Int($0.rawValue)], $0) })

  /// Whether the element and its content are not read.
  var isOut: Bool {
    switch self {
    case .script, .style, .template, .noscript, .iframe, .select, .option, .optgroup, .input, .object, .svg, .audio,
      .video,
      .canvas, .math, .embed, .meta, .link, .base, .datalist, .rp, .rt, .rtc:
      true
    default: false
    }
  }

  /// Whether the element begins and ends a line.
  var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog, .dir, .div, .dl,
      .dt,
      .fieldset,
      .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header, .hgroup, .hr, .html, .legend,
      .li,
      .main, .menu, .nav, .ol, .p, .pre, .section, .summary, .table, .tbody, .td, .textarea, .tfoot, .th, .thead,
      .title,
      .tr, .ul, .search:
      true
    default: false
    }
  }

  /// Whether the name of the element may separate it from the content.
  var setsApart: Bool {
    switch self {
    case .dialog, .nav, .footer, .header, .aside: true
    default: false
    }
  }

  /// 1 to 6 for headings, 0 for all others.
  var headingLevel: Int {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: 0
    }
  }
}
