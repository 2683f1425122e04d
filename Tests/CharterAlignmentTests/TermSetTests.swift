import Testing

@testable import CharterAlignment

/// A set of terms against the same as a set of numbers.
struct TermSetTests {
  @Test(arguments: [[], [0], [63], [64], [0, 63, 64, 65, 127, 128, 199]])
  func holdsWhatWasPutIn(_ terms: [Int]) {
    let set = TermSet(terms, count: 200)
    #expect((0..<200).filter(set.contains) == terms)
  }

  @Test func disjointSetsShareNoTerm() {
    let low = TermSet([1, 64], count: 130)
    #expect(low.isDisjoint(with: TermSet([0, 65, 128], count: 130)))
    #expect(!low.isDisjoint(with: TermSet([64], count: 130)))
    #expect(low.isDisjoint(with: TermSet(count: 130)))
  }
}
