import CharterModel

/// Marks the drafts that are boilerplate of the page.
///
/// Structure is tested first (menus, footers, lists of links), then words, then position. A commitment is content
/// anywhere except in the text of a menu link, because a page with broken markup may hold its whole charter in an
/// unclosed `div` of a menu.
struct PageFurniture {
  /// The number of commitments from which on the class of a region is not trusted.
  private static let disbelief = 3

  let bytes: [UInt8]
  private let rows: [TableRow]
  var drafts: [Draft]

  /// Marks drafts, in place.
  static func mark(_ drafts: inout [Draft], rows: [TableRow], in bytes: [UInt8]) {
    var boilerplate = PageFurniture(bytes: bytes, rows: rows, drafts: [])
    swap(&drafts, &boilerplate.drafts)
    boilerplate.mark()
    swap(&drafts, &boilerplate.drafts)
  }

  private mutating func mark() {
    markRegions()
    // Words are more specific than a list of links: "본문 바로가기" among others is no menu.
    markWords()
    markLinks()
    markLists()
    markRuns()
    markHeadings()
    markForms()
    markBeforeFooters()
    markOutside()
  }

  // MARK: Structure

  private mutating func markRegions() {
    var promises: [Int32: Int] = [:]
    var asking: Set<Int32> = []
    var linked: Set<Int32> = []
    let firstPromise =
      drafts.firstIndex { $0.isPromise && !$0.isLinked && $0.region.boilerplate == nil } ?? drafts.count
    var words = BoilerplateWords()
    for draft in drafts where draft.region.boilerplate != nil {
      if draft.isLinked {
        linked.insert(draft.region.root)
        continue
      }
      if draft.region.boilerplate == .contact, words.boilerplate(of: firstCell(of: draft), in: bytes) == .contact {
        asking.insert(draft.region.root)
      }
      if draft.isPromise { promises[draft.region.root, default: 0] += 1 }
      if draft.region.boilerplate == .satisfactionWidget, BoilerplateWords.asks(draft.range, in: bytes) {
        asking.insert(draft.region.root)
      }
    }
    for index in drafts.indices {
      let draft = drafts[index]
      if draft.kind == .pageTitle { drafts[index].boilerplate = .preface }
      guard let boilerplate = draft.region.boilerplate else { continue }
      let kept = promises[draft.region.root, default: 0]
      if !draft.isLinked, kept >= Self.disbelief { continue }
      // One commitment is enough in a box whose class is also a word of charters, such as "satisfaction" or "manager".
      let isVague = draft.region.strength == .soft && !asking.contains(draft.region.root)
      // "charge" may also mean a fee; a contact block names a department, a telephone number or a date.
      if !draft.isLinked, isVague, kept > 0 || boilerplate == .contact { continue }
      // The head of a page is above its commitments and holds links; the title of a box may be called "head" too.
      if draft.region.isHead, !draft.isLinked, index > firstPromise || !linked.contains(draft.region.root) {
        if draft.headingLevel > 0 || index > firstPromise { continue }
      }
      // In a satisfaction form even "의견을 반영하겠습니다" belongs to the question.
      if boilerplate == .satisfactionWidget, asking.contains(draft.region.root) {
        drafts[index].boilerplate = boilerplate
        continue
      }
      switch draft.region.strength {
      case .firm: if draft.isLinked || !draft.isPromise { drafts[index].boilerplate = boilerplate }
      case .soft: if draft.isLinked || !draft.isStatement { drafts[index].boilerplate = boilerplate }
      case .links: break
      }
    }
  }

  /// Marks links in regions of which only the links are boilerplate.
  private mutating func markLinks() {
    for index in drafts.indices where drafts[index].boilerplate == nil && drafts[index].region.strength == .links {
      guard let boilerplate = drafts[index].region.boilerplate, LinkedLine.isEntry(drafts[index], in: bytes) else {
        continue
      }
      if !headsContent(index) { drafts[index].boilerplate = boilerplate }
    }
  }

  private func firstCell(of draft: Draft) -> Range<Int> {
    if draft.row < 0 { return draft.range }
    return rows[Int(draft.row)].cells.first { !$0.range.isEmpty }?.range ?? draft.range
  }

