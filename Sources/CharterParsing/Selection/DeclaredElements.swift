/// The elements of a page that a declaration leaves out.
struct DeclaredElements: Sendable {
  /// By index of the element.
  private let isLeft: [Bool]
  /// The number of elements before each index that stay.
  private let stays: [Int32]
  private let page: Page
  /// Whether text outside all elements is left out.
  let isLeftOutside: Bool

  /// - Parameters:
  ///   - selected: the elements to read; nil for all.
  ///   - removed: the elements to leave out all the same.
  init(_ page: Page, selected: Set<Int32>?, removed: Set<Int32>) {
    var isSelected = Array(repeating: selected == nil, count: page.elements.count)
    var isRemoved = Array(repeating: false, count: page.elements.count)
    var stays: [Int32] = [0]
    stays.reserveCapacity(page.elements.count + 1)
    for (index, element) in page.elements.enumerated() {
      let number = Int32(index)
      let parent = element.parent < 0 ? nil : Int(element.parent)
      isSelected[index] =
        isSelected[index] || selected?.contains(number) == true || parent.map { isSelected[$0] } == true
      isRemoved[index] = removed.contains(number) || parent.map { isRemoved[$0] } == true
      stays.append(stays[index] + (isSelected[index] && !isRemoved[index] ? 1 : 0))
    }
    isLeft = zip(isSelected, isRemoved).map { !$0 || $1 }
    self.stays = stays
    self.page = page
    isLeftOutside = selected != nil
  }

  /// True for an element whose own text is left out.
  func isLeft(_ index: Int32) -> Bool { isLeft[Int(index)] }

  /// Whether a table is read as one: it stays, or some of its rows stay although it is not selected itself.
  func isTable(_ index: Int32) -> Bool {
    if !isLeft(index) { return true }
    let last = page.elements[Int(index)].last
    guard stays[Int(last) + 1] > stays[Int(index)] else { return false }
    return (index...last).contains { page.elements[Int($0)].tag == .tr && !isLeft($0) }
  }

  /// Whether nothing in an element stays.
  func isLeftWhole(_ index: Int32) -> Bool {
    stays[Int(page.elements[Int(index)].last) + 1] == stays[Int(index)]
  }
}
