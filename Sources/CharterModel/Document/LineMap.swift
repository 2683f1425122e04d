/// A map from byte offsets of a rendition to lines of the source file.
///
/// In a text file each line of the rendition is a line of the source. In HTML all text of an element has the line on
/// which that text begins.
package struct LineMap: Hashable, Sendable {
  /// The byte offsets of the rendition, in ascending order, at which the source line changes.
  package private(set) var offsets: [Int]
  /// The 1-based source lines; each applies from the offset at the same index.
  package private(set) var numbers: [Int]

  /// Creates a map that assigns line 1 to every offset.
  package init() {
    offsets = [0]
    numbers = [1]
  }

  /// Assigns a source line to all offsets from the given offset on.
  ///
  /// - Parameters:
  ///   - offset: a byte offset of the rendition, not below the last marked offset.
  ///   - line: the 1-based line of the source file.
  package mutating func mark(offset: Int, line: Int) {
    guard let last = offsets.last, let number = numbers.last else { return }
    if number == line { return }
    if last == offset {
      numbers[numbers.count - 1] = line
    } else {
      offsets.append(offset)
      numbers.append(line)
    }
  }

  /// Appends the map of a text that follows.
  ///
  /// - Parameters:
  ///   - other: the map of the text that follows.
  ///   - offset: the first byte of that text.
  package mutating func append(_ other: LineMap, from offset: Int) {
    for (start, number) in zip(other.offsets, other.numbers) { mark(offset: offset + start, line: number) }
  }

  /// Returns the 1-based source line of a byte offset of the rendition.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return numbers[max(0, low - 1)]
  }
}
