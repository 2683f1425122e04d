import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the program writes to: a terminal with its columns and colours, or a file or pipe.
struct Terminal: Hashable, Sendable {
  /// True when a person looks at it.
  var isTerminal: Bool
  var columns: Int
  /// Colours are shown on a terminal alone, and never where `NO_COLOR` is set to anything (no-color.org) or the
  /// terminal is called dumb.
  var hasColours: Bool

  /// - Parameters:
  ///   - isTerminal: whether the stream leads to a terminal.
  ///   - columns: its columns; nil where they are not known.
  ///   - environment: of the process.
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
