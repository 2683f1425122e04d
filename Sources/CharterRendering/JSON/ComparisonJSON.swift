package import CharterModel
package import Foundation

/// The JSON of a comparison. It encodes one commitment and one clause at a time, because a national corpus has 500,000
/// commitments.
package enum ComparisonJSON {
  /// Returns the same bytes as `JSONText.file(_:)`.
  ///
  /// - Throws: `EncodingError` when a number has no JSON form.
  package static func file(_ comparison: Comparison) throws -> Data {
    var bytes = Data()
    bytes.reserveCapacity(comparison.commitments.count * 1800)
    bytes.append(contentsOf: "{\n  \"clauses\" : ".utf8)
    list(comparison.clauses, to: &bytes) { JSONLine($0).bytes }
    bytes.append(contentsOf: ",\n  \"commitments\" : ".utf8)
    list(comparison.commitments, to: &bytes) { JSONLine($0).bytes }
    bytes.append(contentsOf: ",\n  \"diagnostics\" : ".utf8)
    try append(comparison.diagnostics, depth: 1, to: &bytes)
    bytes.append(contentsOf: ",\n  \"organizations\" : ".utf8)
    try list(comparison.organizations, to: &bytes) { [UInt8](try JSONText.encode($0)) }
    if let reconciliation = comparison.reconciliation {
      bytes.append(contentsOf: ",\n  \"reconciliation\" : ".utf8)
      try append(reconciliation, depth: 1, to: &bytes)
    }
    bytes.append(contentsOf: ",\n  \"schema\" : ".utf8)
    bytes.append(try JSONText.encode([comparison.schema]).dropFirst().dropLast())
    bytes.append(contentsOf: ",\n  \"unaligned\" : ".utf8)
    try append(comparison.unaligned, depth: 1, to: &bytes)
    bytes.append(contentsOf: "\n}\n".utf8)
    return bytes
  }

  /// The number of organizations from which a whole clause or commitment is on one line. Indentation would make the
  /// file of a national corpus 50 % larger.
  package static let compactFrom = 61

  /// Writes the comparison in pieces, with one clause or commitment on each line.
  ///
  /// - Parameters:
  ///   - comparison: the comparison.
  ///   - write: receives the bytes in their order.
  /// - Throws: `EncodingError` when a number has no JSON form, and any error of `write`.
  package static func lines(_ comparison: Comparison, _ write: (Data) throws -> Void) throws {
    try write(Data("{\"clauses\":[\n".utf8))
    for (place, clause) in comparison.clauses.enumerated() {
      try write(Data(JSONLine(clause).bytes) + Data((place + 1 < comparison.clauses.count ? ",\n" : "\n").utf8))
    }
    try write(Data("],\"commitments\":[\n".utf8))
    var piece = Data()
    for (place, commitment) in comparison.commitments.enumerated() {
      piece.append(contentsOf: JSONLine(commitment).bytes)
      piece.append(contentsOf: (place + 1 < comparison.commitments.count ? ",\n" : "\n").utf8)
      if piece.count > 1 << 20 {
        try write(piece)
        piece.removeAll(keepingCapacity: true)
      }
    }
    try write(piece)
    try write(Data("],\"diagnostics\":".utf8) + JSONText.encode(comparison.diagnostics))
    try write(Data(",\"organizations\":[\n".utf8))
    for (place, organization) in comparison.organizations.enumerated() {
      try write(
        try JSONText.encode(organization) + Data((place + 1 < comparison.organizations.count ? ",\n" : "\n").utf8))
    }
    try write(Data("]".utf8))
    if let reconciliation = comparison.reconciliation {
      try write(Data(",\"reconciliation\":".utf8) + JSONText.encode(reconciliation))
    }
    try write(Data(",\"schema\":\"\(comparison.schema)\",\"unaligned\":".utf8) + JSONText.encode(comparison.unaligned))
    try write(Data("}\n".utf8))
  }

  /// Appends a list at depth 1, each value from its JSON on one line.
  private static func list<Value>(
    _ values: [Value], to bytes: inout Data, _ line: (Value) throws -> [UInt8]
  ) rethrows {
    bytes.append(contentsOf: "[\n".utf8)
    for (place, value) in values.enumerated() {
      bytes.append(contentsOf: (place == 0 ? "    " : ",\n    ").utf8)
      bytes.append(contentsOf: IndentedJSON.indented(try line(value), depth: 2))
    }
    bytes.append(contentsOf: "\n  ]".utf8)
  }

  /// Appends a value with the indentation of a depth. Empty lines stay empty.
  private static func append(_ value: some Encodable, depth: Int, to bytes: inout Data) throws {
    bytes.append(contentsOf: IndentedJSON.indented([UInt8](try JSONText.encode(value)), depth: depth))
  }
}
