import CharterModel

/// An HTML page as values: its elements as a flat tree, and what happens in it in the order of the source.
///
/// The page is what libxml2 made of the source, with nothing decided yet about blocks, tables or boilerplate. It knows
/// only elements that can hold text.
struct Page: Sendable {
  /// Elements, parents before their children.
  var elements: [PageElement] = []
  /// Names of elements that HTML does not have, by `PageElement.name`.
  var unknownNames: [String] = []
  /// Opening and closing of elements and pieces of text.
  var events: [PageEvent] = []
  /// The text of all pieces, with entities decoded and white space as in the source.
  var text: [UInt8] = []
  /// The source nests deeper than the reader follows; text below is kept as that of the deepest element.
  var isCutInDepth = false
  /// Parsing was given up because the markup costs too much time; text after it is missing.
  var isAbandoned = false

  /// How deep elements may nest, the limit at which tools that use libxml2 stop.
  static let depthLimit = 256

  /// The elements as the tree that names places by XPath.
  func elementTree() -> ElementTree {
    ElementTree(
      elements: elements.map { element in
        ElementTree.Element(
          parent: element.parent < 0 ? nil : Int(element.parent),
          name: element.tag == .other ? unknownNames[Int(element.name)] : Tag.names[Int(element.tag.rawValue)],
          ordinal: Int(element.ordinal))
      })
  }
}

/// One element of a page.
struct PageElement: Sendable {
  /// Index of the parent; -1 for the root.
  var parent: Int32
  /// Index of the last element below this one, or its own: elements from here to there are inside.
  var last: Int32 = 0
  /// 1-based place among siblings of the same name.
  var ordinal: Int32 = 1
  /// Index into `Page.unknownNames` for `Tag.other`.
  var name: Int32 = -1
  /// What class, id and role say.
  var hints: ElementHints = []
  /// Tells classes of titles apart; 0 without one.
  var titleStyle: UInt32 = 0
  /// `start` of a list or `value` of an item; `Int32.min` without one.
  var number: Int32 = .min
  var columnSpan: UInt16 = 1
  var rowSpan: UInt16 = 1
  var tag: Tag
}

/// One step in a page.
struct PageEvent: Sendable {
  enum Kind: UInt8, Sendable {
    /// An element begins; `first` is its index.
    case open
    /// An element ends; `first` is its index.
    case close
    /// Text; `first..<second` are bytes of `Page.text`.
    case text
    /// The text that stands for an image; ranges as for text.
    case alternative
    /// The text that stands for an image of a title; ranges as for text.
    case titleAlternative
    /// The line is broken: `<br>`, or a block element below the depth limit.
    case lineBreak
  }

  var kind: Kind
  var first: Int32
  var second: Int32 = 0
  /// 1-based line of the source on which a piece of text begins.
  var line: Int32 = 0
}
