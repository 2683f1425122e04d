/// From offsets in a rendition to lines of the source file.
///
/// In a text file each line of the rendition is one of the source; in HTML a piece of text keeps the line on which its
/// element's text began.
package struct LineMap: Hashable, Sendable {
  /// Offsets in the rendition, rising, at which a new source line begins to hold.
  package private(set) var offsets: [Int]
  /// The 1-based source line from the offset of the same index on.
  package private(set) var numbers: [Int]

  package init() {
    offsets = [0]
    numbers = [1]
  }

  /// Says that from an offset on the text stands on a line of the source.
  ///
  /// - Parameters:
  ///   - offset: not below the offset marked last.
  ///   - line: 1-based line of the source.
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

  /// The 1-based source line of an offset.
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
