import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The properties of an output stream: a terminal with columns and colours, or a file or pipe.
struct Terminal: Hashable, Sendable {
  /// Whether the stream is a terminal.
  var isTerminal: Bool
  var columns: Int
  /// Whether colours are used: only on a terminal, and not where `NO_COLOR` is set (no-color.org) or `TERM` is `dumb`.
  var hasColours: Bool

  /// Creates a terminal value.
  ///
  /// - Parameters:
  ///   - isTerminal: Whether the stream is a terminal.
  ///   - columns: The number of columns; nil where it is unknown.
  ///   - environment: The environment of the process.
  init(isTerminal: Bool, columns: Int?, environment: [String: String]) {
    self.isTerminal = isTerminal
    self.columns = environment["COLUMNS"].flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil } ?? columns ?? 80
    let isUnwanted = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
    hasColours = isTerminal && !isUnwanted
  }

  /// Standard output.
  static var output: Terminal {
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return Terminal(
      isTerminal: isatty(STDOUT_FILENO) == 1, columns: isKnown ? Int(size.ws_col) : nil,
      environment: ProcessInfo.processInfo.environment)
  }
}
