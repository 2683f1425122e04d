import CharterModel

/// The labels of the tabs of a page: links of a list that each show one of several panels.
///
/// Phenomenon: a page has a tab a channel, and only the label of the tab says which: "방문 | 전화 | 인터넷" over three panels without titles.
///
/// - Labels: `<li><a href="#tab2">전화</a></li>` for `<div id="tab2">`, `aria-controls`, `aria-labelledby`
/// - Not: "본문 바로가기" for `#content`, a table of contents whose sections have the same titles, a link to a page
struct TabLabels {
  /// By the place of a draft that is a label, the element of its panel.
  private(set) var panelOfLabel: [Int: Int32] = [:]
  /// The panels in the order of the page.
  private var panels: [ClosedRange<Int32>] = []

  /// In bytes: a longer link is a sentence.
  private static let longest = 60
  /// As many tabs as are looked at.
  private static let most = 100

  init(page: Page, drafts: [Draft], bytes: [UInt8]) {
    let targets = Self.targets(in: page)
    guard targets.count > 1 else { return }
    var found: [(draft: Int, panel: Int32)] = []
    for (index, draft) in drafts.enumerated() where draft.links <= 1 && draft.range.count <= Self.longest {
      guard draft.headingLevel == 0, !draft.isStatement, draft.element >= 0,
        let panel = targets[draft.element], panel > draft.element
      else { continue }
      found.append((draft: index, panel: panel))
      if found.count == Self.most { break }
    }
    // Panels stand side by side, at least two of them say something, and none has its label in a title of its own.
    let groups = Dictionary(grouping: found) { page.elements[Int($0.panel)].parent }
    for group in groups.values {
      let ranges = group.map { $0.panel...page.elements[Int($0.panel)].last }
      let isPanel = ranges.map { range in
        drafts.contains { range.contains($0.element) && $0.isStatement && !$0.isLinked }
      }
      guard isPanel.count(where: { $0 }) > 1 else { continue }
      for (place, label) in group.enumerated() where isPanel[place] {
        let first = drafts.first { ranges[place].contains($0.element) }
        let words = WordList.compact(bytes, drafts[label.draft].range)
        if let first, !first.isStatement, ByteText.find(words, in: WordList.compact(bytes, first.range)) != nil {
          continue
        }
        panelOfLabel[label.draft] = label.panel
        panels.append(ranges[place])
      }
    }
    panels.sort { $0.lowerBound < $1.lowerBound }
  }

  /// The panel around an element.
  func panel(of element: Int32) -> Int32? {
    panels.isEmpty ? nil : panels.last { $0.contains(element) }?.lowerBound
  }

  /// The panel that each block element with a link or button shows.
  private static func targets(in page: Page) -> [Int32: Int32] {
    var named: [UInt32: Int32] = [:]
    var labelled: [UInt32: Int32] = [:]
    for (index, element) in page.elements.enumerated() {
      if element.anchor != 0, named[element.anchor] == nil { named[element.anchor] = Int32(index) }
      if element.label != 0, labelled[element.label] == nil { labelled[element.label] = Int32(index) }
    }
    guard !named.isEmpty || !labelled.isEmpty else { return [:] }
    var targets: [Int32: Int32] = [:]
    for (index, element) in page.elements.enumerated() where [Tag.a, .button, .li].contains(element.tag) {
      let shown = element.target == 0 ? nil : named[element.target]
      guard let panel = shown ?? (element.anchor == 0 ? nil : labelled[element.anchor]) else { continue }
      var block = Int32(index)
      while block >= 0, !page.elements[Int(block)].tag.isBlock, page.elements[Int(block)].tag != .button {
        block = page.elements[Int(block)].parent
      }
      if block >= 0, targets[block] == nil { targets[block] = panel }
    }
    return targets
  }
}
