/// A short ASCII name as a number: its first eight letters in lower case, and its length.
///
/// Names of tags, attributes and classes are compared millions of times, and numbers compare faster than bytes.
struct NameKey: Hashable, Sendable {
  private(set) var letters: UInt64 = 0
  private(set) var count: UInt32 = 0

  init() {}

  init(_ name: String) {
    for byte in name.utf8 { append(byte) }
  }

  init(_ name: UnsafeBufferPointer<UInt8>) {
    for byte in name { append(byte) }
  }

  /// A C string.
  @inline(__always)
  init(_ name: UnsafePointer<UInt8>) {
    var next = name
    while next.pointee != 0 {
      append(next.pointee)
      next += 1
    }
  }

  /// Adds a letter at the end.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count < 8 {
      let isUpper = byte >= 0x41 && byte <= 0x5A
      letters |= UInt64(isUpper ? byte | 0x20 : byte) << UInt64(count * 8)
    }
    count += 1
  }

  /// A number spread over all bits, for tables.
  var hash: UInt64 { (letters &+ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15 }
}

/// A small table from names to values, filled once and looked up often.
struct NameTable<Value: Sendable>: Sendable {
  private var keys: [NameKey]
  private var values: [Value?]
  private let mask: Int

  /// - Parameter entries: at most a quarter of 1024.
  init(_ entries: [(String, Value)]) {
    mask = 1023
    keys = Array(repeating: NameKey(), count: 1024)
    values = Array(repeating: nil, count: 1024)
    for (name, value) in entries {
      let key = NameKey(name)
      var slot = Int(truncatingIfNeeded: key.hash >> 40) & mask
      while values[slot] != nil { slot = (slot + 1) & mask }
      keys[slot] = key
      values[slot] = value
    }
  }

  /// The value of a name.
  @inline(__always)
  func value(of key: NameKey) -> Value? {
    var slot = Int(truncatingIfNeeded: key.hash >> 40) & mask
    while let value = values[slot] {
      if keys[slot] == key { return value }
      slot = (slot + 1) & mask
    }
    return nil
  }
}

extension NameKey {
  /// The letters from an offset on.
  static func beginning(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> NameKey {
    var key = NameKey()
    var index = start
    while index < bytes.count, bytes[index] | 0x20 >= 0x61, bytes[index] | 0x20 <= 0x7A, key.count < 16 {
      key.append(bytes[index])
      index += 1
    }
    return key
  }
}

extension Sequence<UInt8> {
  /// A whole name, its case included, as a number (FNV-1a, 32 bits).
  var nameHash: UInt32 { reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 } }
}
