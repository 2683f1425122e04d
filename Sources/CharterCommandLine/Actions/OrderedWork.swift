import Foundation
import Synchronization

/// Processes inputs on several threads and delivers the results in the order of the inputs.
///
/// Each worker is only a few inputs ahead of delivery, so memory does not grow with the number of inputs.
package final class OrderedWork<Input: Sendable, Output: Sendable>: Sendable {
  private struct State {
    /// The first input that is not yet taken.
    var next = 0
    /// Results that wait for an earlier one.
    var done: [Int: Output] = [:]
  }

  private let inputs: [Input]
  private let work: @Sendable (Input) -> Output
  private let state = Mutex(State())
  private let room = DispatchSemaphore(value: 0)
  private let completed = DispatchSemaphore(value: 0)

  private init(_ inputs: [Input], window: Int, work: @escaping @Sendable (Input) -> Output) {
    self.inputs = inputs
    self.work = work
    // The semaphore is signalled instead of created with a value: it must not end below its initial value, as it would
    // when work is abandoned.
    for _ in 0..<window { room.signal() }
  }

  /// Processes all inputs.
  ///
  /// - Parameters:
  ///   - inputs: The inputs.
  ///   - jobs: The number of threads; 1 works on the calling thread.
  ///   - work: Makes a result; called on several threads.
  ///   - deliver: Receives the results in the order of the inputs, on the calling thread. An error ends the work.
  package static func run(
    _ inputs: [Input], jobs: Int, work: @escaping @Sendable (Input) -> Output, deliver: (Output) throws -> Void
  ) rethrows {
    let workers = min(jobs, inputs.count)
    guard workers > 1 else {
      for input in inputs { try deliver(work(input)) }
      return
    }
    let shared = OrderedWork(inputs, window: workers * 4, work: work)
    for _ in 0..<workers {
      let thread = Thread { shared.takeUntilNoneIsLeft() }
      // The stack of the main thread by default: a file that can be read alone must also be readable among others.
      thread.stackSize = 8 << 20
      thread.start()
    }
    do {
      try shared.deliverAll(to: deliver)
    } catch {
      shared.abandon(workers)
      throw error
    }
  }

  private func takeUntilNoneIsLeft() {
    while true {
      room.wait()
      let index = state.withLock { state in
        defer { state.next += 1 }
        return state.next
      }
      guard index < inputs.count else { return }
      let output = work(inputs[index])
      state.withLock { $0.done[index] = output }
      completed.signal()
    }
  }

  private func deliverAll(to deliver: (Output) throws -> Void) rethrows {
    var index = 0
    while index < inputs.count {
      completed.wait()
      while let output = state.withLock({ $0.done.removeValue(forKey: index) }) {
        try deliver(output)
        index += 1
        room.signal()
      }
    }
  }

  /// Makes every worker find no more inputs.
  private func abandon(_ workers: Int) {
    state.withLock { $0.next = inputs.count }
    for _ in 0..<workers { room.signal() }
  }
}
