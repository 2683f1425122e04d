import CharterModel

/// A sentence with its commitments marked and their levels in bold.
struct MarkedSentence: Sendable {
  /// The length, in UTF-8 bytes, above which only the part around the first commitment is shown. It limits the output
  /// for many commitments in one very long sentence.
  static let limit = 4096

  /// The sentence, as the content of a quotation.
  private(set) var markup: Markup
  /// The commitments whose words are not part of the sentence.
  private(set) var outside: [String]

  /// Creates a sentence with its commitments marked.
  ///
  /// - Parameters:
  ///   - sentence: the published sentence.
  ///   - commitments: the commitments of that sentence.
  init(_ sentence: Quotation, _ commitments: [Commitment]) {
    let bytes = sentence.text.utf8
    func within(_ span: TextSpan) -> Range<Int>? {
      let (start, end) = (span.start - sentence.span.start, span.end - sentence.span.start)
      return start >= 0 && end <= bytes.count && start < end ? start..<end : nil
    }
    let promises = commitments.compactMap { within($0.span) }
    let levels = commitments.flatMap(\.measures).filter { $0.role != .trigger }.compactMap { within($0.span) }
    let shown = Self.window(bytes, around: promises.map(\.lowerBound).min() ?? 0)
    outside = commitments.filter { !(within($0.span)?.overlaps(shown) ?? false) }.map(\.text)
    markup = Self.markup(bytes, shown: shown, promises: promises, levels: levels)
  }

  /// Creates a sentence with ranges marked.
  ///
  /// - Parameters:
  ///   - sentence: the published sentence.
  ///   - ranges: the half-open ranges of UTF-8 bytes of its text to mark.
  init(_ sentence: Quotation, marking ranges: [Range<Int>]) {
    let bytes = sentence.text.utf8
    outside = []
    markup = Self.markup(bytes, shown: Self.window(bytes, around: 0), promises: ranges, levels: [])
  }

  private static func markup(
    _ bytes: String.UTF8View, shown: Range<Int>, promises: [Range<Int>], levels: [Range<Int>]
  ) -> Markup {
    // +1 where a commitment or level begins, -1 where it ends.
    var changes: [Int: (promise: Int, level: Int)] = [shown.lowerBound: (0, 0), shown.upperBound: (0, 0)]
    for range in promises.map({ $0.clamped(to: shown) }) where !range.isEmpty {
      changes[range.lowerBound, default: (0, 0)].promise += 1
      changes[range.upperBound, default: (0, 0)].promise -= 1
    }
    for range in levels.map({ $0.clamped(to: shown) }) where !range.isEmpty {
      changes[range.lowerBound, default: (0, 0)].level += 1
      changes[range.upperBound, default: (0, 0)].level -= 1
    }

    let cuts = changes.keys.sorted()
    var pieces: [Markup] = shown.lowerBound > 0 ? [.text("… ")] : []
    var marked: [Markup] = []
    var (promise, level) = (0, 0)
    for (cut, next) in zip(cuts, cuts.dropFirst()) {
      promise += changes[cut]?.promise ?? 0
      level += changes[cut]?.level ?? 0
      let slice = bytes[bytes.index(bytes.startIndex, offsetBy: cut)..<bytes.index(bytes.startIndex, offsetBy: next)]
      let text = Markup.text(String(decoding: slice, as: UTF8.self))
      let piece = level > 0 ? Markup.element("strong", [], [text]) : text
      if promise > 0 {
        marked.append(piece)
      } else {
        pieces += Self.mark(marked) + [piece]
        marked = []
      }
    }
    pieces += Self.mark(marked)
    if shown.upperBound < bytes.count { pieces.append(.text(" …")) }
    return .all(pieces)
  }

  private static func mark(_ pieces: [Markup]) -> [Markup] {
    pieces.isEmpty ? [] : [.element("mark", [], pieces)]
  }

  /// Returns the range of bytes to show, cut at scalar boundaries.
  private static func window(_ bytes: String.UTF8View, around start: Int) -> Range<Int> {
    if bytes.count <= limit { return 0..<bytes.count }
    func boundary(_ offset: Int) -> Int {
      var offset = offset
      while offset < bytes.count, bytes[bytes.index(bytes.startIndex, offsetBy: offset)] & 0xC0 == 0x80 { offset += 1 }
      return offset
    }
    let low = boundary(max(0, start - limit / 4))
    return low..<boundary(min(bytes.count, low + limit))
  }
}
