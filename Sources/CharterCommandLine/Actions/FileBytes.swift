import Foundation

/// Reads files and standard input without taking in more than is wanted.
enum FileBytes {
  private static let chunk = 1 << 20

  /// The bytes of a file.
  ///
  /// The size that the disk tells is looked at before anything is read; a pipe tells none, and a file may grow, so that
  /// reading too stops behind the limit.
  ///
  /// - Parameters:
  ///   - path: the file, or `-` for standard input.
  ///   - limit: the most bytes.
  ///   - tooLarge: the failure for more, given their number where it is known.
  static func read(_ path: String, limit: Int, tooLarge: (Int?) -> Failure) throws(Failure) -> [UInt8] {
    if path == "-" { return try read(.standardInput, named: "standard input", limit: limit, tooLarge: tooLarge) }
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
    if let size = attributes?[.size] as? Int, size > limit { throw tooLarge(size) }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw Failure(
        FileManager.default.fileExists(atPath: path)
          ? "\(path): cannot be read; check the permissions" : "\(path): no such file; check the name")
    }
    defer { try? file.close() }
    return try read(file, named: path, limit: limit, tooLarge: tooLarge)
  }

  private static func read(
    _ file: FileHandle, named name: String, limit: Int, tooLarge: (Int?) -> Failure
  ) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let part: Data?
      do {
        part = try file.read(upToCount: min(chunk, limit + 1 - bytes.count))
      } catch {
        throw Failure("\(name): cannot be read to the end; check the disk and the permissions")
      }
      guard let part, !part.isEmpty else { return bytes }
      bytes.append(contentsOf: part)
    }
    throw tooLarge(nil)
  }
}
