import CharterModel
import Foundation
import Testing

@testable import CharterRendering

struct IndentedJSONTests {
  @Test(
    "JSON is indented as Foundation indents it",
    arguments: [
      "{}", "[]", "7", "{\"a\":[],\"b\":{}}", "[1,-2.5,[true,null],\"x\"]", "{\"a\":{\"b\":[{\"c\":\"d\"},{}]}}",
      "[\"a\\\"b\",\"{[,:]}\",\"\\\\\",\"한 줄\"]",
    ])
  func isIndented(line: String) throws {
    let value = try JSONSerialization.jsonObject(with: Data(line.utf8), options: .fragmentsAllowed)
    let expected = try JSONSerialization.data(
      withJSONObject: value, options: [.prettyPrinted, .fragmentsAllowed, .sortedKeys])
    #expect(
      String(decoding: IndentedJSON.indented(Array(line.utf8), depth: 0), as: UTF8.self)
        == String(decoding: expected, as: UTF8.self))
  }

  @Test func aValueWithinOthersHasTheirMargin() {
    let indented = IndentedJSON.indented(Array("[1,[]]".utf8), depth: 2)
    #expect(String(decoding: indented, as: UTF8.self) == "[\n      1,\n      [\n\n      ]\n    ]")
  }

  @Test(arguments: [0, 7, 10, 99, 100, 1_234_567, .max, -5, .min])
  func numbersHaveTheirDigits(number: Int) {
    var bytes: [UInt8] = []
    bytes.append(decimal: number)
    #expect(String(decoding: bytes, as: UTF8.self) == String(number))
  }
}
