import Glibc

/// Reads the relevant attributes of an element.
enum AttributeReader {
  /// The purpose of an attribute.
  enum Name: UInt8, Sendable {
    case classes, id, role, colspan, rowspan, number, alt, disclosure, reversed, style, source, hidden, link, controls,
      labelled
  }

  static let names = NameTable<Name>([
    ("class", .classes), ("id", .id), ("role", .role), ("colspan", .colspan), ("rowspan", .rowspan), ("start", .number),
    ("value", .number), ("alt", .alt), ("aria-expanded", .disclosure), ("aria-controls", .controls),
    ("data-toggle", .disclosure), ("data-bs-toggle", .disclosure),
    ("reversed", .reversed), ("style", .style), ("src", .source),
    ("hidden", .hidden), ("href", .link), ("data-target", .link), ("data-bs-target", .link),
    ("aria-labelledby", .labelled),
  ])

  static let roles = NameTable<ElementHints>([
    ("navigation", .navigation), ("menubar", .navigation), ("menu", .menu), ("tablist", .menu), ("banner", .banner),
    ("tab", .tab), ("contentinfo", .footer), ("main", .main), ("presentation", .presentation),
    ("none", .presentation),
  ])

  /// Reads attributes into an element.
  ///
  /// - Parameters:
  ///   - attributes: Pairs of C strings with a null at the end, as libxml2 reports them.
  ///   - element: Receives the values.
  /// - Returns: The alternative text of an image.
  static func read(
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, into element: inout PageElement
  ) -> UnsafePointer<UInt8>? {
    guard var next = attributes else { return nil }
    var alternative: UnsafePointer<UInt8>?
    while let name = next[0] {
      let value = next[1]
      next += 2
      guard let known = names.value(of: NameKey(name)) else { continue }
      if known == .reversed { element.hints.insert(.reversed) }
      if known == .hidden { element.hints.insert(.hidden) }
      guard let value else { continue }
      let count = strlen(UnsafeRawPointer(value).assumingMemoryBound(to: CChar.self))
      let bytes = UnsafeBufferPointer(start: value, count: count)
      switch known {
      case .classes: HintReader.read(bytes, into: &element.hints, style: &element.titleStyle)
      case .id:
        HintReader.read(bytes, into: &element.hints, style: &element.titleStyle)
        element.anchor = Self.anchor(bytes)
      case .role: if let hint = roles.value(of: NameKey(value)) { element.hints.formUnion(hint) }
      case .colspan: element.columnSpan = UInt16(clamping: max(1, min(number(value) ?? 1, 1000)))
      case .rowspan: element.rowSpan = rowSpan(number(value))
      case .number: element.number = number(value).map { Int32($0) } ?? .min
      case .alt: alternative = value
      case .disclosure: element.hints.insert(.disclosure)
      case .link: if bytes.first == 0x23 { element.target = Self.anchor(UnsafeBufferPointer(rebasing: bytes[1...])) }
      case .controls:
        element.hints.insert(.disclosure)
        element.target = Self.anchor(bytes)
      case .labelled: element.label = Self.anchor(bytes)
      case .reversed, .hidden: break
      case .style: StyleReader.read(bytes, into: &element.hints)
      case .source: if element.tag == .img { StyleReader.readFileName(bytes, into: &element) }
      }
    }
    return alternative
  }

  /// The name of a place in the page as a number other than 0; 0 for an empty name.
  private static func anchor(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
    name.isEmpty ? 0 : max(1, name.nameHash)
  }

  /// The rows that a cell spans; 0 means all remaining rows.
  private static func rowSpan(_ value: Int?) -> UInt16 {
    guard let value else { return 1 }
    return value == 0 ? 65_534 : UInt16(clamping: min(value, 65_534))
  }

  /// A decimal number, limited to a hundred million; nil where none begins.
  private static func number(_ value: UnsafePointer<UInt8>) -> Int? {
    var next = value
    while next.pointee == 0x20 { next += 1 }
    guard next.pointee >= 0x30, next.pointee <= 0x39 else { return nil }
    var number = 0
    while next.pointee >= 0x30, next.pointee <= 0x39 {
      number = min(number * 10 + Int(next.pointee - 0x30), 99_999_999)
      next += 1
    }
    return number
  }
}
