/// Separates typed markers from the drafts and records how the drafts end.
enum MarkerReader {
  /// Finds markers, and moves one on its own line to the following line.
  static func read(_ drafts: inout [Draft], in bytes: [UInt8]) {
    markCounts(&drafts, in: bytes)
    var lone: Marker?
    var loneItem: Int32 = -1
    var write = 0
    for index in drafts.indices {
      var draft = drafts[index]
      if draft.row < 0, draft.kind != .caption, draft.kind != .pageTitle {
        var marker = number(of: draft, in: bytes) ?? Marker.find(in: bytes, draft.range)
        if let found = marker, found.contentStart >= draft.range.upperBound {
          // A number or bullet alone: a template puts it into an element of its own.
          let next = index + 1 < drafts.count ? drafts[index + 1] : nil
          if let next, next.row < 0, next.item == draft.item, next.range.lowerBound - draft.range.upperBound < 4 {
            lone = found
            loneItem = draft.item
            continue
          }
          marker = nil
        }
        if let found = marker { draft.range = found.contentStart..<draft.range.upperBound }
        if var found = lone, draft.item == loneItem {
          if let marker { found.range = found.range.lowerBound..<marker.range.upperBound }
          found.contentStart = draft.range.lowerBound
          marker = found
        }
        draft.marker = marker
      }
      lone = nil
      if SentenceEnding.isStatement(in: bytes, draft.range) {
        draft.ending = SentenceEnding.isPromise(in: bytes, draft.range) ? .promise : .statement
      }
      drafts[write] = draft
      write += 1
    }
    drafts.removeLast(drafts.count - write)
  }

  /// Records that numbers in elements of their own count: each is one more than the last, from 1 on.
  private static func markCounts(_ drafts: inout [Draft], in bytes: [UInt8]) {
    let numbered = drafts.indices.filter { drafts[$0].digits > 0 && drafts[$0].row < 0 }
    func value(_ index: Int) -> Int { figure(before: drafts[index], in: bytes) }
    for (first, second) in zip(numbered, numbered.dropFirst()) where value(second) == value(first) + 1 {
      guard value(first) == 1 || drafts[first].isNumberNamed else { continue }
      drafts[first].isNumberNamed = true
      drafts[second].isNumberNamed = true
    }
  }

  /// The number of an item in an element of its own, without a full stop.
  ///
  /// - Numbers: `<span class="num">1</span>3회 이내에 …`, `<i>2</i> 먼저 인사하겠습니다.`, `<span>02</span>3일 이내에 …`
  /// - Not: `<b>5</b>일 이내에 …`, `<b>24</b> 시간 안에 …`, `<em>3</em>번 울리기 전에 …`
  private static func number(of draft: Draft, in bytes: [UInt8]) -> Marker? {
    if draft.digits == 0 { return nil }
    let end = draft.range.upperBound
    let stop = draft.range.lowerBound + Int(draft.digits)
    let content = ByteText.trimmed(bytes, stop..<end)
    if content.isEmpty { return nil }
    let next = ByteText.scalar(in: bytes, at: content.lowerBound, before: end).value
    // "02" counts items, and no amount is cut between its digits.
    let isCount = bytes[draft.range.lowerBound] == 0x30 || next >= 0x30 && next <= 0x39
    if !draft.isNumberNamed, !isCount, content.lowerBound == stop { return nil }
    let isWord = ByteText.isSyllable(next) || (next >= 0x30 && next <= 0x39) || next == 0x201C
    if !isWord || MarkerScan(bytes: bytes, end: end).isUnit(at: content.lowerBound) { return nil }
    if measures.contains(where: { ByteText.starts(bytes, at: content.lowerBound, before: end, with: $0) }) {
      return nil
    }
    return Marker(
      kind: .zeroPadded, sign: 0, range: draft.range.lowerBound..<stop, contentStart: content.lowerBound,
      number: max(1, figure(before: draft, in: bytes)))
  }

  /// The number in an element of its own at the beginning of a draft.
  private static func figure(before draft: Draft, in bytes: [UInt8]) -> Int {
    bytes[draft.range.lowerBound...].prefix(Int(draft.digits)).reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  /// Words that make a number before them an amount and that `MarkerScan` does not need.
  private static let measures: [[UInt8]] = [
    "근무", "영업", "만원", "만 원", "천원", "천 원", "주일", "주 ", "가지", "배 ", "인 ", "퍼센트", "일 ", "개월",
  ]
  .map { Array($0.utf8) }
}
