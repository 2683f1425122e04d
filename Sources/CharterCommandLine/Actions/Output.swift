package import Foundation

/// Standard output.
package enum Output {
  /// Writes text.
  ///
  /// - Throws: `Failure` when the reader is gone or the disk is full.
  package static func write(_ text: String) throws(Failure) {
    try write(Data(text.utf8))
  }

  /// Writes bytes.
  package static func write(_ bytes: [UInt8]) throws(Failure) {
    try write(Data(bytes))
  }

  /// Writes data.
  package static func write(_ data: Data) throws(Failure) {
    do {
      try FileHandle.standardOutput.write(contentsOf: data)
    } catch {
      throw Failure("standard output: cannot be written; check the free disk space and the reader of the pipe")
    }
  }
}
