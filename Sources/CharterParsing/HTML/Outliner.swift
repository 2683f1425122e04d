import CharterModel

/// Builds the outline: gives each draft its role, depth and parent block.
struct Outliner {
  private let page: Page
  private let rows: [TableRow]
  private let drafts: [Draft]
  private let titles: TitleLook
  private var blocks: [Block] = []
  private var headings = HeadingStack()
  private var nesting = MarkerNesting()
  /// The block with the words of each list item; -1 while it has none.
  private var owners: [Int32]
  /// The open items with typed markers, by depth.
  private var typed: [(depth: Int, block: Int)] = []
  /// The list item around them; -1 outside lists.
  private var typedItem: Int32 = -1
  private var counters: [Int32: Int] = [:]
  private let tabs: TabLabels
  /// The blocks of the labels of tabs, by the element of their panel.
  private var labels: [Int32: Int] = [:]
  /// The panel that was entered last; -1 outside.
  private var panel: Int32 = -1

  init(page: Page, bytes: [UInt8], rows: [TableRow], drafts: [Draft]) {
    tabs = TabLabels(page: page, drafts: drafts, bytes: bytes)
    self.page = page
    self.rows = rows
    self.drafts = drafts
    titles = TitleLook(bytes: bytes, drafts: drafts)
    owners = Array(repeating: -1, count: page.elements.count)
    blocks.reserveCapacity(drafts.count)
  }

  /// The blocks of the page in reading order.
  mutating func run() -> [Block] {
    for index in drafts.indices { add(index) }
    return blocks
  }

  private mutating func add(_ index: Int) {
    let draft = drafts[index]
    if let panel = tabs.panelOfLabel[index] {
      // Its level is known where its panel begins.
      labels[panel] = blocks.count
      blocks.append(
        Block(
          role: .heading(level: 1), range: draft.range, element: draft.element < 0 ? nil : Int(draft.element)))
      return
    }
    if draft.boilerplate != nil {
      blocks.append(boilerplate(draft))
      return
    }
    var block = Block(
      role: .paragraph, range: draft.range, marker: draft.marker?.range,
      element: draft.element < 0 ? nil : Int(draft.element))
    headings.leave(before: draft.element)
    enterPanel(of: draft)
    let begins = draft.item >= 0 && owners[Int(draft.item)] < 0
    if let look = titles.look(of: index, isItem: begins && draft.headingLevel == 0) ?? continuedLook(of: draft) {
      let (level, parent) = headings.open(
        look, block: blocks.count, marker: draft.marker, lastElement: scope(of: draft))
      block.role = .heading(level: level)
      block.parent = parent
      own(draft)
      endTyped()
    } else if draft.row >= 0 {
      block.role = .row(rows[Int(draft.row)])
      block.parent = parent(of: draft)
      endTyped()
    } else if draft.kind == .caption {
      block.role = .caption
      block.parent = parent(of: draft)
    } else if begins {
      beginItem(draft, &block)
    } else if let marker = draft.marker {
      addTyped(marker, draft, &block)
    } else {
      block.parent = parent(of: draft)
      if draft.item != typedItem || draft.item < 0 { endTyped() }
    }
    blocks.append(block)
  }

  /// Puts the label of a tab over the first line of its panel.
  private mutating func enterPanel(of draft: Draft) {
    guard let found = tabs.panel(of: draft.element), found != panel, let label = labels[found] else { return }
    panel = found
    endTyped()
    let (level, parent) = headings.open(
      .tab, block: label, marker: nil, lastElement: page.elements[Int(found)].last)
    blocks[label].role = .heading(level: level)
    blocks[label].parent = parent.flatMap { $0 < label ? $0 : nil }
  }

  /// A short line is a title if its marker continues that of an open one; a sentence with such a marker ends that
  /// title.
  private mutating func continuedLook(of draft: Draft) -> HeadingStack.Look? {
    guard draft.item < 0, draft.row < 0, let marker = draft.marker, let look = headings.marked(before: marker) else {
      return nil
    }
    if !draft.isStatement, draft.range.count <= TitleLook.longestPlain { return look }
    headings.end(look)
    return nil
  }

  /// The block of a draft without a parent.
  func boilerplate(_ draft: Draft) -> Block {
    Block(
      role: furnitureRole(draft), range: draft.range, marker: draft.marker?.range, boilerplate: draft.boilerplate,
      element: draft.element < 0 ? nil : Int(draft.element))
  }

