/// Selects the attributes of a tag that affect how its element is read.
struct AttributeFilter {
  let tag: Tag
  /// The attributes without effect that occurred. A later one of the same name is ignored too.
  private var silent: UInt16 = 0

  init(tag: Tag) {
    self.tag = tag
  }

  /// Whether an attribute affects how its element is read.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - value: The text between the quotes; nil without a value.
  mutating func keeps(_ name: NameKey, _ value: UnsafeBufferPointer<UInt8>?) -> Bool {
    if tag.isOut { return false }
    guard let known = AttributeReader.names.value(of: name) else { return false }
    switch known {
    case .alt, .source: if tag != .img { return false }
    case .classes, .role, .style: break
    case .link: return value?.first == 0x23 && (value?.count ?? 0) > 1
    case .id, .colspan, .rowspan, .number, .disclosure, .reversed, .hidden, .controls, .labelled: return true
    }
    let bit = UInt16(1) << UInt16(known.rawValue)
    if silent & bit != 0 { return false }
    if let value, value.contains(0x26) || says(known, value) { return true }
    silent |= bit
    return false
  }

  /// - Parameter value: without entities.
  private func says(_ name: AttributeReader.Name, _ value: UnsafeBufferPointer<UInt8>) -> Bool {
    var hints: ElementHints = []
    var style: UInt32 = 0
    switch name {
    case .classes: HintReader.read(value, into: &hints, style: &style)
    case .role: return AttributeReader.roles.value(of: NameKey(value)) != nil
    case .style: StyleReader.read(value, into: &hints)
    case .source: return StyleReader.namesTitle(value)
    case .alt: return true
    case .id, .colspan, .rowspan, .number, .disclosure, .reversed, .hidden, .link, .controls, .labelled: return true
    }
    return !hints.isEmpty
  }
}
