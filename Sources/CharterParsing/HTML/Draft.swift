import CharterModel

/// A line of the rendition with what the markup says about it, before its role in the outline is decided.
struct Draft {
  /// What kind of element the text stands in.
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
    /// `th` of a table that is there for layout.
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
  /// How many lists there are around it.
  var listDepth: Int32
  /// 1 to 6 in a heading, else 0.
  var headingLevel: UInt8
  /// A `<br>` and not the end of an element ends it.
  var endsWithBreak: Bool
  /// How many of its bytes are in links, in bold type, and in something whose class names a title.
  var linkBytes: Int32
  var boldBytes: Int32
  var titleBytes: Int32
  var titleStyle: UInt32
  var region: Region
  /// The form around it; -1 without one.
  var form: Int32
  /// How many links began in it.
  var links: UInt8 = 0
  /// How many digits at its beginning stand in an inline element of their own; 0 for none.
  var digits: UInt8 = 0
  /// That element's class names a number.
  var isNumberNamed = false
  /// How many elements around it say that they are the page's content.
  var mainDepth: Int32
  /// Index of the table row, for `Kind.row`; else -1.
  var row: Int32 = -1
  /// Typed marker in front of `range`.
  var marker: Marker?
  var boilerplate: Boilerplate?
  /// How the text ends, set when all lines are complete.
  var ending = Ending.open

  enum Ending: UInt8 {
    /// As a title or a piece of a sentence.
    case open
    /// As a statement in 다.
    case statement
    /// As a statement that is worded as a promise.
    case promise
  }

  var isStatement: Bool { ending != .open }
  var isPromise: Bool { ending == .promise }

  /// All but a few bytes are in links.
  var isLinked: Bool { Int(linkBytes) * 10 >= range.count * 9 }
}

/// A part of a page that its markup sets apart from the content.
struct Region: Hashable, Sendable {
  /// How far the markup is believed.
  enum Strength: UInt8, Sendable {
    /// Links in it are boilerplate.
    case links
    /// Everything in it but statements is boilerplate.
    case soft
    /// Everything in it but promises is boilerplate.
    case firm
  }

  var boilerplate: Boilerplate?
  var strength = Strength.links
  /// The head of the page, by a `header` or a class that parts of the content have as well.
  var isHead = false
  /// The element that begins the region; -1 outside.
  var root: Int32 = -1
}