  /// Marks lists with nearly all items short and linked.
  private mutating func markLists() {
    var counts: [Int32: (all: Int, linked: Int)] = [:]
    for draft in drafts where draft.list >= 0 && (draft.boilerplate == nil || draft.region.boilerplate == nil) {
      counts[draft.list, default: (0, 0)].all += 1
      if draft.boilerplate != nil || LinkedLine.isEntry(draft, in: bytes) {
        counts[draft.list, default: (0, 0)].linked += 1
      }
    }
    if !counts.contains(where: { $0.value.linked > 0 }) { return }
    for index in drafts.indices where drafts[index].boilerplate == nil && drafts[index].list >= 0 {
      guard let count = counts[drafts[index].list], count.linked >= 2 || count.linked == count.all else { continue }
      if count.linked * 5 >= count.all * 4 || (count.all >= 3 && count.linked == count.all - 1) {
        if !drafts[index].isStatement { drafts[index].boilerplate = .menu }
      }
    }
  }

  /// Marks consecutive lines that are links, and single lines with several links.
  private mutating func markRuns() {
    var run: Range<Int> = 0..<0
    for index in 0...drafts.count {
      if index < drafts.count, mayBelongToRun(drafts[index]) {
        run = run.isEmpty ? index..<index + 1 : run.lowerBound..<index + 1
        continue
      }
      // A bar of links: with punctuation between them, or several in a line without other text.
      let isBar =
        run.count == 1
        && (drafts[run.lowerBound].links > 1 || drafts[run.lowerBound].range.contains { bytes[$0] == 0x7C })
      let areButtons = !run.isEmpty && run.allSatisfy { LinkedLine.isButton(drafts[$0], in: bytes) }
      if run.count >= 3 || isBar || areButtons {
        for entry in run where drafts[entry].boilerplate == nil { drafts[entry].boilerplate = .menu }
      }
      run = 0..<0
    }
  }

  /// Whether a draft is a link that is marked by nothing or only by its words.
  private func mayBelongToRun(_ draft: Draft) -> Bool {
    let isOpen = draft.boilerplate == nil || (draft.boilerplate == .menu && draft.region.boilerplate == nil)
    return isOpen && draft.headingLevel == 0 && LinkedLine.isEntry(draft, in: bytes)
  }

  // MARK: Words

  private mutating func markWords() {
    var words = BoilerplateWords()
    for index in drafts.indices {
      let draft = drafts[index]
      if let boilerplate = draft.boilerplate, boilerplate != .contact {
        words.reset()
        continue
      }
      if draft.row >= 0 {
        markRow(index, &words)
      } else if let boilerplate = words.boilerplate(of: draft.range, in: bytes) {
        if isTitleLike(draft), headsContent(index) {
          words.reset()
        } else if draft.headingLevel == 0 || !isLoneWord(boilerplate) {
          drafts[index].boilerplate = draft.boilerplate ?? boilerplate
        }
      } else if draft.linkBytes > 0 {
        drafts[index].boilerplate = LinkedLine.boilerplate(of: draft, in: bytes) ?? draft.boilerplate
      } else if isCopyright(index) {
        drafts[index].boilerplate = .footer
      }
    }
  }

  /// Whether a line is "ⓒ 기관" alone; between ⓐ and ⓑ it is an item.
  private func isCopyright(_ index: Int) -> Bool {
    let draft = drafts[index]
    guard let marker = draft.marker, marker.kind == .circled, marker.number == 3, !draft.isStatement else {
      return false
    }
    let isCounted = index > 0 && drafts[index - 1].marker?.kind == .circled
    return !isCounted && ByteText.scalar(in: bytes, at: marker.range.lowerBound, before: bytes.count).value == 0x24D2
  }

  /// Whether the markup of a line shows a title.
  private func isTitleLike(_ draft: Draft) -> Bool {
    let isBold = Int(draft.boldBytes) * 10 >= draft.range.count * 9
    return draft.headingLevel > 0 || draft.titleStyle != 0 || isBold || draft.kind == .summary || draft.marker != nil
  }

