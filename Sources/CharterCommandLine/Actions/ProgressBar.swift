import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A progress bar on standard error, shown only on a terminal.
struct ProgressBar {
  private let total: Int
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var shownAt = ContinuousClock.now
  private static let width = 30

  /// Creates a bar.
  ///
  /// - Parameters:
  ///   - total: The number of items.
  ///   - isQuiet: Whether nothing is shown.
  init(total: Int, isQuiet: Bool) {
    self.total = total
    // Few charters are done before a bar can be read.
    isShown = !isQuiet && total > 50 && isatty(STDERR_FILENO) == 1
  }

  /// Shows the number of finished items, at most ten times a second.
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
