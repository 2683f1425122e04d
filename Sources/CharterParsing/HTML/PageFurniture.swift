import CharterModel

/// Marks the drafts that belong to the page and not to the charter.
///
/// Structure speaks first (menus, footers, lists of links), then words, then place. What is worded as a promise is
/// content wherever it stands, unless it is the text of a link in a menu: a page whose markup is broken may hold its
/// whole charter in an unclosed `div` of a menu.
struct PageFurniture {
  /// A linked line longer than this many bytes is no entry of a menu.
  private static let longestEntry = 90
  /// With so many promises inside, a region is not believed to be what its class says.
  private static let disbelief = 3

  private let bytes: [UInt8]
  private let rows: [TableRow]
  private var drafts: [Draft]

  /// Marks drafts, in place.
  static func mark(_ drafts: inout [Draft], rows: [TableRow], in bytes: [UInt8]) {
    var furniture = PageFurniture(bytes: bytes, rows: rows, drafts: [])
    swap(&drafts, &furniture.drafts)
    furniture.mark()
    swap(&drafts, &furniture.drafts)
  }

  private mutating func mark() {
    markRegions()
    markLists()
    markRuns()
    markWords()
    markForms()
    markOutside()
  }

  // MARK: Structure

  private mutating func markRegions() {
    var promises: [Int32: Int] = [:]
    for draft in drafts where draft.region.furniture != nil && !draft.isLinked {
      if draft.isPromise { promises[draft.region.root, default: 0] += 1 }
    }
    for index in drafts.indices {
      let draft = drafts[index]
      if draft.kind == .pageTitle { drafts[index].furniture = .preface }
      guard let furniture = draft.region.furniture else { continue }
      if !draft.isLinked, promises[draft.region.root, default: 0] >= Self.disbelief { continue }
      switch draft.region.strength {
      case .firm: if draft.isLinked || !draft.isPromise { drafts[index].furniture = furniture }
      case .soft: if draft.isLinked || !draft.isStatement { drafts[index].furniture = furniture }
      case .links: if isEntry(draft) { drafts[index].furniture = furniture }
      }
    }
  }

  /// Lists nearly all of whose items are short and linked.
  private mutating func markLists() {
    var counts: [Int32: (all: Int, linked: Int)] = [:]
    for draft in drafts where draft.list >= 0 && draft.furniture == nil {
      counts[draft.list, default: (0, 0)].all += 1
      if isEntry(draft) { counts[draft.list, default: (0, 0)].linked += 1 }
    }
    if !counts.contains(where: { $0.value.linked > 0 }) { return }
    for index in drafts.indices where drafts[index].furniture == nil && drafts[index].list >= 0 {
      guard let count = counts[drafts[index].list], count.linked >= 2 || count.linked == count.all else { continue }
      if count.linked * 5 >= count.all * 4 || (count.all >= 3 && count.linked == count.all - 1) {
        if !drafts[index].isStatement { drafts[index].furniture = .menu }
      }
    }
  }

  /// Lines in a row that are links, and single lines that hold several links.
  private mutating func markRuns() {
    var run: Range<Int> = 0..<0
    for index in 0...drafts.count {
      if index < drafts.count, drafts[index].furniture == nil, drafts[index].headingLevel == 0, isEntry(drafts[index]) {
        run = run.isEmpty ? index..<index + 1 : run.lowerBound..<index + 1
        continue
      }
      let isBar = run.count == 1 && drafts[run.lowerBound].range.contains { bytes[$0] == 0x7C }
      if run.count >= 3 || isBar { for entry in run { drafts[entry].furniture = .menu } }
      run = 0..<0
    }
  }

  // MARK: Words

  private mutating func markWords() {
    var words = FurnitureWords()
    for index in drafts.indices {
      let draft = drafts[index]
      if let furniture = draft.furniture, furniture != .contact {
        words.reset()
        continue
      }
      if draft.row >= 0 {
        markRow(index, &words)
      } else if let furniture = words.furniture(of: draft.range, in: bytes),
        draft.headingLevel == 0 || !isLoneWord(furniture)
      {
        drafts[index].furniture = draft.furniture ?? furniture
      } else if draft.isLinked, draft.range.count <= Self.longestEntry, draft.headingLevel == 0, isDownload(draft) {
        drafts[index].furniture = .attachment
      }
    }
  }

  /// A link that fetches a file, such as "고객헌장 다운로드".
  private func isDownload(_ draft: Draft) -> Bool {
    Self.downloads.ends(WordList.compact(bytes, draft.range))
  }

  private static let downloads = WordList("다운로드 내려받기 다운받기 바로보기 미리보기 원문보기")

  /// Headings such as "다운로드" head content as often as not; "만족도 조사" and "콘텐츠관리" do not.
  private func isLoneWord(_ furniture: Furniture) -> Bool {
    furniture == .menu || furniture == .attachment || furniture == .share
  }

  /// A row of a contact table begins with a label.
  private mutating func markRow(_ index: Int, _ words: inout FurnitureWords) {
    let cells = rows[Int(drafts[index].row)].cells.filter { !$0.range.isEmpty }
    guard let first = cells.first else { return }
    words.reset()
    let furniture = words.furniture(of: first.range, in: bytes)
    if furniture == .contact || furniture == .satisfactionWidget, !drafts[index].isStatement, cells.count <= 6 {
      drafts[index].furniture = furniture
    }
    words.reset()
  }

  // MARK: Place

  /// The rest of a form that asks for satisfaction.
  private mutating func markForms() {
    let forms = Set(drafts.lazy.filter { $0.furniture == .satisfactionWidget && $0.form >= 0 }.map(\.form))
    if forms.isEmpty { return }
    for index in drafts.indices where drafts[index].furniture == nil && forms.contains(drafts[index].form) {
      if !drafts[index].isStatement, drafts[index].range.count <= 2 * Self.longestEntry {
        drafts[index].furniture = .satisfactionWidget
      }
    }
  }

  /// What stands outside the element that holds the promises of the page.
  private mutating func markOutside() {
    let deepest = drafts.lazy.map(\.mainDepth).max() ?? 0
    if deepest == 0 { return }
    let promises = drafts.filter { !$0.isLinked && $0.furniture == nil && $0.isStatement }
    let worded = promises.filter { $0.isPromise }
    guard let depth = (worded.isEmpty ? promises : worded).lazy.map(\.mainDepth).min(), depth > 0,
      let first = drafts.firstIndex(where: { $0.mainDepth >= depth })
    else { return }
    for index in drafts.indices where drafts[index].mainDepth < depth && drafts[index].furniture == nil {
      if drafts[index].isPromise || PrefaceReader.isTitle(drafts[index], bytes) { continue }
      drafts[index].furniture = index < first ? .preface : .footer
    }
  }

  // MARK: Facts

  /// A short line that is a link, or several links with signs between them.
  private func isEntry(_ draft: Draft) -> Bool {
    if draft.linkBytes == 0 || draft.range.count > Self.longestEntry * 3 { return false }
    var signs = 0
    for byte in bytes[draft.range] where byte == 0x20 || byte == 0x7C || byte == 0x3E || byte == 0x2F || byte == 0x2C {
      signs += 1
    }
    let isLinked = Int(draft.linkBytes) + signs >= draft.range.count * 9 / 10
    let isShort = draft.range.count <= Self.longestEntry || signs >= 4
    return isLinked && isShort && !draft.isStatement
  }
}
