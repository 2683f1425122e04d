import CharterModel

/// Puts what a declaration leaves out back among the blocks.
///
/// The outline is made as if it were not there: an odd part of a page must not decide what the rest stands under.
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
