import CharterModel

/// The text of the page, written word by word.
extension Flow {
  /// Writes a piece of text by the rules of HTML: white space becomes one space, and invisible characters are dropped.
  ///
  /// - Parameters:
  ///   - range: Bytes of the page's text.
  ///   - line: The 1-based line of the source file; 0 where it is unknown.
  mutating func write(_ range: Range<Int>, line sourceLine: Int) {
    let text = page.text
    let isBlank = !text[range].contains { $0 > 0x20 }
    isTitleClosed = isTitleClosed && isBlank
    var before = bytes.count
    let frame = frames[frames.count - 1]
    if frame.isAside {
      setAside(range, line: sourceLine, frame)
      return
    }
    let isPreformatted = frame.isPreformatted
    // Most of the text is indentation of the markup.
    if isBlank, !isPreformatted {
      isSpacePending = isSpacePending || !range.isEmpty
      return
    }
    var number = sourceLine
    var index = range.lowerBound
    while index < range.upperBound {
      let stop = text[index] <= 0x20 ? index : TextScan.ordinaryEnd(in: text, from: index, to: range.upperBound)
      if stop > index {
        if bytes.count == line.start {
          line.frame = frames[frames.count - 1]
        } else if isSpacePending {
          if labelEnd == bytes.count {
            count(from: before)
            endLine()
            before = bytes.count
            line.frame = frames[frames.count - 1]
          } else {
            bytes.append(0x20)
          }
        }
        isSpacePending = false
        if number > 0 { lines.mark(offset: bytes.count, line: number) }
        bytes.append(contentsOf: text[index..<stop])
        index = stop
        if index == range.upperBound { break }
      }
      let byte = text[index]
      if byte <= 0x20, byte != 0x0A || !isPreformatted {
        if byte == 0x0A, number > 0 { number += 1 }
        isSpacePending = true
        index += 1
        continue
      }
      let (width, action) = TextScan.special(in: text, at: index, before: range.upperBound)
      index += width
      switch action {
      case .lineEnd:
        number += number > 0 ? 1 : 0
        count(from: before)
        lineBreak()
        before = bytes.count
      case .space: isSpacePending = true
      case .drop: break
      case .keep(let scalar):
        if bytes.count == line.start { line.frame = frames[frames.count - 1] }
        if isSpacePending, bytes.count > line.start { bytes.append(0x20) }
        isSpacePending = false
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    count(from: before)
  }

  /// Counts the text written since an offset as linked, bold or titled.
  mutating func count(from before: Int) {
    let written = Int32(bytes.count - before)
    if written == 0 { return }
    let frame = frames[frames.count - 1]
    if frame.isLink { line.linkBytes += written }
    if frame.isBold { line.boldBytes += written }
    if frame.titleStyle != 0 {
      line.titleBytes += written
      line.titleStyle = frame.titleStyle
    }
  }
}
