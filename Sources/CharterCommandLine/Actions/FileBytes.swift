import Foundation

/// Reads files and standard input up to a limit.
enum FileBytes {
  private static let chunk = 1 << 20

  /// Reads the bytes of a file.
  ///
  /// The size of the file is checked first. A pipe has no size and a file may grow, so reading stops at the limit too.
  /// A named pipe without a writer is an empty file: nothing is waited for.
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
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      if FileManager.default.fileExists(atPath: path) { throw Failure(path: path, .inaccessible) }
      throw Failure("\(path): no such file; check the name")
    }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    defer { try? file.close() }
    let type = attributes?[.type] as? FileAttributeType
    if type != .typeRegular { return try drain(descriptor, named: path, limit: limit, tooLarge: tooLarge) }
    return try read(file, named: path, limit: limit, tooLarge: tooLarge)
  }

  /// Reads a pipe to its end. Waits only for a writer that has opened it.
  private static func drain(
    _ descriptor: Int32, named name: String, limit: Int, tooLarge: (Int?) -> Failure
  ) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count > 0 {
        bytes.append(contentsOf: buffer[..<count])
      } else if count == 0 {
        return bytes
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        poll(&waiting, 1, -1)
      } else if errno != EINTR {
        throw Failure(path: name, .inaccessible)
      }
    }
    throw tooLarge(nil)
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
