import CharterModel
import CharterParsing
import Foundation

/// What a name in a folder stands for. The content of a file decides whether it may be a charter, and its name only
/// what is no text at all.
enum FolderEntry {
  /// A file that may be a charter.
  case candidate
  /// A document of a word processor or a PDF file: it may hold the charter, and it cannot be read.
  case document
  /// A folder to walk.
  case folder
  /// A file or folder that is left out.
  case left(Reconciliation.Entry.Exclusion)

  /// The number of bytes that are looked at.
  private static let window = 1 << 16

  /// Finds out what a name in a folder stands for. Nothing is opened that could keep the program waiting.
  static func kind(of path: String) -> FolderEntry {
    let url = URL(fileURLWithPath: path)
    let name = url.lastPathComponent
    var info = stat()
    guard lstat(path, &info) == 0 else { return .left(.inaccessible) }
    if name.hasPrefix(".") { return .left(.hidden) }
    switch info.st_mode & S_IFMT {
    case S_IFLNK: return .left(.link)
    case S_IFDIR: return folder(path)
    case S_IFREG: return file(path, name, url.pathExtension.lowercased())
    default: return .left(.special)
    }
  }

  private static func folder(_ path: String) -> FolderEntry {
    // A browser saves a page together with a folder of its supplies.
    for ending in ["_files", ".files", "_파일"] where path.hasSuffix(ending) {
      let page = String(path.dropLast(ending.count))
      if ["html", "htm", "xhtml", "mht"].contains(where: { FileManager.default.fileExists(atPath: "\(page).\($0)") }) {
        return .left(.asset)
      }
    }
    if FileManager.default.fileExists(atPath: path + "/comparison.json") { return .left(.report) }
    return .folder
  }

  private static func file(_ path: String, _ name: String, _ suffix: String) -> FolderEntry {
    let stem = name.split(separator: ".").first?.lowercased() ?? ""
    if guides.contains(stem) { return .left(.guide) }
    if ["yaml", "yml"].contains(suffix) { return .left(.settings) }
    if data.contains(suffix) { return .left(.data) }
    if assets.contains(suffix) { return .left(.asset) }
    guard let file = FileHandle(forReadingAtPath: path) else { return .candidate }
    defer { try? file.close() }
    let bytes = [UInt8]((try? file.read(upToCount: window)) ?? Data())
    switch SourceReader.looks(of: bytes) {
    case .document: return .document
    case .binary: return .left(.binary)
    case .data: return texts.contains(suffix) ? .candidate : .left(.data)
    case .plainASCII: return texts.contains(suffix) ? .candidate : .left(.noKorean)
    case .text: return isReport(bytes) ? .left(.report) : .candidate
    }
  }

  /// Whether a page was made by this program.
  private static func isReport(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    return head.contains("content=\"CharterCompare\"")
  }

  private static let guides: Set<String> = [
    "readme", "license", "licence", "notice", "changelog", "contributing", "makefile",
  ]
  /// The endings of files that people save texts and pages with.
  private static let texts: Set<String> = ["txt", "text", "html", "htm", "xhtml", "md", "markdown", "mht", "mhtml"]
  private static let data: Set<String> = ["json", "jsonl", "ndjson", "csv", "tsv", "xml", "sarif", "rss", "sql", "log"]
  private static let assets: Set<String> = [
    "css", "scss", "less", "js", "mjs", "ts", "map", "woff", "woff2", "ttf", "otf", "eot", "ico", "svg", "png", "jpg",
    "jpeg", "gif", "webp", "avif", "bmp", "tif", "tiff", "mp3", "mp4", "webm", "wav", "swf", "py", "sh", "swift",
    "lock",
  ]
}
