package import Foundation

/// JSON as the product prints it: keys sorted, slashes as they are, the same bytes for the same value.
package enum JSONText {
  /// A value as one line of JSON, or indented for people.
  ///
  /// - Parameters:
  ///   - value: any value of the model; the names of its properties are those of the contract.
  ///   - pretty: true for indented text over several lines.
  /// - Returns: UTF-8 without a line end after it.
  /// - Throws: `EncodingError` when the value holds a number that JSON has no form for.
  package static func encode(_ value: some Encodable, pretty: Bool = false) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      pretty ? [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted] : [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
  }

  /// Values as JSON Lines: one to a line, in the order given, each line with an end.
  ///
  /// - Parameter values: such as the charters of a corpus.
  /// - Throws: as `encode(_:pretty:)`.
  package static func lines(_ values: [some Encodable]) throws -> Data {
    var result = Data()
    for value in values {
      result += try encode(value)
      result.append(UInt8(ascii: "\n"))
    }
    return result
  }

  /// A value as a JSON file: indented, with a line end after it.
  ///
  /// - Parameter value: any value of the model.
  /// - Throws: as `encode(_:pretty:)`.
  package static func file(_ value: some Encodable) throws -> Data {
    try encode(value, pretty: true) + [UInt8(ascii: "\n")]
  }
}
