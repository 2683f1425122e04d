/// Gives items their depth by the kinds of their markers, where neither lists nor indentation tell.
///
/// A kind of marker met for the first time since the last heading stands below the one before it; a kind met again goes
/// back to its level: □ holds ○, ○ holds -, and the next □ ends both.
package struct MarkerNesting: Sendable {
  private struct Level: Hashable {
    var kind: Marker.Kind
    var sign: UInt32
    /// "• 01" stands above "•".
    var isDoubled: Bool
  }

  private var levels: [Level] = []

  /// Markers of ever new kinds nest no deeper.
  private static let deepest = 16

  package init() {}

  /// The 1-based depth of an item with a marker.
  ///
  /// A note (※) belongs to what stands above it and opens no level.
  package mutating func depth(of marker: Marker) -> Int {
    if marker.kind == .note { return levels.count + 1 }
    let level = Level(kind: marker.kind, sign: marker.sign, isDoubled: marker.isDoubled)
    if let index = levels.firstIndex(of: level) {
      levels.removeLast(levels.count - index - 1)
    } else {
      // Roman numbers count chapters, whatever stood before the first of them.
      if marker.kind == .roman { levels.removeAll { $0.kind != .article } }
      if levels.count >= Self.deepest { levels.removeLast() }
      levels.append(level)
    }
    return levels.count
  }

  /// Forgets the levels, as a heading or a paragraph between items does.
  package mutating func reset() {
    levels.removeAll(keepingCapacity: true)
  }
}
