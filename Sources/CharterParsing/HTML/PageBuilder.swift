import CharterModel

/// Collects the reports of the parser into a page.
///
/// Elements whose text is not read are dropped with everything in them, but count among their siblings.
struct PageBuilder {
  private(set) var page = Page()
  /// The line of the source on which the tag that is reported ends.
  var line: Int32 = 1
  /// Indices of the elements that are open.
  private var open: [Int32] = []
  /// The number of open elements below the depth limit, of which only the line breaks are kept.
  private var tooDeep = 0
  /// The number of open elements from the outermost dropped one.
  private var skipping = 0
  private var siblings = SiblingCounts()
  private var unknown: [NameKey: Int32] = [:]
  private var titlesSeen = 0

  init(expecting bytes: Int) {
    page.text.reserveCapacity(bytes / 2)
    page.events.reserveCapacity(bytes / 20)
    page.elements.reserveCapacity(bytes / 40)
  }

  /// An element begins.
  mutating func open(_ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    if skipping > 0 {
      skipping += 1
      return
    }
    let key = NameKey(name)
    let tag = Tag.named.value(of: key) ?? .other
    if tooDeep > 0 || open.count >= Page.depthLimit {
      openTooDeep(tag)
      return
    }
    if tag == .br {
      lineBreak()
      return
    }
    var element = PageElement(parent: open.last ?? -1, tag: tag)
    if tag == .other { element.name = nameIndex(key, name) }
    element.ordinal = siblings.next(tag == .other ? 256 + UInt32(element.name) : UInt32(tag.rawValue))
    let alternative = AttributeReader.read(attributes, into: &element)
    if tag.isOut || isOut(tag, element) {
      skipping = 1
      return
    }
    if tag == .img {
      if let alternative { add(alternative, isTitle: element.titleStyle != 0) }
      skipping = 1
      return
    }
    siblings.enter()
    let index = Int32(page.elements.count)
    page.elements.append(element)
    open.append(index)
    page.events.append(PageEvent(kind: .open, first: index))
    if tag == .q { quote(Self.openingQuote) }
  }

  /// The innermost element ends.
  mutating func close(_ name: UnsafePointer<UInt8>) {
    if skipping > 0 {
      skipping -= 1
    } else if name[0] == 0x62, name[1] == 0x72, name[2] == 0 {
      return  // <br> is a step of its own and no element.
    } else if tooDeep > 0 {
      tooDeep -= 1
      if Tag.named.value(of: NameKey(name))?.isBlock == true { lineBreak() }
    } else {
      closeLast()
    }
  }

  /// Adds text.
  ///
  /// - Parameter line: The line of the source file on which this piece begins.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, line: Int32) {
    if skipping > 0 || bytes.isEmpty { return }
    let start = Int32(page.text.count)
    page.text.append(contentsOf: bytes)
    page.events.append(PageEvent(kind: .text, first: start, second: Int32(page.text.count), line: line))
  }

  /// Closes what is open and hands over the page.
  mutating func finish(abandoned: Bool) -> Page {
    while !open.isEmpty { closeLast() }
    page.isAbandoned = abandoned
    return page
  }

  private mutating func closeLast() {
    guard let index = open.popLast() else { return }
    if page.elements[Int(index)].tag == .q { quote(Self.closingQuote) }
    siblings.leave()
    page.elements[Int(index)].last = Int32(page.elements.count - 1)
    page.events.append(PageEvent(kind: .close, first: index))
  }

  /// Adds the quotation marks of `<q>` that browsers show. Without them a script would be read as a commitment.
  private mutating func quote(_ mark: [UInt8]) {
    mark.withUnsafeBufferPointer { text($0, line: line) }
  }

  private static let openingQuote = Array("“".utf8)
  private static let closingQuote = Array("”".utf8)

  private mutating func openTooDeep(_ tag: Tag) {
    page.isCutInDepth = true
    if tag.isOut || tag == .img {
      skipping = 1
    } else if tag == .br {
      lineBreak()
    } else {
      tooDeep += 1
      if tag.isBlock { lineBreak() }
    }
  }

  private mutating func lineBreak() {
    page.events.append(PageEvent(kind: .lineBreak, first: 0))
  }

  /// - Parameter isTitle: the name of the image's file says that it shows a title.
  private mutating func add(_ alternative: UnsafePointer<UInt8>, isTitle: Bool) {
    let start = Int32(page.text.count)
    var next = alternative
    while next.pointee != 0 {
      page.text.append(next.pointee)
      next += 1
    }
    let kind: PageEvent.Kind = isTitle ? .titleAlternative : .alternative
    page.events.append(PageEvent(kind: kind, first: start, second: Int32(page.text.count), line: line))
  }

  /// Whether an element is dropped. The words of a button are boilerplate unless it is the title of a panel. A page has
  /// one title, which is in its head.
  private mutating func isOut(_ tag: Tag, _ element: PageElement) -> Bool {
    switch tag {
    case .button:
      if !element.hints.isDisjoint(with: [.disclosure, .tab, .title]) { return false }
      guard let parent = open.last else { return true }
      let holder = page.elements[Int(parent)].tag
      return holder.headingLevel == 0 && holder != .dt && holder != .summary
    case .title:
      titlesSeen += 1
      return titlesSeen > 1
    default:
      return false
    }
  }

  private mutating func nameIndex(_ key: NameKey, _ name: UnsafePointer<UInt8>) -> Int32 {
    // Names with the same first eight letters and length are distinguished only while there are few of them.
    if let index = unknown[key] { return index }
    let index = Int32(page.unknownNames.count)
    page.unknownNames.append(String(cString: name))
    unknown[key] = index
    return index
  }
}
