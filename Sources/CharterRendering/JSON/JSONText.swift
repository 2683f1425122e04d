package import CharterModel
package import Foundation

/// The JSON of the product: sorted keys, unescaped slashes, and the same bytes for the same value.
package enum JSONText {
  /// Returns a value as one line of JSON, or as indented JSON.
  ///
  /// - Parameters:
  ///   - value: any value of the model; its property names are those of the contract.
  ///   - pretty: true for indented JSON over several lines.
  /// - Returns: UTF-8 without a line end at the end.
  /// - Throws: `EncodingError` when a number has no JSON form.
  package static func encode(_ value: some Encodable, pretty: Bool = false) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      pretty ? [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted] : [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
  }

  /// Returns a charter as one line of JSON Lines.
  ///
  /// - Returns: the bytes of `encode(_:)`, followed by a line end.
  package static func line(_ charter: Charter) -> [UInt8] { JSONLine(charter).bytes }

  /// Returns a value as a JSON file: indented, with a line end at the end.
  ///
  /// - Parameter value: any value of the model.
  /// - Throws: `EncodingError` when a number has no JSON form.
  package static func file(_ value: some Encodable) throws -> Data {
    try encode(value, pretty: true) + [UInt8(ascii: "\n")]
  }
}
