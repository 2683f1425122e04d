import CharterModel

/// What a declaration leaves out.
extension Flow {
  /// Settles what a declaration says of an element's text, before its line is begun.
  ///
  /// - Returns: true for an element that is selected out of what is left out. What it holds is taken for content,
  ///   whatever the markup around it says.
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

  /// Adds text to what is shown behind the line.
  mutating func setAside(_ range: Range<Int>, line sourceLine: Int, _ frame: Frame) {
    if asides.last?.frame.block != frame.block { asides.append(Aside(frame: frame)) }
    asides[asides.count - 1].pieces.append((range, sourceLine))
  }

  /// Writes what was set aside, each part on a line of its own, once no table is open whose lines it would part.
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
