/// Recognizes single markers.
struct MarkerScan {
  let bytes: [UInt8]
  let end: Int

  /// The marker that begins at an offset, without regard to one that may follow it.
  func marker(at start: Int) -> Marker? {
    let (value, width) = ByteText.scalar(in: bytes, at: start, before: end)
    guard width > 0 else { return nil }
    if let digit = Self.digit(value) { return number(at: start, first: digit) }
    switch value {
    case 0x2022, 0xB7, 0x2027, 0x2219, 0x25CF, 0x25AA, 0x25AB, 0x25E6, 0x2023, 0x2981, 0x25B6, 0x25B7, 0x25B8, 0x25BA,
      0x25BB, 0x261E, 0x2713, 0x2714, 0x2605, 0x2606, 0x318D, 0x30FB, 0x2043, 0x27A4, 0x2794, 0x25C8, 0x22C5, 0x2756,
      0x2299, 0x2192, 0x21D2, 0x25B2, 0x25B3, 0x25BC, 0x25BD, 0x2660...0x2667, 0x2218, 0xFF65:
      return sign(.bullet, value, start, start + width)
    case 0x2A, 0x2B:
      // * and + are bullets of Markdown.
      return isSpace(start + width) ? sign(.bullet, value, start, start + width) : nil
    case 0x2D, 0x2010...0x2015, 0x2212, 0xFF0D:
      return dash(value, start, start + width)
    case 0x25A1, 0x25A0, 0x25C6, 0x25C7, 0x25CB, 0x25CE, 0x25EF, 0x25A3, 0x2B1B, 0x2B1C, 0x274D, 0x25FB, 0x25FC, 0x2751:
      // ○○○ is a masked name, not three bullets.
      if next(start + width) == value { return nil }
      return sign(.square, value, start, start + width)
    case 0x3147, 0x3141, 0x3007, 0x6F, 0x4F, 0x6C, 0x71, 0xD8, 0xA7: return typedShape(value, start, start + width)
    case 0x203B: return sign(.note, value, start, start + width)
    case 0x2488...0x249B: return counted(.numberDot, Int(value) - 0x2487, start, start + width)
    case 0x2160...0x216B: return roman(Int(value) - 0x215F, start, start + width)
    case 0x2170...0x217B: return roman(Int(value) - 0x216F, start, start + width)
    case 0x49, 0x56, 0x58: return latinRoman(at: start)
    case 0x28, 0xFF08: return bracketed(at: start, start + width)
    case 0xD558: return hana(at: start, start + width)
    case 0xC81C: return article(at: start, start + width)
    default:
      if let (family, number) = CircledSign.find(value) {
        var marker = counted(.circled, number, start, start + width)
        marker.sign = family
        return marker
      }
      guard let letter = Self.hangulOrder.firstIndex(of: value) else { return nil }
      return hangulLetter(letter + 1, start, start + width)
    }
  }

  /// Whether two markers in a row are one doubled marker, or the second begins the sentence.
  func makesDouble(_ first: Marker, _ second: Marker) -> Bool {
    if first.kind == .note || second.kind == .hana || first.kind == .article { return false }
    if first.kind != second.kind { return true }
    switch first.kind {
    case .numberDot:
      if first.number == second.number { return true }
      // "3. 1. 개정" is a date.
      let rest = ByteText.scalar(in: bytes, at: second.contentStart, before: end).value
      return ByteText.isSyllable(rest) && ![0xAC1C, 0xC2DC, 0xC81C, 0xC790].contains(rest)
    // "㉮⑴": the second counts what the first counts too.
    case .circled: return first.sign != second.sign || first.number == second.number
    case .numberParenthesis, .zeroPadded: return first.number == second.number
    // "- - " and "▶▶" are doubled too; consecutive squares are a masked name.
    case .bullet, .dash: return true
    default: return first.sign != second.sign
    }
  }

  /// 가나다라… in the order in which they count.
  private static let hangulOrder: [UInt32] = "가나다라마바사아자차카타파하".unicodeScalars.map(\.value)

  static func digit(_ value: UInt32) -> Int? {
    if value >= 0x30, value <= 0x39 { return Int(value) - 0x30 }
    if value >= 0xFF10, value <= 0xFF19 { return Int(value) - 0xFF10 }
    return nil
  }

  func next(_ offset: Int) -> UInt32 { ByteText.scalar(in: bytes, at: offset, before: end).value }

  /// ㅇ, o and ㅁ, typed for ○ and □, before a space, and l, q, Ø and §, which are bullets in Wingdings; "ㅇㅇ팀" and
  /// "on-line" begin with none.
  private func typedShape(_ value: UInt32, _ start: Int, _ stop: Int) -> Marker? {
    guard stop < end else { return nil }
    // ㅇ and ㅁ alone are no part of a word, so text may directly follow them.
    if value == 0x3147 || value == 0x3141, ByteText.isSyllable(next(stop)) || [0x28, 0xFF08, 0x5B].contains(next(stop))
    {
      return sign(.square, value, start, stop)
    }
    guard isSpace(stop) else { return nil }
    if value == 0x3147 || value == 0x3141 || value == 0x3007 { return sign(.square, value, start, stop) }
    let marker = sign(.square, value, start, stop)
    let following = next(marker.contentStart)
    return ByteText.isSyllable(following) || Self.digit(following) != nil ? marker : nil
  }

  /// White space or the end.
  func isSpace(_ offset: Int) -> Bool {
    offset >= end || ByteText.spaceWidth(bytes, at: offset, before: end) > 0
  }

  func sign(_ kind: Marker.Kind, _ sign: UInt32, _ start: Int, _ stop: Int) -> Marker {
    Marker(kind: kind, sign: sign, range: start..<stop, contentStart: afterSpace(stop), number: 0)
  }

  func counted(_ kind: Marker.Kind, _ number: Int, _ start: Int, _ stop: Int) -> Marker {
    Marker(kind: kind, sign: 0, range: start..<stop, contentStart: afterSpace(stop), number: number)
  }

  private func afterSpace(_ offset: Int) -> Int {
    var index = offset
    while index < end {
      let width = ByteText.spaceWidth(bytes, at: index, before: end)
      if width == 0 { break }
      index += width
    }
    return index
  }
}
