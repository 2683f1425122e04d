import Foundation
import Synchronization

/// Works on several inputs at once and hands the results over in the order of the inputs, each as soon as those before it
/// are done.
///
/// Only a few inputs for each worker are begun and not yet handed over, so that memory stays as it is however many there are.
package final class OrderedWork<Input: Sendable, Output: Sendable>: Sendable {
  private struct State {
    /// The first input that no worker has taken.
    var next = 0
    /// Results that wait for one before them.
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
    // Signalled, not begun with: a semaphore may not end below the value it began with, as it would when work is abandoned.
    for _ in 0..<window { room.signal() }
  }

  /// Does the work.
  ///
  /// - Parameters:
  ///   - inputs: what to work on.
  ///   - jobs: how many at once; 1 works on the calling thread.
  ///   - work: called on several threads.
  ///   - deliver: called on the calling thread, once for every input and in their order. What it throws ends the work.
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
      // As much as the main thread has by default: a file must not be readable alone and too deep among others.
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

  /// Lets every worker see that nothing is left to take.
  private func abandon(_ workers: Int) {
    state.withLock { $0.next = inputs.count }
    for _ in 0..<workers { room.signal() }
  }
}
