import ArgumentParser
import CharterModel
import CharterRendering
import Foundation

struct ParseCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json
  }

  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Show how files were read: their text, or their outline with the text treated as boilerplate.")

  @Option(help: "text: the rendition, which all spans refer to. markdown, json: the outline.")
  var format: Format = .markdown

  @OptionGroup var limit: SizeLimit

  @OptionGroup var batch: FileBatch

  @Argument(help: "Charters as text or HTML, printed one after another; - for standard input.")
  var files: [String]

  func run() throws {
    try FileBatch.refuseDoubleInput(files)
    try batch.print(files, as: ListForm()) { [format, limit] path in
      let file = try CharterFile(path: path)
      var document = try limit.pipeline.document(file.bytes(limit: limit.bytes), of: file)
      let reasons = [document.hindrances.otherKind].compactMap { $0 } + document.hindrances.reasons
      document.diagnostics += reasons.map(\.diagnostic)
      return switch format {
      case .text: FileBatch.Piece(Data(document.rendition.bytes))
      case .markdown: FileBatch.Piece(Data(DocumentOutline(document).markdown.utf8))
      case .json: FileBatch.Piece(try JSONText.file(StoredDocument(document, path: file.path)))
      }
    }
  }
}
