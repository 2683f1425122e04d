import Testing

@testable import CharterAlignment

/// A set of classes against the same as a set of numbers.
struct ClassSetTests {
  @Test(arguments: [[], [0], [63], [64], [0, 63, 64, 65, 127, 128, 199]])
  func holdsWhatWasPutIn(_ classes: [Int]) {
    let set = ClassSet(classes, count: 200)
    #expect((0..<200).filter(set.contains) == classes)
  }

  @Test func aTableAnswersForEachOfItsSets() {
    var table = ClassTable(count: 130)
    table.append(ClassSet([1, 64], count: 130))
    table.append(ClassSet([129], count: 130))
    #expect(table.count == 2)
    #expect((0..<130).filter { table.contains($0, inRow: 0) } == [1, 64])
    #expect((0..<130).filter { table.contains($0, inRow: 1) } == [129])
    #expect(table.isDisjoint(row: 0, with: ClassSet([0, 65, 128], count: 130)))
    #expect(!table.isDisjoint(row: 0, with: ClassSet([64], count: 130)))
    #expect(table.isDisjoint(row: 1, with: ClassSet(count: 130)))
  }
}
