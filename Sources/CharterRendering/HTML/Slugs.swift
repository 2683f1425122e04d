import CharterModel

/// Names of anchors on a page, from untrusted ids.
///
/// A slug contains lower-case ASCII letters, digits, Hangul syllables and single dashes. It needs no escaping in
/// attributes and addresses, and `--` can separate two slugs.
struct Slugs: Hashable, Sendable {
  private var slugs: [String: String] = [:]

  /// Creates slugs for ids.
  ///
  /// - Parameter ids: the ids; later ids with the same slug get a number.
  init(_ ids: [String]) {
    var taken: Set<String> = []
    // The last number for each slug, so that many ids with the same slug take linear time.
    var next: [String: Int] = [:]
    for id in ids where slugs[id] == nil {
      let base = Self.slug(id)
      var name = base
      var number = next[base] ?? 2
      while taken.contains(name) {
        name = "\(base)-\(number)"
        number += 1
      }
      next[base] = number
      taken.insert(name)
      slugs[id] = name
    }
  }

  /// The slug of an id. An id that is not in the list gets a slug without a number, which may not be unique.
  subscript(id: String) -> String { slugs[id] ?? Self.slug(id) }

  private static func slug(_ id: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in id.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39, 0xAC00...0xD7A3: result.append(scalar)
      case 0x41...0x5A: result.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
      default: if let last = result.last, last != "-" { result.append("-") }
      }
    }
    if result.last == "-" { result.removeLast() }
    return result.isEmpty ? "x" : String(result)
  }
}
