package import Foundation

/// Texts that somebody has read once and that are kept as files, so that every change of them is seen.
///
/// A missing file, or `CHARTER_RECORD=1` in the environment, writes the file. That is a problem too, so that a test fails that records
/// and nothing is kept that nobody has read.
package struct GoldenFiles: Sendable {
  private let folder: URL

  /// - Parameter folder: where the files are kept; it is made when the first file is written.
  package init(in folder: URL) { self.folder = folder }

  /// What is wrong with a text, for a person to read; nil when it is the one that is kept.
  ///
  /// - Parameters:
  ///   - data: the text as it is now.
  ///   - name: the name of its file.
  /// - Throws: an error of the file system when the file cannot be written.
  package func problem(with data: Data, named name: String) throws -> String? {
    let file = folder.appending(path: name)
    let kept = try? Data(contentsOf: file)
    guard let kept, !Self.isRecording else {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try data.write(to: file)
      return "recorded \(name); read it and run the test again without CHARTER_RECORD"
    }
    if kept == data { return nil }
    let difference = LineDifference(
      from: String(decoding: kept, as: UTF8.self), to: String(decoding: data, as: UTF8.self))
    return "\(name) differs from what is kept (- kept, + now):\n\(difference.excerpt())"
  }

  private static let isRecording = ProcessInfo.processInfo.environment["CHARTER_RECORD"] != nil
}
