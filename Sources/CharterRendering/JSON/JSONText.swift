package import CharterModel
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

  /// A charter as a line of JSON Lines, with its end.
  ///
  /// - Returns: the bytes that `encode(_:)` gives, and a line end.
  package static func line(_ charter: Charter) -> [UInt8] { JSONLine(charter).bytes }

  /// A value as a JSON file: indented, with a line end after it.
  ///
  /// - Parameter value: any value of the model.
  /// - Throws: as `encode(_:pretty:)`.
  package static func file(_ value: some Encodable) throws -> Data {
    try encode(value, pretty: true) + [UInt8(ascii: "\n")]
  }
}
