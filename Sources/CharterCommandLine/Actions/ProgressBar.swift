import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How far the work is, on a terminal that somebody watches; never in a file or pipe.
struct ProgressBar {
  private let total: Int
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var shownAt = ContinuousClock.now
  private static let width = 30

  /// - Parameter isQuiet: whether the caller wants nothing said.
  init(total: Int, isQuiet: Bool) {
    self.total = total
    // A handful of charters is done before anybody could read a bar.
    isShown = !isQuiet && total > 50 && isatty(STDERR_FILENO) == 1
  }

  /// Shows how many are done, ten times a second at most.
  mutating func show(_ done: Int) {
    guard isShown, done == total || ContinuousClock.now - shownAt > .milliseconds(100) else { return }
    shownAt = ContinuousClock.now
    let text = done == total ? "" : ProgressBar.line(done, of: total, after: (shownAt - start) / .seconds(1))
    FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
  }

  /// `[=========>          ] 312/1000  12 s left`
  static func line(_ done: Int, of total: Int, after seconds: Double) -> String {
    let filled = total == 0 ? width : done * width / total
    let bar = String(repeating: "=", count: filled) + String(repeating: " ", count: width - filled)
    let left = done == 0 ? "" : "  \(Int((seconds / Double(done) * Double(total - done)).rounded(.up))) s left"
    return "[\(bar)] \(done)/\(total)\(left)"
  }
}
