import Testing

@testable import CharterAlignment

/// A set of classes against the same as a set of numbers.
struct ClassSetTests {
  @Test(arguments: [[], [0], [63], [64], [0, 63, 64, 65, 127, 128, 199]])
  func holdsWhatWasPutIn(_ classes: [Int]) {
    let set = ClassSet(classes, count: 200)
    #expect((0..<200).filter(set.contains) == classes)
  }

  @Test func disjointSetsShareNoClass() {
    let low = ClassSet([1, 64], count: 130)
    #expect(low.isDisjoint(with: ClassSet([0, 65, 128], count: 130)))
    #expect(!low.isDisjoint(with: ClassSet([64], count: 130)))
    #expect(low.isDisjoint(with: ClassSet(count: 130)))
  }
}
