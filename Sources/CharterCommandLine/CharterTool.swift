import ArgumentParser
import CharterComparison
import Foundation

/// The command `charter`.
struct CharterTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "charter",
    abstract: "Compare the commitments in the customer-service charters of Korean public institutions.",
    version: "0.1.0",
    subcommands: [
      ParseCommand.self, ExtractCommand.self, CompareCommand.self, LintCommand.self, DiffCommand.self,
      HistoryCommand.self, BenchmarkCommand.self, DraftCommand.self, CatalogueCommand.self, ReviewCommand.self,
      IndexCommand.self, EvaluateCommand.self,
    ])
}

/// The entry point of the program.
package enum CharterProgram {
  /// Runs the command of the arguments.
  ///
  /// - Returns: The exit status: 0 for success, 1 for findings, 2 for a wrong call or unreadable input, with one line
  ///   for each problem on standard error.
  package static func run(_ arguments: [String]) -> Int32 {
    do {
      var command = try CharterTool.parseAsRoot(arguments)
      try command.run()
      return 0
    } catch let failure as Failure {
      for problem in failure.problems { report(problem) }
      return 2
    } catch is Findings {
      return 1
    } catch let error as ComparisonError {
      report("\(error)")
      return 2
    } catch {
      return explain(error)
    }
  }

  /// Prints the message of the argument parser: help on standard output, errors on standard error.
  private static func explain(_ error: any Error) -> Int32 {
    let text = CharterTool.fullMessage(for: error)
    guard CharterTool.exitCode(for: error) != .success else {
      print(text)
      return 0
    }
    FileHandle.standardError.write(Data((text + "\n").utf8))
    return 2
  }

  private static func report(_ problem: String) {
    FileHandle.standardError.write(Data("charter: \(problem)\n".utf8))
  }
}
