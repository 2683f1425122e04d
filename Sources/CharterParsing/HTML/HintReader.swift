/// Reads the words in a class, id or role.
enum HintReader {
  /// Adds the hints of the words of an attribute.
  ///
  /// White space separates the tokens of a value. A token is split into words at everything but letters, and before a
  /// capital after a small letter: `siteFooter`, `site-footer` and `footer_wrap` all hold `footer`.
  ///
  /// - Parameters:
  ///   - value: The value, without NUL.
  ///   - hints: Receives the hints.
  ///   - style: Receives the number of the token that names a title.
  static func read(_ value: UnsafeBufferPointer<UInt8>, into hints: inout ElementHints, style: inout UInt32) {
    var index = 0
    while index < value.count {
      if value[index] <= 0x20 {
        index += 1
        continue
      }
      index = readToken(value, from: index, into: &hints, style: &style)
    }
  }

  private static func readToken(
    _ value: UnsafeBufferPointer<UInt8>, from start: Int, into hints: inout ElementHints, style: inout UInt32
  ) -> Int {
    var found: ElementHints = []
    var word = NameKey()
    var wasSmall = false
    var isWhole = true
    var next = start
    while next < value.count, value[next] > 0x20 {
      let byte = value[next]
      let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
      let isCapital = isLetter && byte < 0x61
      if !isLetter || (isCapital && wasSmall) {
        if word.count > 0, let hint = ElementHints.words.value(of: word) { found.formUnion(hint) }
        word = NameKey()
      }
      if isLetter {
        word.append(byte)
      } else if byte != 0x5F && byte != 0x2D {
        isWhole = false
      }
      wasSmall = isLetter && !isCapital
      next += 1
    }
    if let hint = ElementHints.words.value(of: word) { found.formUnion(hint) }
    let token = value[start..<next]
    if isWhole, let hint = ElementHints.wholes.value(of: letters(of: token)) { found.formUnion(hint) }
    if found.contains(.title) {
      style = token.nameHash
    }
    hints.formUnion(found)
    return next
  }

  /// A token without the `_` and `-` between its letters.
  private static func letters(of token: Slice<UnsafeBufferPointer<UInt8>>) -> NameKey {
    var key = NameKey()
    for byte in token where byte != 0x5F && byte != 0x2D { key.append(byte) }
    return key
  }
}
