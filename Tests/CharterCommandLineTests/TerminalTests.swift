import Testing

@testable import CharterCommandLine

struct TerminalTests {
  @Test(
    "colours are for terminals whose user wants them",
    arguments: [
      (true, [:], true), (false, [:], false), (true, ["NO_COLOR": "1"], false), (true, ["NO_COLOR": ""], true),
      (true, ["TERM": "dumb"], false), (true, ["TERM": "xterm-256color"], true),
    ] as [(Bool, [String: String], Bool)])
  func colours(isTerminal: Bool, environment: [String: String], hasColours: Bool) {
    #expect(Terminal(isTerminal: isTerminal, columns: 80, environment: environment).hasColours == hasColours)
  }

  @Test(
    "columns are those the user names, then those of the terminal, then 80",
    arguments: [
      (["COLUMNS": "100"], 120, 100), ([:], 120, 120), ([:], nil, 80), (["COLUMNS": "x"], nil, 80),
      (["COLUMNS": "-3"], 90, 90),
    ] as [([String: String], Int?, Int)])
  func columns(environment: [String: String], measured: Int?, columns: Int) {
    #expect(Terminal(isTerminal: true, columns: measured, environment: environment).columns == columns)
  }
}
