/// Normalizes line ends, so that offsets do not depend on the operating system of the author.
enum LineEnds {
  /// Turns CR LF and lone CR into LF, in place; the number of lines stays the same.
  static func unify(_ bytes: inout [UInt8]) {
    let removed = bytes.withUnsafeMutableBufferPointer { bytes in
      let count = bytes.count
      var write = 0
      var read = 0
      while read < count {
        let byte = bytes[read]
        read += 1
        if byte == 0x0D {
          if read < count, bytes[read] == 0x0A { read += 1 }
          bytes[write] = 0x0A
        } else {
          bytes[write] = byte
        }
        write += 1
      }
      return count - write
    }
    bytes.removeLast(removed)
  }
}
