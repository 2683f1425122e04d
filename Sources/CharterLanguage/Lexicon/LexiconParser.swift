/// Reads the files of the lexicon.
///
/// A file is a sequence of classes:
///
///     [bound.at-most]
///     ; Bounds that a quantity does not exceed.
///     이내 이하 한도
///     까지 not-before=의
///     + bound.most-before
///
/// `;` begins the gloss of the class, `#` a comment, `+` takes up the words of another class of the same file or one before it, except
/// those that stand there already. A line holds words with spaces between, or one word with its attributes; `not-before` and `not-after`
/// list words, with commas between, that rule the entry out, or name a class with `@`. The order of the words is kept: where two of a
/// class begin at one place, the first is meant.
struct LexiconParser {
  /// A class in the form of its file.
  struct WrittenClass {
    var name: String
    var gloss: String
    var entries: [LexiconEntry]
  }

  private(set) var classes: [WrittenClass] = []
  private var places: [String: Int] = [:]

  /// Reads another file.
  ///
  /// - Parameters:
  ///   - text: The text of the file.
  ///   - name: The name of the file, for errors.
  /// - Throws: `LexiconError` with the file and the line.
  mutating func read(_ text: String, named name: String) throws(LexiconError) {
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      do {
        try read(Substring(line))
      } catch {
        throw LexiconError(description: "\(name):\(number): \(error.description)")
      }
    }
  }

  private mutating func read(_ line: Substring) throws(LexiconError) {
    guard let first = line.utf8.first, first != UInt8(ascii: "#") else { return }
    if first == UInt8(ascii: "["), line.utf8.last == UInt8(ascii: "]"), Self.isName(line.dropFirst().dropLast()) {
      return try begin(String(line.dropFirst().dropLast()))
    }
    guard let current = classes.indices.last else {
      throw LexiconError(description: "words before the first [class]; write the class above them")
    }
    if first == UInt8(ascii: ";") {
      classes[current].gloss = String(line.dropFirst().drop { $0 == " " })
      return
    }
    let fields = line.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
    if fields.first == "+" {
      for name in fields.dropFirst() {
        let known = Set(classes[current].entries)
        classes[current].entries += try entries(of: name).filter { !known.contains($0) }
      }
    } else if fields.count > 1, fields.dropFirst().allSatisfy(Self.isAttribute) {
      classes[current].entries.append(try entry(fields[0], attributes: fields.dropFirst()))
    } else {
      for word in fields { classes[current].entries.append(try entry(word, attributes: [])) }
    }
  }

  private mutating func begin(_ name: String) throws(LexiconError) {
    guard places[name] == nil else {
      throw LexiconError(description: "the class \(name) is defined twice; join the two or rename one")
    }
    places[name] = classes.count
    classes.append(WrittenClass(name: name, gloss: "", entries: []))
  }

  private func entries(of name: Substring) throws(LexiconError) -> [LexiconEntry] {
    guard let place = places[String(name)] else {
      throw LexiconError(description: "no class \(name) is defined above; move it up or correct the name")
    }
    return classes[place].entries
  }

  private func entry(_ word: Substring, attributes: ArraySlice<Substring>) throws(LexiconError) -> LexiconEntry {
    let units = NormalizedText.units(of: String(word))
    guard !units.isEmpty else { throw LexiconError(description: "an entry has no letters") }
    var others: [String: String] = [:]
    var before: [[UInt16]] = []
    var after: [[UInt16]] = []
    for attribute in attributes {
      guard let split = attribute.utf8.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let value = attribute[attribute.utf8.index(after: split)...]
      switch attribute[..<split] {
      case "not-before": before = try words(value)
      case "not-after": after = try words(value)
      default: others[String(attribute[..<split])] = String(value)
      }
    }
    return LexiconEntry(word: String(word), units: units, notBefore: before, notAfter: after, attributes: others)
  }

  private func words(_ list: Substring) throws(LexiconError) -> [[UInt16]] {
    var words: [[UInt16]] = []
    for word in list.utf8.split(separator: UInt8(ascii: ",")).map(Substring.init) {
      if word.hasPrefix("@") {
        words += try entries(of: word.dropFirst()).map(\.units)
      } else {
        words.append(NormalizedText.units(of: String(word)))
      }
    }
    return words
  }

  /// Whether brackets hold the name of a class, such as `[hedge.core]`, and not a word, such as `[전문]`.
  private static func isName(_ name: Substring) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy {
        $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
          || $0.isDigit
      }
  }

  private static func isAttribute(_ field: Substring) -> Bool {
    guard let split = field.utf8.firstIndex(of: UInt8(ascii: "=")), split > field.startIndex else { return false }
    return field[..<split].utf8.allSatisfy {
      $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") || $0 == UInt8(ascii: "-")
    }
  }
}

/// A fault of a lexicon file, with the file, the line and the remedy.
package struct LexiconError: Error, Hashable, Sendable, CustomStringConvertible {
  package let description: String
}

extension UInt8 {
  /// Whether the byte is a digit 0–9.
  fileprivate var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}
