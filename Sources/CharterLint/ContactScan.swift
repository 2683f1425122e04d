/// Finds telephone numbers and e-mail addresses in bytes.
enum ContactScan {
  /// Whether a text holds a telephone number (02-123-4567, 1588-0000, 061) 280 0600) or an e-mail address.
  static func holdsContact(_ bytes: [UInt8]) -> Bool {
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "@"), isMail(bytes, at) { return true }
      guard isDigit(bytes[at]) else {
        at += 1
        continue
      }
      let (end, groups) = number(bytes, from: at)
      if isTelephone(groups) { return true }
      at = end
    }
    return false
  }

  /// The lengths of groups of digits with separators between them, from an offset on.
  private static func number(_ bytes: [UInt8], from start: Int) -> (end: Int, groups: [Int]) {
    var groups: [Int] = []
    var at = start
    while at < bytes.count, isDigit(bytes[at]) {
      var end = at
      while end < bytes.count, isDigit(bytes[end]) { end += 1 }
      groups.append(end - at)
      at = end
      // 061) 280-0600 has two separators.
      var signs = 0
      while signs < 2, at + signs < bytes.count, isSign(bytes[at + signs]) { signs += 1 }
      guard signs > 0, at + signs < bytes.count, isDigit(bytes[at + signs]) else { break }
      at += signs
    }
    return (max(at, start + 1), groups)
  }

  /// Whether groups of digits are a telephone number: 4-4 as in 1588-0000, or area code, 3–4 and 4 digits. A date
  /// (2026-11-20) is neither.
  private static func isTelephone(_ groups: [Int]) -> Bool {
    switch groups.count {
    case 2: (groups[0] == 3 || groups[0] == 4) && groups[1] == 4
    case 3: (2...4).contains(groups[0]) && (3...4).contains(groups[1]) && groups[2] == 4
    default: false
    }
  }

  /// Whether an @ has a letter or digit before it, and a dot among the letters after it.
  private static func isMail(_ bytes: [UInt8], _ at: Int) -> Bool {
    guard at > 0, isLetter(bytes[at - 1]) || isDigit(bytes[at - 1]) else { return false }
    let rest = bytes[(at + 1)...].prefix(64).prefix { isLetter($0) || isDigit($0) || $0 == 0x2E || $0 == 0x2D }
    return rest.first != 0x2E && rest.dropLast().contains(0x2E)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
  private static func isSign(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x29 || byte == 0x2E || byte == 0x20 }
}
