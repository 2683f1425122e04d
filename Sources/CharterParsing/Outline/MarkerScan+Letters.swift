// Markers that are letters, words or dashes.
extension MarkerScan {
  /// A dash is a marker before a space or a word, but not before a number or another dash.
  func dash(_ value: UInt32, _ start: Int, _ stop: Int) -> Marker? {
    let following = next(stop)
    if isSpace(stop) || ByteText.isSyllable(following) || following == 0x201C || following == 0x300C {
      return sign(.dash, value, start, stop)
    }
    return nil
  }

  func hangulLetter(_ number: Int, _ start: Int, _ stop: Int) -> Marker? {
    let mark = next(stop)
    guard mark == 0x2E || mark == 0x29 else { return nil }
    let following = next(stop + 1)
    if mark == 0x2E, !isSpace(stop + 1), !ByteText.isSyllable(following) { return nil }
    // "다." on a line of its own is the end of a sentence that was broken inside a word.
    if number == 3, mark == 0x2E, ByteText.trimmed(bytes, stop + 1..<end).isEmpty { return nil }
    return counted(.hangul, number, start, stop + 1)
  }

  /// Ⅲ, with or without a full stop.
  func roman(_ number: Int, _ start: Int, _ stop: Int) -> Marker? {
    counted(.roman, number, start, next(stop) == 0x2E || next(stop) == 0x29 ? stop + 1 : stop)
  }

  /// I. to X. in Latin letters, which need their full stop.
  func latinRoman(at start: Int) -> Marker? {
    let numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
    var stop = start
    while stop < end, [0x49, 0x56, 0x58].contains(bytes[stop]), stop - start < 5 { stop += 1 }
    guard next(stop) == 0x2E, isSpace(stop + 1) || ByteText.isSyllable(next(stop + 1)) else { return nil }
    guard let order = numerals.firstIndex(of: String(decoding: bytes[start..<stop], as: UTF8.self)) else { return nil }
    return counted(.roman, order + 1, start, stop + 1)
  }

  /// (1), (가)
  func bracketed(at start: Int, _ inside: Int) -> Marker? {
    let (value, width) = ByteText.scalar(in: bytes, at: inside, before: end)
    var number = 0
    var stop = inside
    if let first = Self.digit(value) {
      number = first
      stop += width
      let (second, more) = ByteText.scalar(in: bytes, at: stop, before: end)
      if let digit = Self.digit(second) {
        number = number * 10 + digit
        stop += more
      }
      guard let close = closing(at: stop) else { return nil }
      return counted(.numberParenthesis, max(1, number), start, close)
    }
    stop += width
    guard let close = closing(at: stop), let letter = hangulLetter(at: inside) else { return nil }
    return counted(.hangul, letter, start, close)
  }

  private func hangulLetter(at offset: Int) -> Int? {
    let value = next(offset)
    let order: [UInt32] = [
      0xAC00, 0xB098, 0xB2E4, 0xB77C, 0xB9C8, 0xBC14, 0xC0AC, 0xC544, 0xC790, 0xCC28, 0xCE74, 0xD0C0, 0xD30C, 0xD558,
    ]
    return order.firstIndex(of: value).map { $0 + 1 }
  }

  /// The offset after a closing bracket.
  func closing(at offset: Int) -> Int? {
    let (value, width) = ByteText.scalar(in: bytes, at: offset, before: end)
    return value == 0x29 || value == 0xFF09 ? offset + width : nil
  }

  /// `하나,` or `하나.` before a pledge, and `하` as a letter.
  func hana(at start: Int, _ stop: Int) -> Marker? {
    guard next(stop) == 0xB098 else { return hangulLetter(14, start, stop) }
    let behind = stop + 3
    switch next(behind) {
    case 0x2C, 0x2E, 0x3A, 0x29:
      // "하나. 찾아오시는 고객을 맞이할 때" heads a section, as "둘. …" after it does.
      return isCase ? nil : counted(.hana, 1, start, behind + 1)
    case 0x20:
      // "하나 우리는 …": the pledge begins with its speaker.
      let words: [[UInt8]] = ["우리", "저희"].map { Array($0.utf8) }
      let speaks = words.contains { ByteText.starts(bytes, at: behind + 1, before: end, with: $0) }
      return speaks ? counted(.hana, 1, start, behind) : nil
    default: return nil
    }
  }

  /// True for a line that ends as cases do: "… 때", "… 경우".
  private var isCase: Bool {
    var stop = end
    while stop > 0, ByteText.isSpace(bytes[stop - 1]) { stop -= 1 }
    return Self.cases.contains { word in stop >= word.count && Array(bytes[(stop - word.count)..<stop]) == word }
  }

  private static let cases: [[UInt8]] = ["때", "경우"].map { Array($0.utf8) }

  /// `제1장`, `제2절`, `제3조`, `제3조의2`, before a space, a bracket or nothing.
  ///
  /// - Markers: "제1장 총칙", "제3조(전화)", "제12조의2 【보상】"
  /// - None: "제3조에 따라", "제1회 조사", "제2조제1항"
  func article(at start: Int, _ inside: Int) -> Marker? {
    var number = 0
    var stop = inside
    while let digit = Self.digit(next(stop)), number < 1000 {
      number = number * 10 + digit
      stop += ByteText.scalar(in: bytes, at: stop, before: end).width
    }
    let unit = next(stop)
    guard number > 0, Self.articleUnits.contains(unit) else { return nil }
    stop += 3
    if next(stop) == 0xC758, let digit = Self.digit(next(stop + 3)), digit > 0 { stop += 4 }
    guard isSpace(stop) || [0x28, 0xFF08, 0x3010, 0x5B, 0x2E, 0x3A].contains(next(stop)) else { return nil }
    // "제3조 제1항에 따라 …" refers to an article.
    if unit == Marker.articleSign, next(ByteText.trimmed(bytes, stop..<end).lowerBound) == 0xC81C { return nil }
    var marker = counted(.article, number, start, stop)
    marker.sign = unit
    return marker
  }

  /// 편 장 절 관 조
  private static let articleUnits: [UInt32] = "편장절관조".unicodeScalars.map(\.value)
}
