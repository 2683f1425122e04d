package import Foundation

/// A folder to which reports are written, all or none.
package struct OutputFolder: Sendable {
  /// The path of the folder.
  package var path: String

  /// Creates a folder value; the folder is made when it is written to.
  package init(path: String) {
    self.path = path
  }

  /// Writes all files under temporary names, then moves each into place.
  ///
  /// The previous files stay intact until every new file is on disk.
  ///
  /// - Parameter files: Names without folders, and contents.
  /// - Throws: `Failure` with the file; no partial file remains.
  package func write(_ files: [(name: String, bytes: [UInt8])]) throws(Failure) {
    try write(files.map { file in OutputFile(name: file.name) { try $0(Data(file.bytes)) } })
  }

  /// Writes files whose contents are made while they are written.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - jobs: The number of files that are written in parallel.
  /// - Throws: `Failure` with the file; no partial file remains.
  package func write(_ files: [OutputFile], jobs: Int = 1) throws(Failure) {
    try write(files.map { file in { [file] } }, jobs: jobs)
  }

  /// Writes groups of files, each made when it is written.
  ///
  /// - Parameters:
  ///   - groups: Functions that make a group.
  ///   - jobs: The number of groups that are written in parallel.
  /// - Throws: `Failure` with the file; no partial file remains.
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
      // After a failure the other groups are still awaited, because their files are removed afterwards.
      beside += written.files
      failure = failure ?? written.failure
    }
    if let failure { throw failure }
    for (new, place) in beside where rename(new.path, place.path) != 0 {
      throw Failure("\(place.relativePath): cannot be replaced; check the permissions")
    }
  }

  /// Writes the files of a group under temporary names.
  ///
  /// - Returns: All files that were begun, and the failure of the last one.
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

/// A file of an output folder and its contents.
package struct OutputFile: Sendable {
  /// The file name, without folders.
  package var name: String
  /// Passes the contents to a function, piece by piece.
  package var write: @Sendable ((Data) throws -> Void) throws -> Void

  /// Creates a file from its name and the function that writes its contents.
  package init(name: String, write: @escaping @Sendable ((Data) throws -> Void) throws -> Void) {
    self.name = name
    self.write = write
  }
}
