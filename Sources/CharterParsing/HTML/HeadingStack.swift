/// The headings that are open at a position of a page.
///
/// h1 to h6 have a level. Other titles have only a look: the first one of a look is one level below the heading before
/// it, and a later one returns to the level of that look.
struct HeadingStack {
  /// The look of a title.
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
    /// The label of a tab over its panel.
    case tab
  }

  private struct Entry {
    var look: Look
    var level: Int
    var block: Int
    /// The number typed before it.
    var marker: Marker?
    /// The last element under the heading; nil where another heading ends it.
    var lastElement: Int32?
  }

  private var entries: [Entry] = []

  /// The greatest nesting depth.
  private static let deepest = 24

  /// The block of the innermost heading.
  var top: Int? { entries.last?.block }

  /// Closes headings whose element (`dl`, `details`, `fieldset`, `table`) has ended.
  mutating func leave(before element: Int32) {
    guard let place = entries.firstIndex(where: { $0.lastElement.map { element > $0 } ?? false }) else { return }
    entries.removeLast(entries.count - place)
  }

  /// The open heading whose typed marker a later one continues: "2." after "1.", □ after □.
  func marked(before marker: Marker) -> Look? {
    let look = Look.marker(marker.kind, marker.sign)
    guard let entry = entries.last(where: { $0.look == look }) else { return nil }
    return marker.number == 0 || marker.number > (entry.marker?.number ?? 0) ? look : nil
  }

  /// Closes the heading of a look and all below it.
  mutating func end(_ look: Look) {
    if let place = entries.lastIndex(where: { $0.look == look }) { entries.removeLast(entries.count - place) }
  }

  /// Opens a heading.
  ///
  /// - Parameters:
  ///   - look: The look of the heading.
  ///   - block: The index of its block.
  ///   - marker: The typed number; "3)" is a sibling of "2)" whatever their looks.
  ///   - lastElement: The last element under the heading, if an element limits it; nil otherwise.
  /// - Returns: The level, and the block of the parent heading.
  mutating func open(_ look: Look, block: Int, marker: Marker?, lastElement: Int32?) -> (level: Int, parent: Int?) {
    var level: Int
    if case .level(let own) = look {
      let higher = entries.firstIndex { entry in
        if case .level(let other) = entry.look { other >= own } else { false }
      }
      if let higher { entries.removeLast(entries.count - higher) }
      // Bold and short lines are below every real heading; titles by class may be above one.
      while let last = entries.last, !isStrong(last.look) { entries.removeLast() }
      level = own
    } else {
      // "1." begins a level below a title with the same look and no number: "고객헌장", "1. 방문", "2. 전화", all bold.
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

  /// Whether a number follows that of an open heading of the same kind.
  private func isBefore(_ marker: Marker?, _ other: Marker?) -> Bool {
    guard let marker, let other, marker.kind == other.kind else { return false }
    return marker.number > 1 && marker.number == other.number + 1
  }

  private func isStrong(_ look: Look) -> Bool {
    switch look {
    case .level, .style, .tab: true
    default: false
    }
  }
}
