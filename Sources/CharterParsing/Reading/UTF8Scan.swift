import Glibc

/// One pass over bytes that detects UTF-8, and whether NFC could change it.
struct UTF8Scan {
  /// The number of ill-formed sequences, each as long as a decoder would replace by one U+FFFD. Counting stops when the
  /// bytes are certainly not UTF-8.
  private(set) var faults = 0
  /// The number of well-formed sequences of more than one byte.
  private(set) var sequences = 0
  /// False when no scalar occurs that NFC changes.
  private(set) var needsComposition = false

  init(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    let count = bytes.count
    var index = 0
    while index < count {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        // Markup is long runs of ASCII: eight bytes at a time.
        while index + 8 <= count {
          let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080
          index += word == 0 ? 8 : word.trailingZeroBitCount / 8
          if word != 0 { break }
        }
        continue
      }
      // Hangul syllables from 뀀 to 쿿 are most of the text, well-formed whatever follows, and never change.
      if lead == 0xEB || lead == 0xEC, index + 2 < count, bytes[index + 1] & 0xC0 == 0x80,
        bytes[index + 2] & 0xC0 == 0x80
      {
        sequences += 1
        index += 3
        continue
      }
      let width = UTF8Sequence.width(in: bytes, at: index, end: count)
      if width > 0 {
        sequences += 1
        if !needsComposition {
          needsComposition = Self.mayChange(bytes, at: index, width: width)
        }
        index += width
      } else {
        faults += 1
        index += -width
        // With so many faults among so few sequences the bytes are not UTF-8, and the rest does not matter. If they are
        // read as UTF-8 anyway, the unread rest may need composition.
        if faults >= 64, sequences < faults {
          needsComposition = true
          return
        }
      }
    }
  }

  /// Whether NFC may change the scalar, alone or with the one before it. Errs towards true.
  static func mayChange(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, width: Int) -> Bool {
    let lead = bytes[index]
    let second = bytes[index + 1]
    let third = width > 2 ? bytes[index + 2] : 0
    switch lead {
    case 0xC2...0xCB: return false
    case 0xCE: return second == 0x87
    case 0xCF, 0xD0, 0xD1: return false
    case 0xE2:
      switch second {
      case 0x80: return third < 0x82
      case 0x84: return third == 0xA6 || third == 0xAA || third == 0xAB
      case 0x8C: return third == 0xA9 || third == 0xAA
      case 0xAB: return third == 0x9C
      case 0x83: return third >= 0x90
      default: return second >= 0xB0
      }
    case 0xE3:
      if second == 0x80 { return third >= 0xAA && third <= 0xAF }
      return second == 0x82 && (third == 0x99 || third == 0x9A)
    case 0xE4...0xE9: return false
    case 0xEA: return second < 0xB0
    case 0xEB, 0xEC, 0xED, 0xEE: return false
    case 0xEF: return (second >= 0xA4 && second <= 0xAC) || (second == 0xB8 && third >= 0xA0)
    case 0xF0: return second != 0x9F
    default: return true
    }
  }
}
