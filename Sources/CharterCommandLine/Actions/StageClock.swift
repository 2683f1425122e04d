import CharterModel
import Synchronization

/// Adds up the time of each stage over all files and threads.
package final class StageClock: Sendable {
  /// The stages that are timed, in the order of the data flow.
  package enum Stage: Int, CaseIterable, Sendable {
    /// Parsing, extraction, alignment, and writing of reports.
    case parse, extract, align, write
  }

  private struct State {
    var durations = [Duration](repeating: .zero, count: Stage.allCases.count)
    var bytes = [Int](repeating: 0, count: Stage.allCases.count)
  }

  private let state = Mutex(State())

  /// Creates a clock at zero.
  package init() {}

  /// Does the work of a stage and adds its time.
  ///
  /// - Parameters:
  ///   - stage: The stage.
  ///   - bytes: The number of bytes that the stage works on.
  ///   - work: The work.
  /// - Returns: The result of the work.
  package func time<Value, Failure: Error>(
    _ stage: Stage, bytes: Int, _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let start = ContinuousClock.now
    let value = try work()
    let taken = ContinuousClock.now - start
    state.withLock { state in
      state.durations[stage.rawValue] += taken
      state.bytes[stage.rawValue] += bytes
    }
    return value
  }

  /// One line for each stage: its name, seconds, megabytes, and megabytes per second.
  package var report: String {
    state.withLock { state in
      Stage.allCases.filter { state.durations[$0.rawValue] > .zero }.map { stage in
        let seconds = state.durations[stage.rawValue] / .seconds(1)
        let megabytes = Double(state.bytes[stage.rawValue]) / 1e6
        return "\(stage)\t\(rounded(seconds)) s\t\(rounded(megabytes)) MB\t\(rounded(megabytes / seconds)) MB/s\n"
      }.joined()
    }
  }

  private func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}

extension Charter {
  /// The size of the texts of the commitments, in bytes of UTF-8.
  var bytesOfPromises: Int { commitments.reduce(0) { $0 + $1.text.utf8.count } }
}
