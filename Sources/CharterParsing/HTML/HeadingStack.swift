/// The headings that are open at a place in a page.
///
/// h1 to h6 say their level. Other titles say only that they look alike: one of a look met for the first time stands
/// below the heading before it, and one of a look met again goes back to the level of that look.
struct HeadingStack {
  /// How a title looks.
  enum Look: Hashable {
    case level(Int)
    /// A class that names titles.
    case style(UInt32)
    case bold
    case short
    case term
    case legend
    case summary
    case headerCell
    case marker(Marker.Kind, UInt32)
  }

  private struct Entry {
    var look: Look
    var level: Int
    var block: Int
    /// The number typed before it.
    var marker: Marker?
    /// The last element for which the heading holds; nil when another heading ends it.
    var lastElement: Int32?
  }

  private var entries: [Entry] = []

  /// Titles of ever new looks nest no deeper.
  private static let deepest = 24

  /// The block of the innermost heading.
  var top: Int? { entries.last?.block }

  /// Leaves headings whose element (`dl`, `details`, `fieldset`, `table`) lies behind.
  mutating func leave(before element: Int32) {
    while let last = entries.last?.lastElement, element > last { entries.removeLast() }
  }

  /// The open heading whose typed marker a later one goes on from: "2." after "1.", □ after □.
  func marked(before marker: Marker) -> Look? {
    let look = Look.marker(marker.kind, marker.sign)
    guard let entry = entries.last(where: { $0.look == look }) else { return nil }
    return marker.number == 0 || marker.number > (entry.marker?.number ?? 0) ? look : nil
  }

  /// Ends the heading of a look and all below it.
  mutating func end(_ look: Look) {
    if let place = entries.lastIndex(where: { $0.look == look }) { entries.removeLast(entries.count - place) }
  }

  /// Opens a heading.
  ///
  /// - Parameters:
  ///   - look: how it looks.
  ///   - block: its index among the blocks.
  ///   - marker: the number typed before it; "3)" stands beside "2)" whatever the two look like.
  ///   - lastElement: the last element for which it holds, if it is bound to one.
  /// - Returns: its level and the heading it stands under.
  mutating func open(_ look: Look, block: Int, marker: Marker?, lastElement: Int32?) -> (level: Int, parent: Int?) {
    var level: Int
    if case .level(let own) = look {
      let higher = entries.firstIndex { entry in
        if case .level(let other) = entry.look { other >= own } else { false }
      }
      if let higher { entries.removeLast(entries.count - higher) }
      // Bold lines and short ones are below every real heading; classes may be above.
      while let last = entries.last, !isStrong(last.look) { entries.removeLast() }
      level = own
    } else {
      // "1." begins below a title that looks the same and has no number: "고객헌장", "1. 방문", "2. 전화", all bold.
      let same = entries.lastIndex { $0.look == look && (marker?.number != 1 || $0.marker != nil) }
      let counted = entries.lastIndex { isBefore(marker, $0.marker) }
      level = 0
      if let place = counted ?? same {
        if counted != nil { level = entries[place].level }
        entries.removeLast(entries.count - place)
      }
      if level == 0 { level = (entries.last?.level ?? 0) + 1 }
    }
    if entries.count >= Self.deepest { entries.removeLast(entries.count - Self.deepest + 1) }
    level = min(level, Self.deepest)
    let parent = entries.last?.block
    entries.append(Entry(look: look, level: level, block: block, marker: marker, lastElement: lastElement))
    return (level, parent)
  }

  /// True when a number comes after that of an open heading, of the same kind.
  private func isBefore(_ marker: Marker?, _ other: Marker?) -> Bool {
    guard let marker, let other, marker.kind == other.kind else { return false }
    return marker.number > 1 && marker.number == other.number + 1
  }

  private func isStrong(_ look: Look) -> Bool {
    switch look {
    case .level, .style: true
    default: false
    }
  }
}
