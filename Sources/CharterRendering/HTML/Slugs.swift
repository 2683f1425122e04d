import CharterModel

/// Names of places on a page, made of ids from outside.
///
/// A slug holds lower-case ASCII letters, digits, Hangul syllables and single dashes between them, so it needs no
/// escaping in an attribute or an address, and `--` can stand between two of them.
struct Slugs: Hashable, Sendable {
  private var slugs: [String: String] = [:]

  /// - Parameter ids: those to name, in the order in which they get a number where they would be called the same.
  init(_ ids: [String]) {
    var taken: Set<String> = []
    // Where the last number was given, so that many ids of one slug do not count from the beginning each.
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

  /// The slug of an id; that of an unknown one where it is none of those.
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
