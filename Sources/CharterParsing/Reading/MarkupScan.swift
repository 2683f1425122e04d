/// Finds tags and their attributes in markup without a parser, for facts about a page whose text was not read.
struct MarkupScan {
  let bytes: [UInt8]

  /// The values of an attribute in all tags of a name, in order and without duplicates.
  ///
  /// - Parameters:
  ///   - attribute: the name of the attribute in lower case.
  ///   - tag: the name of the tag in lower case.
  ///   - most: as many values as are wanted.
  func values(of attribute: String, in tag: String, most: Int = 20) -> [String] {
    let (tag, attribute) = (Array(tag.utf8), Array(attribute.utf8))
    var found: [String] = []
    var at = 0
    while found.count < most, let open = bytes[at...].firstIndex(of: 0x3C) {
      at = open + 1
      guard starts(tag, at: at) else { continue }
      // Without an end of this tag there is none of any later one.
      guard let end = bytes[at...].firstIndex(of: 0x3E) else { break }
      if let value = value(of: attribute, in: at + tag.count..<end), !value.isEmpty, !found.contains(value) {
        found.append(value)
      }
      at = end
    }
    return found
  }

  /// Whether the markup has a tag.
  func has(_ tag: String) -> Bool {
    let tag = Array(tag.utf8)
    var at = 0
    while let open = bytes[at...].firstIndex(of: 0x3C) {
      at = open + 1
      if starts(tag, at: at) { return true }
    }
    return false
  }

  /// Whether a name stands at an offset, in either case, and ends there.
  private func starts(_ name: [UInt8], at offset: Int) -> Bool {
    let end = offset + name.count
    guard end < bytes.count, ByteText.startsInAnyCase(bytes, at: offset, with: name) else { return false }
    return bytes[end] <= 0x20 || bytes[end] == 0x3E || bytes[end] == 0x2F
  }

  private func value(of attribute: [UInt8], in range: Range<Int>) -> String? {
    var at = range.lowerBound
    while at + attribute.count < range.upperBound {
      defer { at += 1 }
      guard bytes[at] <= 0x20, at + 1 + attribute.count < range.upperBound else { continue }
      let name = at + 1..<at + 1 + attribute.count
      guard ByteText.startsInAnyCase(bytes, at: name.lowerBound, with: attribute), bytes[name.upperBound] == 0x3D else {
        continue
      }
      var start = name.upperBound + 1
      guard start < range.upperBound else { return nil }
      let quote = bytes[start]
      let isQuoted = quote == 0x22 || quote == 0x27
      if isQuoted { start += 1 }
      let end = bytes[start..<range.upperBound].firstIndex { isQuoted ? $0 == quote : $0 <= 0x20 } ?? range.upperBound
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
    return nil
  }
}
