import Foundation

/// Converts text to NFC, so that 가 always has the same bytes.
enum Composition {
  /// The size in bytes above which a piece ends at the next position where nothing composes. The time of Foundation
  /// grows with the square of the length.
  private static let pieceLength = 128
  /// The most bytes of a piece; only endless combining marks are as long.
  private static let longestPiece = 4096

  /// Composes the text, in place. Only pieces that hold a scalar which NFC may change are looked at.
  static func compose(_ bytes: inout [UInt8]) {
    var composed: [UInt8] = []
    composed.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { bytes in
      var copied = 0
      var boundary = 0
      var index = 0
      while index < bytes.count {
        let width = max(1, UTF8Sequence.width(in: bytes, at: index, end: bytes.count))
        if width == 1 || !UTF8Scan.mayChange(bytes, at: index, width: width) {
          boundary = index
          index += width
          continue
        }
        // The piece begins with the scalar before, to which a mark may belong.
        composed.append(contentsOf: bytes[copied..<boundary])
        let end = pieceEnd(bytes, from: boundary, past: index + width)
        let piece = String(decoding: bytes[boundary..<end], as: UTF8.self)
        // Foundation on Linux does not compose 가 + ᆨ unless the text is decomposed first.
        let apart = piece.decomposedStringWithCanonicalMapping
        composed.append(contentsOf: apart.precomposedStringWithCanonicalMapping.utf8)
        (copied, boundary, index) = (end, end, end)
      }
      composed.append(contentsOf: bytes[copied...])
    }
    bytes = composed
  }

  /// The end of a piece: the first place from an offset on before which nothing composes.
  private static func pieceEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, past offset: Int) -> Int {
    var index = offset
    while index < bytes.count {
      let width = max(1, UTF8Sequence.width(in: bytes, at: index, end: bytes.count))
      let isOrdinary = width == 1 || !UTF8Scan.mayChange(bytes, at: index, width: width)
      if isOrdinary || (index - start > pieceLength && isLeadingConsonant(bytes, index)) || index - start > longestPiece
      {
        // An ordinary scalar may still be the base of a mark.
        return index
      }
      index += width
    }
    return index
  }

  /// ᄀ to ᄒ, which begin a syllable and never end one.
  private static func isLeadingConsonant(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xE1 && bytes[index + 1] == 0x84 && bytes[index + 2] <= 0x92
  }
}
