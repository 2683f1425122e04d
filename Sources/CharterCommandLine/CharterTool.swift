package import ArgumentParser

/// The command `charter`.
package struct CharterTool: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(commandName: "charter")
  package init() {}
}
