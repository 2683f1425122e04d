import CharterModel

extension Region {
  /// The region of an element's content.
  ///
  /// - Parameters:
  ///   - element: The element that opens.
  ///   - index: Its index.
  ///   - isInMain: Whether it is in an element that is marked as the content of the page, where `header` and `footer`
  ///     belong to a section.
  func entering(_ element: PageElement, at index: Int32, isInMain: Bool) -> Region {
    let hints = element.hints
    if hints.isEmpty, !element.tag.setsApart { return self }
    if strength == .firm, boilerplate != nil {
      // A head or menu holds skip links and the breadcrumb, which are more specific.
      if boilerplate != .menu || hints.isDisjoint(with: [.skip, .breadcrumb]) { return self }
    }
    if element.tag == .body || element.tag == .html || hints.contains(.main) { return self }
    func region(_ boilerplate: Boilerplate, _ strength: Strength) -> Region {
      Region(boilerplate: boilerplate, strength: strength, root: index)
    }
    // The more specific hints come first: a breadcrumb is often a nav, a menu is often in a header.
    if hints.contains(.skip) { return region(.skipLink, .firm) }
    if hints.contains(.breadcrumb) { return region(.breadcrumb, .firm) }
    if hints.contains(.popup) || element.tag == .dialog { return region(.menu, .firm) }
    if hints.contains(.share) { return region(.share, .soft) }
    if hints.contains(.satisfaction) { return region(.satisfactionWidget, .soft) }
    if element.tag == .nav || hints.contains(.navigation) { return region(.menu, .firm) }
    if !isInMain {
      if element.tag == .footer || hints.contains(.footer) { return region(.footer, .firm) }
      if element.tag == .header || hints.contains(.banner) {
        var head = region(.menu, .firm)
        head.isHead = true
        return head
      }
      if hints.contains(.visual) { return region(.preface, .firm) }
    }
    if strength == .soft, boilerplate != nil { return self }
    if hints.contains(.quick) { return region(.menu, .soft) }
    if hints.contains(.contact) { return region(.contact, .soft) }
    if hints.contains(.attachment) { return region(.attachment, .links) }
    if element.tag == .aside || hints.contains(.menu) { return region(.menu, .links) }
    return self
  }
}
