import CharterModel

/// Inserts omitted text among the blocks.
///
/// The outline is made without that text, so that an unrelated part of a page cannot affect the nesting of the rest.
enum DeclaredBlocks {
  /// Both in the order of the rendition; parents are renumbered.
  static func merged(_ blocks: [Block], _ declared: [Block]) -> [Block] {
    if declared.isEmpty { return blocks }
    var merged: [Block] = []
    merged.reserveCapacity(blocks.count + declared.count)
    var places: [Int] = []
    places.reserveCapacity(blocks.count)
    var next = 0
    for block in blocks {
      while next < declared.count, declared[next].range.lowerBound < block.range.lowerBound {
        merged.append(declared[next])
        next += 1
      }
      places.append(merged.count)
      merged.append(block)
    }
    for place in places { merged[place].parent = merged[place].parent.map { places[$0] } }
    return merged + declared[next...]
  }
}
