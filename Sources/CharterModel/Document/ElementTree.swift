/// The tree of the elements that contain the text of an HTML page. It locates blocks by XPath.
package struct ElementTree: Hashable, Sendable {
  /// One element of the tree.
  package struct Element: Hashable, Sendable {
    /// The index of the parent element; nil for the root.
    package var parent: Int?
    /// The tag name.
    package var name: String
    /// The 1-based position among the siblings of the same name.
    package var ordinal: Int

    /// Creates an element with the given properties.
    package init(parent: Int?, name: String, ordinal: Int) {
      self.parent = parent
      self.name = name
      self.ordinal = ordinal
    }
  }

  /// All elements; a parent precedes its children.
  package var elements: [Element]

  /// Creates a tree of the given elements.
  package init(elements: [Element] = []) {
    self.elements = elements
  }

  /// Returns the XPath of an element from the root, such as `/html[1]/body[1]/ul[2]/li[1]`.
  package func path(of index: Int) -> String {
    var steps: [Int] = []
    var next: Int? = index
    while let current = next, elements.indices.contains(current) {
      steps.append(current)
      next = elements[current].parent
    }
    var path: [UInt8] = []
    path.reserveCapacity(12 * steps.count)
    for step in steps.reversed() {
      path.append(UInt8(ascii: "/"))
      path.append(contentsOf: elements[step].name.utf8)
      path.append(UInt8(ascii: "["))
      path.append(decimal: elements[step].ordinal)
      path.append(UInt8(ascii: "]"))
    }
    return String(decoding: path, as: UTF8.self)
  }
}
