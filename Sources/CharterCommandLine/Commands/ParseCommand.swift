import ArgumentParser
import CharterModel
import CharterRendering

struct ParseCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json
  }

  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Show how a file was read: its text, or its outline with what was taken for page furniture.")

  @Option(help: "text: the rendition that all spans refer to. markdown, json: the outline.")
  var format: Format = .markdown

  @OptionGroup var limit: SizeLimit

  @Argument(help: "A charter as text or HTML; - for standard input.")
  var file: String

  func run() throws {
    let file = try CharterFile(path: file)
    let document = try limit.pipeline.document(file.bytes(limit: limit.bytes), of: file)
    switch format {
    case .text: try Output.write(document.rendition.bytes)
    case .markdown: try Output.write(DocumentOutline(document).markdown)
    case .json: try Output.write(JSONText.file(StoredDocument(document, path: file.path)))
    }
  }
}
