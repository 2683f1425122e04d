import CharterModel

/// Handling of text that a declaration leaves out.
extension Flow {
  /// Applies a declaration to the text of an element, before its line begins.
  ///
  /// - Returns: True for an element that is selected inside omitted text. Its content counts as content, whatever the
  ///   markup around it.
  func declare(_ declared: DeclaredElements, _ index: Int32, _ frame: inout Frame) -> Bool {
    let wasLeft = frame.isLeft
    frame.isLeft = declared.isLeft(index)
    if frame.isLeft {
      if frame.isAside || frame.isInTable || !(wasLeft || frame.isBlock) {
        if frame.isBlock || !frame.isAside { frame.block = index }
        frame.isAside = true
        frame.isBlock = false
      }
      return false
    }
    if wasLeft {
      frame.isBlock = true
      frame.isAside = false
    }
    return wasLeft
  }

  /// Adds text to the text that is written after the line.
  mutating func setAside(_ range: Range<Int>, line sourceLine: Int, _ frame: Frame) {
    if asides.last?.frame.block != frame.block { asides.append(Aside(frame: frame)) }
    asides[asides.count - 1].pieces.append((range, sourceLine))
  }

  /// Writes the deferred text, each part on its own line, when no open table would be split by it.
  mutating func showAsides() {
    if asides.isEmpty || frames[frames.count - 1].isInTable { return }
    var shown: [Aside] = []
    swap(&shown, &asides)
    for aside in shown {
      var frame = aside.frame
      frame.isAside = false
      frame.isInTable = false
      frames.append(frame)
      for piece in aside.pieces { write(piece.range, line: piece.line) }
      frames.removeLast()
      endLine()
    }
  }
}
