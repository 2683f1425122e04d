package import ArgumentParser

/// The command `charter`.
package struct CharterTool: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "charter", abstract: "Compares what public institutions promise their customers.",
    subcommands: [ExtractCommand.self])
  package init() {}
}
