import CharterModel

/// A line of the rendition with the facts of its markup, before its role in the outline is decided.
struct Draft {
  /// The kind of element that holds the text.
  enum Kind: UInt8 {
    case text
    /// The title in the head of the page.
    case pageTitle
    case caption
    case legend
    case summary
    /// `dt`
    case term
    /// `dd`
    case description
    /// `th` of a layout table.
    case headerCell
    case row
  }

  /// The bytes of the text in the rendition, without white space at the ends.
  var range: Range<Int>
  var kind: Kind
  /// The block element that holds the text.
  var element: Int32
  /// The list item around it; -1 without one.
  var item: Int32
  /// The innermost list around it; -1 without one.
  var list: Int32
  /// The number of lists around it.
  var listDepth: Int32
  /// 1 to 6 in a heading, else 0.
  var headingLevel: UInt8
  /// Whether a `<br>` ends the line, and not the end of an element.
  var endsWithBreak: Bool
  /// The number of bytes in links, in bold type, and in elements whose class names a title.
  var linkBytes: Int32
  var boldBytes: Int32
  var titleBytes: Int32
  var titleStyle: UInt32
  var region: Region
  /// The form around it; -1 without one.
  var form: Int32
  /// The number of links that begin in it.
  var links: UInt8 = 0
  /// The number of leading digits in an inline element of their own; 0 for none.
  var digits: UInt8 = 0
  /// That element's class names a number.
  var isNumberNamed = false
  /// The number of elements around it that are marked as the content of the page.
  var mainDepth: Int32
  /// Index of the table row, for `Kind.row`; else -1.
  var row: Int32 = -1
  /// Typed marker in front of `range`.
  var marker: Marker?
  var boilerplate: Boilerplate?
  /// How the text ends; set when all lines are complete.
  var ending = Ending.open

  enum Ending: UInt8 {
    /// Like a title or a part of a sentence.
    case open
    /// As a statement in 다.
    case statement
    /// As a statement in the words of a commitment.
    case promise
  }

  var isStatement: Bool { ending != .open }
  var isPromise: Bool { ending == .promise }

  /// Whether at least nine tenths of the bytes are in links.
  var isLinked: Bool { Int(linkBytes) * 10 >= range.count * 9 }
}

/// A part of a page that its markup separates from the content.
struct Region: Hashable, Sendable {
  /// How reliable the markup is.
  enum Strength: UInt8, Sendable {
    /// Links in it are boilerplate.
    case links
    /// Everything in it except statements is boilerplate.
    case soft
    /// Everything in it except commitments is boilerplate.
    case firm
  }

  var boilerplate: Boilerplate?
  var strength = Strength.links
  /// Whether it is the head of the page by a `header` or by a class that parts of the content have too.
  var isHead = false
  /// The element that begins the region; -1 outside.
  var root: Int32 = -1
}
