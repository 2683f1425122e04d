import CharterParsing
import Yams

/// A YAML mapping that holds only known keys.
///
/// An unknown key is an error, because a misspelt key would be ignored silently. Every error names its line.
struct DeclaredFields {
  private let values: [String: Node]
  private let path: String

  /// Reads a mapping.
  ///
  /// - Parameters:
  ///   - node: The node of the file.
  ///   - owner: The name of the value, for messages.
  ///   - path: The path of the file, for messages.
  ///   - keys: The known keys.
  /// - Throws: `Failure` with the line of a node that is no mapping, or of an unknown key.
  init(_ node: Node, of owner: String, path: String, keys: [String]) throws(Failure) {
    self.path = path
    guard case .mapping(let mapping) = node else {
      throw Self.failure(path, node, "\(owner) must be a mapping with the keys \(keys.joined(separator: ", "))")
    }
    var values: [String: Node] = [:]
    for (key, value) in mapping {
      let name = key.string ?? "?"
      guard keys.contains(name) else {
        let known = Nearness.nearest(to: name, among: keys).map { "did you mean \($0)?" }
        throw Self.failure(
          path, key,
          "\(owner) has no key \"\(name)\"; \(known ?? "there are \(keys.joined(separator: ", "))")")
      }
      if value.null == nil { values[name] = value }
    }
    self.values = values
  }

  /// The text of a key; nil where it is missing or empty.
  func text(_ key: String) throws(Failure) -> String? {
    guard let node = values[key] else { return nil }
    guard case .scalar(let scalar) = node else { throw failure(at: key, "\(key): must be one text, not a list") }
    return scalar.string
  }

  /// The expression of a key.
  func expression(_ key: String) throws(Failure) -> Expression? {
    try values[key].map { node throws(Failure) in try expression(node, of: key) }
  }

  /// The expressions of a key: one, or a list of them.
  func expressions(_ key: String) throws(Failure) -> [Expression] {
    var found: [Expression] = []
    for node in nodes(key) { found.append(try expression(node, of: key)) }
    return found
  }

  /// The nodes of a key: one, or those of a list.
  func nodes(_ key: String) -> [Node] {
    guard let node = values[key] else { return [] }
    return node.sequence.map(Array.init) ?? [node]
  }

  func expression(_ node: Node, of key: String) throws(Failure) -> Expression {
    guard case .scalar(let scalar) = node else {
      throw Self.failure(path, node, "\(key): must be a text or a list of texts")
    }
    let text = scalar.string
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw Self.failure(path, node, "\(key): is empty; write a pattern or remove the key")
    }
    guard text.utf8.count <= 2000 else {
      throw Self.failure(path, node, "\(key): is longer than 2000 bytes; shorten it")
    }
    return Expression(text, at: Self.place(path, node))
  }

  /// The mapping at a key.
  func fields(_ key: String, keys: [String]) throws(Failure) -> DeclaredFields? {
    try values[key].map { node throws(Failure) in try fields(node, of: key, keys: keys) }
  }

  func fields(_ node: Node, of key: String, keys: [String]) throws(Failure) -> DeclaredFields {
    try DeclaredFields(node, of: "\(key):", path: path, keys: keys)
  }

  /// A failure with the line of a key's value.
  func failure(at key: String, _ problem: String) -> Failure {
    values[key].map { Self.failure(path, $0, problem) } ?? Failure("\(path): \(problem)")
  }

  func failure(at node: Node, _ problem: String) -> Failure { Self.failure(path, node, problem) }

  private static func failure(_ path: String, _ node: Node, _ problem: String) -> Failure {
    Failure("\(place(path, node)): \(problem)")
  }

  private static func place(_ path: String, _ node: Node) -> String {
    node.mark.map { "\(path):\($0.line)" } ?? path
  }
}
