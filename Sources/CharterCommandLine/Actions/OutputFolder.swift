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
  ///
  /// - Parameter jobs: how many at once.
  package func write(_ files: [OutputFile], jobs: Int = 1) throws(Failure) {
    try write(files.map { file in { [file] } }, jobs: jobs)
  }

  /// Writes files in groups, each of which is made when it is its turn and written file by file.
  ///
  /// - Parameter jobs: how many groups at once.
  package func write(_ groups: [@Sendable () -> [OutputFile]], jobs: Int) throws(Failure) {
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure("\(path): the folder cannot be created; check the permissions or name another folder")
    }
    var beside: [(new: URL, place: URL)] = []
    var failure: Failure?
    defer { for file in beside { try? FileManager.default.removeItem(at: file.new) } }
    OrderedWork.run(groups, jobs: jobs) { group in
      Self.write(group(), beside: folder)
    } deliver: { written in
      // After a failure all others are still waited for, since none may be written on when it has been removed.
      beside += written.files
      failure = failure ?? written.failure
    }
    if let failure { throw failure }
    for (new, place) in beside where rename(new.path, place.path) != 0 {
      throw Failure("\(place.relativePath): cannot be replaced; check the permissions")
    }
  }

  /// Writes the files of a group beside their places.
  ///
  /// - Returns: all that were begun, and what went wrong with the last of them.
  private static func write(
    _ files: [OutputFile], beside folder: URL
  ) -> (files: [(new: URL, place: URL)], failure: Failure?) {
    var begun: [(new: URL, place: URL)] = []
    for file in files {
      let place = folder.appendingPathComponent(file.name)
      let new = folder.appendingPathComponent(".\(file.name).\(ProcessInfo.processInfo.processIdentifier).new")
      begun.append((new, place))
      do {
        guard FileManager.default.createFile(atPath: new.path, contents: nil) else {
          throw CocoaError(.fileWriteUnknown)
        }
        let handle = try FileHandle(forWritingTo: new)
        defer { try? handle.close() }
        try file.write { try handle.write(contentsOf: $0) }
      } catch let failure as Failure {
        return (begun, failure)
      } catch {
        let advice = "check the free disk space and the permissions of the folder"
        return (begun, Failure("\(place.relativePath): cannot be written; \(advice)"))
      }
    }
    return (begun, nil)
  }
}

/// A file of an output folder, with what it holds.
package struct OutputFile: Sendable {
  /// Without folders.
  package var name: String
  /// Hands the content over, piece by piece.
  package var write: @Sendable ((Data) throws -> Void) throws -> Void

  package init(name: String, write: @escaping @Sendable ((Data) throws -> Void) throws -> Void) {
    self.name = name
    self.write = write
  }
}
