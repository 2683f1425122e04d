import CharterModel

/// Maps offsets of a normalized text to the original text, so that spans quote the original.
struct OffsetMap {
  /// The offsets of the normalized text at which the distance changes, in order.
  private var places: [Int] = []
  private var distances: [Int] = []

  /// Records the original offset of a byte.
  mutating func mark(_ offset: Int, stoodAt before: Int) {
    if places.last == offset {
      distances[distances.count - 1] = before - offset
    } else {
      places.append(offset)
      distances.append(before - offset)
    }
  }

  /// The original offset of a byte.
  func offset(_ offset: Int) -> Int {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? offset : offset + distances[low - 1]
  }

  /// The range of the original text, which ends directly after its last byte.
  func range(_ range: Range<Int>) -> Range<Int> {
    let low = offset(range.lowerBound)
    return range.isEmpty ? low..<low : low..<(offset(range.upperBound - 1) + 1)
  }

  /// Converts a document of the normalized text to one of the original text.
  ///
  /// - Parameters:
  ///   - simple: The parsed bytes, before names were masked.
  ///   - source: The original text.
  func restored(_ document: Document, of simple: [UInt8], _ source: SourceText) -> Document {
    var bytes = source.bytes
    for index in simple.indices where simple[index] != document.rendition.bytes[index] {
      bytes[offset(index)] = document.rendition.bytes[index]
    }
    let lines = source.lineMap()
    var restored = document
    restored.rendition = Rendition(bytes: bytes, lines: lines)
    restored.blocks = document.blocks.map(block)
    restored.interruptions = document.interruptions.map(range)
    restored.diagnostics = document.diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.span = diagnostic.span.map { span in
        let range = range(span.start..<span.end)
        return TextSpan(start: range.lowerBound, end: range.upperBound, line: lines.line(at: range.lowerBound))
      }
      return diagnostic
    }
    restored.diagnostics = source.diagnostics + restored.diagnostics
    return restored
  }

  private func block(_ block: Block) -> Block {
    var block = block
    block.range = range(block.range)
    block.marker = block.marker.map(range)
    if case .row(var row) = block.role {
      for index in row.cells.indices {
        row.cells[index].range = range(row.cells[index].range)
        row.cells[index].headers = row.cells[index].headers.map(range)
      }
      block.role = .row(row)
    }
    return block
  }
}
