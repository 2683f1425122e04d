import CharterCommandLine
import Foundation
import Synchronization
import Testing

/// Work on several inputs at once shows nothing of the threads: order, errors and the inputs in flight are as if one did it.
struct OrderedWorkTests {
  private struct Stop: Error {}

  @Test(arguments: [1, 2, 7, 200])
  func resultsComeInTheOrderOfTheInputs(jobs: Int) throws {
    var delivered: [Int] = []
    OrderedWork.run(
      Array(0..<100), jobs: jobs,
      work: { number in
        // The first of every ten is the slowest, so that others overtake it.
        if number % 10 == 0 { Thread.sleep(forTimeInterval: 0.005) }
        return number
      }, deliver: { delivered.append($0) })
    #expect(delivered == Array(0..<100))
  }

  @Test func noInputsAreNoWork() throws {
    OrderedWork.run([Int](), jobs: 4, work: { $0 }, deliver: { _ in Issue.record("nothing to deliver") })
  }

  @Test func whatIsBegunAndNotDeliveredStaysFew() throws {
    let begun = Atomic(0)
    var most = 0
    var delivered = 0
    OrderedWork.run(
      Array(0..<300), jobs: 2,
      work: { number in
        begun.add(1, ordering: .relaxed)
        return number
      },
      deliver: { _ in
        Thread.sleep(forTimeInterval: 0.0005)
        most = max(most, begun.load(ordering: .relaxed) - delivered)
        delivered += 1
      })
    #expect(most <= 8)
  }

  @Test func anErrorOfDeliveryEndsTheWork() throws {
    let begun = Atomic(0)
    #expect(throws: Stop.self) {
      try OrderedWork.run(
        Array(0..<1000), jobs: 3,
        work: { number in
          begun.add(1, ordering: .relaxed)
          return number
        }, deliver: { number in if number == 10 { throw Stop() } })
    }
    #expect(begun.load(ordering: .relaxed) < 100)
  }
}
