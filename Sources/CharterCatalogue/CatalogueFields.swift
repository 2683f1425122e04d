import CharterModel
import Yams

/// The fields of one mapping of a catalogue file.
///
/// A key that means nothing is refused with its line, because a misspelt key would silently lose a frame. Nodes are read as they are: decoding
/// them into types takes three times as long, and the catalogue is read at every start.
struct CatalogueFields {
  /// What the mapping describes, for messages: `clause phone/ring-count`.
  let owner: String
  private let line: Int
  private var nodes: [String: Node] = [:]

  /// - Parameters:
  ///   - owner: what the mapping describes, for messages.
  ///   - keys: the keys it may have; nil for all.
  init(_ node: Node, of owner: String, keys: [String]?) throws(CatalogueError) {
    self.owner = owner
    line = node.mark?.line ?? 0
    guard let mapping = node.mapping else {
      throw Self.error(node, "\(owner) is no mapping; write key: value")
    }
    for (key, value) in mapping {
      guard let name = key.scalar?.string else { throw Self.error(key, "\(owner) has a key that is no word") }
      if let keys, !keys.contains(name) {
        throw Self.error(
          key, "\(owner) has the key \(name), which means nothing; the keys are \(keys.joined(separator: ", "))")
      }
      guard nodes.updateValue(value, forKey: name) == nil else {
        throw Self.error(key, "\(owner) has the key \(name) twice; remove one")
      }
    }
  }

  /// The names of the fields.
  var names: some Collection<String> { nodes.keys }

  /// Whether a field stands there.
  func has(_ key: String) -> Bool { nodes[key] != nil }

  /// An error at the line of the mapping.
  func error(_ message: String) -> CatalogueError { CatalogueError(description: "line \(line): \(owner) \(message)") }

  private static func error(_ node: Node, _ message: String) -> CatalogueError {
    CatalogueError(description: "line \(node.mark?.line ?? 0): \(message)")
  }

  /// A word or sentence; nil where the field is missing.
  func text(_ key: String) throws(CatalogueError) -> String? {
    guard let node = nodes[key] else { return nil }
    guard let text = node.scalar?.string else { throw Self.error(node, "\(key) of \(owner) is no text") }
    return text
  }

  /// A field that must be there.
  func required<Value>(_ key: String, _ value: Value?) throws(CatalogueError) -> Value {
    guard let value else { throw error("needs \(key)") }
    return value
  }

  /// One text or a list of texts; nil where the field is missing.
  func texts(_ key: String) throws(CatalogueError) -> [String]? {
    guard let node = nodes[key] else { return nil }
    guard let list = node.sequence else { return try text(key).map { [$0] } }
    var texts: [String] = []
    for entry in list {
      guard let text = entry.scalar?.string else { throw Self.error(entry, "\(key) of \(owner) holds no texts") }
      texts.append(text)
    }
    return texts
  }

  /// One word or a list of words of an enumeration; nil where the field is missing.
  func words<Word: RawRepresentable & CaseIterable>(
    _ key: String, of _: Word.Type
  ) throws(CatalogueError) -> [Word]? where Word.RawValue == String {
    guard let texts = try texts(key) else { return nil }
    var words: [Word] = []
    for text in texts {
      guard let word = Word(rawValue: text) else {
        let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
        throw error("has \(text) under \(key); write one of \(known)")
      }
      words.append(word)
    }
    return words
  }

  /// One word of an enumeration; nil where the field is missing.
  func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, of type: Word.Type
  ) throws(CatalogueError) -> Word? where Word.RawValue == String { try words(key, of: type)?.first }

  /// Yes or no; nil where the field is missing.
  func flag(_ key: String) throws(CatalogueError) -> Bool? {
    guard let text = try text(key) else { return nil }
    guard let flag = Bool(text) else { throw error("has \(text) under \(key); write true or false") }
    return flag
  }

  /// Korean and English; nil where the field is missing.
  func bilingual(_ key: String) throws(CatalogueError) -> BilingualText? {
    guard let fields = try fields(key, keys: ["ko", "en"]) else { return nil }
    return BilingualText(
      ko: try fields.required("ko", fields.text("ko")), en: try fields.required("en", fields.text("en")))
  }

  /// The fields of a mapping within this one; nil where it is missing.
  func fields(_ key: String, keys: [String]?) throws(CatalogueError) -> CatalogueFields? {
    guard let node = nodes[key] else { return nil }
    return try CatalogueFields(node, of: "\(key) of \(owner)", keys: keys)
  }

  /// The entries of a list; nil where it is missing.
  func list(_ key: String) throws(CatalogueError) -> [Node]? {
    guard let node = nodes[key] else { return nil }
    guard let list = node.sequence else { throw Self.error(node, "\(key) of \(owner) is no list") }
    return Array(list)
  }
}