  private func furnitureRole(_ draft: Draft) -> Block.Role {
    if draft.row >= 0 { return .row(rows[Int(draft.row)]) }
    if draft.headingLevel > 0 { return .heading(level: Int(draft.headingLevel)) }
    return draft.item >= 0 ? .item(depth: max(1, Int(draft.listDepth))) : .paragraph
  }

  // MARK: Items

  /// The first words of a list item become the item; the rest of the item is placed under it.
  private mutating func beginItem(_ draft: Draft, _ block: inout Block) {
    block.role = .item(depth: max(1, Int(draft.listDepth)))
    let outer = outerItem(of: draft.item)
    block.parent = outer.map { Int(owners[Int($0)]) } ?? headings.top
    if let outer, let heading = headings.top, heading > Int(owners[Int(outer)]) { block.parent = heading }
    block.number = draft.marker.map { $0.number > 0 ? $0.number : nil } ?? listNumber(draft)
    own(draft)
    endTyped()
    typedItem = draft.item
  }

  /// An item whose marker was typed.
  private mutating func addTyped(_ marker: Marker, _ draft: Draft, _ block: inout Block) {
    if typedItem != draft.item { endTyped() }
    typedItem = draft.item
    let own = nesting.depth(of: marker)
    while let last = typed.last, last.depth >= own { typed.removeLast() }
    block.role = .item(depth: max(0, Int(draft.item < 0 ? 0 : draft.listDepth)) + own)
    block.parent = typed.last?.block ?? parent(of: draft)
    block.number = marker.number > 0 ? marker.number : nil
    if marker.kind != .note { typed.append((own, blocks.count)) }
  }

  private mutating func endTyped() {
    nesting.reset()
    typed.removeAll(keepingCapacity: true)
    typedItem = -1
  }

  /// The number that an ordered list shows before an item.
  private mutating func listNumber(_ draft: Draft) -> Int? {
    guard draft.list >= 0 else { return nil }
    let list = page.elements[Int(draft.list)]
    guard list.tag == .ol else { return nil }
    let own = page.elements[Int(draft.item)].number
    let isReversed = list.hints.contains(.reversed)
    let first = list.number == .min ? (isReversed ? itemCount(of: draft.list) : 1) : Int(list.number)
    let number = own == .min ? counters[draft.list].map { $0 + (isReversed ? -1 : 1) } ?? first : Int(own)
    counters[draft.list] = number
    return number
  }

  /// The number of items directly in a list.
  private func itemCount(of list: Int32) -> Int {
    let inside = Int(list)..<max(Int(list), Int(page.elements[Int(list)].last)) + 1
    return page.elements[inside].count { $0.tag == .li && $0.parent == list }
  }

  // MARK: Parents

  private mutating func own(_ draft: Draft) {
    if draft.item >= 0 { owners[Int(draft.item)] = Int32(blocks.count) }
  }

  /// The nearer one of the item around a draft and the heading above it.
  private func parent(of draft: Draft) -> Int? {
    var item: Int32? = draft.item >= 0 ? draft.item : nil
    while let current = item, owners[Int(current)] < 0 { item = nextItem(above: current) }
    guard let item else { return headings.top }
    let owner = Int(owners[Int(item)])
    if let heading = headings.top, heading > owner { return heading }
    return owner
  }

  /// The nearest item around an item that has words of its own.
  private func outerItem(of item: Int32) -> Int32? {
    var next = nextItem(above: item)
    while let current = next, owners[Int(current)] < 0 { next = nextItem(above: current) }
    return next
  }

  private func nextItem(above element: Int32) -> Int32? {
    var next = page.elements[Int(element)].parent
    while next >= 0 {
      let tag = page.elements[Int(next)].tag
      if tag == .li || tag == .dd { return next }
      next = page.elements[Int(next)].parent
    }
    return nil
  }

  /// The last element under a title whose parent element limits it; nil otherwise.
  private func scope(of draft: Draft) -> Int32? {
    let holder: [Tag]
    switch draft.kind {
    case .term: holder = [.dl]
    case .summary: holder = [.details]
    case .legend: holder = [.fieldset]
    case .headerCell: holder = [.table]
    default:
      return draft.item >= 0 ? page.elements[Int(draft.item)].last : nil
    }
    var next = draft.element
    while next >= 0 {
      let element = page.elements[Int(next)]
      if holder.contains(element.tag) { return element.last }
      next = element.parent
    }
    return nil
  }
}
