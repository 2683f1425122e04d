/// Finds the depth of items by the kinds of their markers, where lists and indentation do not show it.
///
/// The first marker of a kind since the last heading is one level below the marker before it; a later one of the kind
/// returns to its level: □ holds ○, ○ holds -, and the next □ ends both.
package struct MarkerNesting: Sendable {
  private struct Level: Hashable {
    var kind: Marker.Kind
    var sign: UInt32
    /// Whether the marker is doubled; "• 01" is above "•".
    var isDoubled: Bool
  }

  private var levels: [Level] = []

  /// The greatest depth.
  private static let deepest = 16

  /// Creates a nesting without open levels.
  package init() {}

  /// The 1-based depth of an item with a marker.
  ///
  /// A note (※) belongs to the text before it and opens no level.
  package mutating func depth(of marker: Marker) -> Int {
    if marker.kind == .note { return levels.count + 1 }
    let level = Level(kind: marker.kind, sign: marker.sign, isDoubled: marker.isDoubled)
    if let index = levels.firstIndex(of: level) {
      levels.removeLast(levels.count - index - 1)
    } else {
      // Roman numbers count chapters, whatever precedes the first of them.
      if marker.kind == .roman { levels.removeAll { $0.kind != .article } }
      if levels.count >= Self.deepest { levels.removeLast() }
      levels.append(level)
    }
    return levels.count
  }

  /// Closes all levels, at a heading or a paragraph between items.
  package mutating func reset() {
    levels.removeAll(keepingCapacity: true)
  }
}
