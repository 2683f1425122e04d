import CharterModel

/// An HTML page as values: a flat tree of elements, and the events in the order of the source.
///
/// The page is the result of libxml2, without decisions about blocks, tables or boilerplate. It has only elements that
/// can hold text.
struct Page: Sendable {
  /// Elements, parents before their children.
  var elements: [PageElement] = []
  /// Names of elements that HTML does not have, by `PageElement.name`.
  var unknownNames: [String] = []
  /// Opening and closing of elements and pieces of text.
  var events: [PageEvent] = []
  /// The text of all pieces, with entities decoded and white space as in the source.
  var text: [UInt8] = []
  /// Whether the source exceeds the depth limit; deeper text belongs to the deepest element.
  var isCutInDepth = false
  /// Whether parsing was abandoned because of its cost; later text is missing.
  var isAbandoned = false

  /// The depth limit of elements, at which tools with libxml2 stop.
  static let depthLimit = 256

  /// The elements as a tree that makes XPaths.
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
  /// The index of the last element inside this one, or its own index.
  var last: Int32 = 0
  /// The 1-based position among siblings of the same name.
  var ordinal: Int32 = 1
  /// Index into `Page.unknownNames` for `Tag.other`.
  var name: Int32 = -1
  /// The hints of class, id and role.
  var hints: ElementHints = []
  /// The number of the title class; 0 without one.
  var titleStyle: UInt32 = 0
  /// The `id`, the `id` that a link leads to, and that of the element that names this one, as numbers; 0 without one.
  var anchor: UInt32 = 0
  var target: UInt32 = 0
  var label: UInt32 = 0
  /// `start` of a list or `value` of an item; `Int32.min` without one.
  var number: Int32 = .min
  var columnSpan: UInt16 = 1
  var rowSpan: UInt16 = 1
  var tag: Tag
}

/// One event of a page.
struct PageEvent: Sendable {
  enum Kind: UInt8, Sendable {
    /// An element begins; `first` is its index.
    case open
    /// An element ends; `first` is its index.
    case close
    /// Text; `first..<second` are bytes of `Page.text`.
    case text
    /// The alternative text of an image; ranges as for text.
    case alternative
    /// The alternative text of an image of a title; ranges as for text.
    case titleAlternative
    /// A line break: `<br>`, or a block element below the depth limit.
    case lineBreak
  }

  var kind: Kind
  var first: Int32
  var second: Int32 = 0
  /// The 1-based line of the source file on which a piece of text begins.
  var line: Int32 = 0
}
