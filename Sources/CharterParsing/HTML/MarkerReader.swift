/// Takes typed markers off the drafts and notes how they end.
enum MarkerReader {
  /// Finds markers, and gives one that stands on a line of its own to the line after it.
  static func read(_ drafts: inout [Draft], in bytes: [UInt8]) {
    var lone: Marker?
    var loneItem: Int32 = -1
    var write = 0
    for index in drafts.indices {
      var draft = drafts[index]
      if draft.row < 0, draft.kind != .caption, draft.kind != .pageTitle {
        var marker = Marker.find(in: bytes, draft.range)
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
}
