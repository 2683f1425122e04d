package import Foundation

/// A folder that reports are written to, all or none.
package struct OutputFolder: Sendable {
  package var path: String

  package init(path: String) {
    self.path = path
  }

  /// Writes files: first all of them beside their places, then each is moved into its place.
  ///
  /// What stood in the folder before stands whole until every new file is on the disk.
  ///
  /// - Parameter files: names without folders, and contents.
  /// - Throws: `Failure` naming the file; nothing half-written is left.
  package func write(_ files: [(name: String, bytes: [UInt8])]) throws(Failure) {
    try write(files.map { file in OutputFile(name: file.name) { try $0(Data(file.bytes)) } })
  }

  /// Writes files that are made while they are written.
  package func write(_ files: [OutputFile]) throws(Failure) {
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure("\(path): cannot be made a folder; check its permissions or name another with --output")
    }
    var beside: [(URL, URL)] = []
    defer { for (new, _) in beside { try? FileManager.default.removeItem(at: new) } }
    for file in files {
      let place = folder.appendingPathComponent(file.name)
      let new = folder.appendingPathComponent(".\(file.name).\(ProcessInfo.processInfo.processIdentifier).new")
      beside.append((new, place))
      do {
        guard FileManager.default.createFile(atPath: new.path, contents: nil) else {
          throw CocoaError(.fileWriteUnknown)
        }
        let handle = try FileHandle(forWritingTo: new)
        defer { try? handle.close() }
        try file.write { try handle.write(contentsOf: $0) }
      } catch let failure as Failure {
        throw failure
      } catch {
        throw Failure(
          "\(place.relativePath): cannot be written; check the disk's free space and the folder's permissions")
      }
    }
    for (new, place) in beside where rename(new.path, place.path) != 0 {
      throw Failure("\(place.relativePath): cannot be replaced; check its permissions")
    }
  }
}

/// A file of an output folder, with what it holds.
package struct OutputFile {
  /// Without folders.
  package var name: String
  /// Hands the content over, piece by piece.
  package var write: ((Data) throws -> Void) throws -> Void

  package init(name: String, write: @escaping ((Data) throws -> Void) throws -> Void) {
    self.name = name
    self.write = write
  }
}
