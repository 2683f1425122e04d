import Glibc

/// Decodes UTF-8, with possible faults.
enum UTF8Decoding {
  /// Decodes bytes that were scanned before.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 without a byte order mark.
  ///   - scan: what the scan of the same bytes found.
  static func decode(_ bytes: ArraySlice<UInt8>, scan: UTF8Scan) -> DecodedBytes {
    if scan.faults == 0 {
      // A slice of the whole array returns the array without a copy.
      return DecodedBytes(
        bytes: Array(bytes), encoding: "utf-8", hasReturns: hasReturn(bytes), needsComposition: scan.needsComposition)
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + scan.faults * 3)
    var undecodable = 0
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      var index = 0
      while index < bytes.count {
        let width = UTF8Sequence.width(in: bytes, at: index, end: bytes.count)
        if width > 0 {
          index += width
        } else {
          text.append(contentsOf: bytes[start..<index])
          Replacement.append(to: &text)
          undecodable += -width
          index += -width
          start = index
        }
      }
      text.append(contentsOf: bytes[start..<bytes.count])
    }
    return DecodedBytes(
      bytes: text, encoding: "utf-8", undecodableBytes: undecodable, hasReturns: hasReturn(bytes),
      needsComposition: scan.needsComposition)
  }

  /// True when a carriage return occurs.
  static func hasReturn(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return false }
      return memchr(base, 0x0D, buffer.count) != nil
    }
  }
}

/// U+FFFD, which replaces undecodable bytes.
enum Replacement {
  static let bytes: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Adds one U+FFFD; a run of faults becomes a single one.
  static func append(to text: inout [UInt8]) {
    if text.count >= 3, text[text.count - 1] == 0xBD, text[text.count - 2] == 0xBF, text[text.count - 3] == 0xEF {
      return
    }
    text += bytes
  }
}