  /// Whether a title is over a statement or a list of statements: "만족도 조사" over "매년 조사하겠습니다." is a section.
  ///
  /// The statement must follow directly, except for items and rows, and must not be the question of a form.
  private func headsContent(_ index: Int) -> Bool {
    guard isTitleLike(drafts[index]) else { return false }
    var next = index + 1
    while next < drafts.count, next <= index + 4 {
      let draft = drafts[next]
      if draft.isStatement {
        return draft.region.root == drafts[index].region.root && !draft.isLinked
          && !BoilerplateWords.asks(draft.range, in: bytes)
      }
      // A title over another title has the content of that one.
      if draft.headingLevel > 0 || draft.isLinked || draft.boilerplate != nil { return false }
      if draft.item < 0, draft.marker == nil, draft.row < 0 { return false }
      next += 1
    }
    return false
  }

  /// Marks headings over nothing but marked lists of files, comments or links.
  private mutating func markHeadings() {
    for index in drafts.indices.dropLast() where drafts[index].headingLevel > 0 && drafts[index].boilerplate == nil {
      guard let boilerplate = drafts[index + 1].boilerplate, boilerplate != .preface, boilerplate != .footer else {
        continue
      }
      var words = BoilerplateWords()
      if words.boilerplate(of: drafts[index].range, in: bytes) != nil { drafts[index].boilerplate = boilerplate }
    }
  }

  /// Marks addresses and telephone numbers directly before the copyright line.
  private mutating func markBeforeFooters() {
    for index in drafts.indices.dropFirst() where drafts[index].boilerplate == .footer {
      if drafts[index].region.boilerplate != nil { continue }
      var before = index - 1
      while before >= 0, before >= index - 3, drafts[before].boilerplate == nil, isAddress(drafts[before]) {
        drafts[before].boilerplate = .footer
        before -= 1
      }
    }
  }

  /// Whether a line is no title and no statement, and holds a telephone number.
  private func isAddress(_ draft: Draft) -> Bool {
    if draft.isStatement || isTitleLike(draft) || draft.item >= 0 || draft.row >= 0 || draft.range.count > 300 {
      return false
    }
    return bytes[draft.range].count { $0 >= 0x30 && $0 <= 0x39 } >= 7
  }

  /// Whether a heading of this kind, such as "다운로드", may head content; "만족도 조사" and "콘텐츠관리" do not.
  private func isLoneWord(_ boilerplate: Boilerplate) -> Bool {
    boilerplate == .menu || boilerplate == .attachment || boilerplate == .share
  }

  /// Marks a row of a contact table, which begins with a label. A row over several others is the header of a directory,
  /// which a charter may hold.
  ///
  /// - Contact: "담당부서 | 민원과 | 연락처 | 02-…", "작성자 | ○○○"
  /// - Not: "담당부서 | 담당업무 | 전화번호" over the rows of two departments
  private mutating func markRow(_ index: Int, _ words: inout BoilerplateWords) {
    let cells = rows[Int(drafts[index].row)].cells.filter { !$0.range.isEmpty }
    guard let first = cells.first else { return }
    words.reset()
    if rows[Int(drafts[index].row)].isHeader {
      let below = drafts[(index + 1)...].prefix { $0.row >= 0 && !rows[Int($0.row)].isHeader }
      if below.count > 1 { return }
    }
    let isBoard = Self.boardLabels.contains(WordList.compact(bytes, first.range)) && cells.count.isMultiple(of: 2)
    let boilerplate = isBoard ? .contact : words.boilerplate(of: first.range, in: bytes)
    if boilerplate == .contact || boilerplate == .satisfactionWidget, !drafts[index].isStatement, cells.count <= 6 {
      drafts[index].boilerplate = boilerplate
    } else if index > 0, drafts[index - 1].boilerplate == .contact, let head = row(before: index), head.isHeader {
      // The one row below "담당부서 | 담당자 | 전화번호".
      drafts[index].boilerplate = .contact
    }
    words.reset()
  }

  private func row(before index: Int) -> TableRow? {
    let row = drafts[index - 1].row
    return row < 0 ? nil : rows[Int(row)]
  }

  /// Labels in the head of a board's entry.
  private static let boardLabels = WordList("작성자 등록자 게시자 글쓴이 작성일 등록일 게시일 조회수 조회 번호 글번호 첨부파일 첨부")
}
