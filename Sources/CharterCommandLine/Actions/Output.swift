package import Foundation

/// Writes to standard output.
package enum Output {
  /// Writes text.
  ///
  /// - Throws: `Failure` for a closed pipe or a full disk.
  package static func write(_ text: String) throws(Failure) {
    try write(Data(text.utf8))
  }

  /// Writes bytes.
  ///
  /// - Throws: `Failure` for a closed pipe or a full disk.
  package static func write(_ bytes: [UInt8]) throws(Failure) {
    try write(Data(bytes))
  }

  /// Writes data.
  ///
  /// - Throws: `Failure` for a closed pipe or a full disk.
  package static func write(_ data: Data) throws(Failure) {
    do {
      try FileHandle.standardOutput.write(contentsOf: data)
    } catch {
      throw Failure("standard output: cannot be written; check the free disk space and the reader of the pipe")
    }
  }
}
