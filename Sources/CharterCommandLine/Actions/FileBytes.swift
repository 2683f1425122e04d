import Foundation

/// Reads files and standard input up to a limit.
enum FileBytes {
  private static let chunk = 1 << 20

  /// Reads the bytes of a file.
  ///
  /// The size of the file is checked first. A pipe has no size and a file may grow, so reading stops at the limit too.
  ///
  /// - Parameters:
  ///   - path: The file, or `-` for standard input.
  ///   - limit: The most bytes.
  ///   - tooLarge: Makes the failure for a larger file from its size, which is nil where it is unknown.
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
