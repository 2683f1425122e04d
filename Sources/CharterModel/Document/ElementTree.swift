/// The elements of an HTML page that hold text, as a tree of names, to tell where a block stands.
package struct ElementTree: Hashable, Sendable {
  /// One element: its parent's index (nil for the root), its name, and its 1-based place among siblings of that name.
  package struct Element: Hashable, Sendable {
    package var parent: Int?
    package var name: String
    package var ordinal: Int

    package init(parent: Int?, name: String, ordinal: Int) {
      self.parent = parent
      self.name = name
      self.ordinal = ordinal
    }
  }

  /// All elements, parents before their children.
  package var elements: [Element]

  package init(elements: [Element] = []) {
    self.elements = elements
  }

  /// The XPath of an element from the root, such as `/html[1]/body[1]/ul[2]/li[1]`.
  package func path(of index: Int) -> String {
    var steps: [Element] = []
    var next: Int? = index
    while let current = next, elements.indices.contains(current) {
      steps.append(elements[current])
      next = elements[current].parent
    }
    var path: [UInt8] = []
    path.reserveCapacity(12 * steps.count)
    for step in steps.reversed() {
      path.append(UInt8(ascii: "/"))
      path.append(contentsOf: step.name.utf8)
      path.append(UInt8(ascii: "["))
      path.append(contentsOf: String(step.ordinal).utf8)
      path.append(UInt8(ascii: "]"))
    }
    return String(decoding: path, as: UTF8.self)
  }
}
