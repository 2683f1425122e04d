import Foundation

/// Brings text into NFC, so that 가 has the same bytes wherever it was typed.
enum Composition {
  /// Composes the text, in place.
  ///
  /// A line end never composes with anything, so lines are composed one by one, and only those that hold a scalar
  /// which NFC may change.
  static func compose(_ bytes: inout [UInt8]) {
    var composed: [UInt8] = []
    composed.reserveCapacity(bytes.count)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      let line = bytes[start..<end]
      if UTF8Scan(line).needsComposition {
        composed += String(decoding: line, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8
      } else {
        composed += line
      }
      start = end
    }
    bytes = composed
  }
}
