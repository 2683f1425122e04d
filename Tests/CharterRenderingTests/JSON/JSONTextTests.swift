import CharterModel
import Foundation
import Testing

@testable import CharterRendering

@Suite struct JSONTextTests {
  @Test func keysAreSortedAndSlashesStay() throws {
    let text = try String(decoding: JSONText.encode(["나": "a/b", "a": "가"]), as: UTF8.self)
    #expect(text == #"{"a":"가","나":"a/b"}"#)
  }

  @Test func aCharterOnALineIsWhatTheEncoderGives() throws {
    var charters = Sample.charters.map(\.charter)
    charters[0].title = "\"헌장\" \\ / \u{01} \t\n\r\u{08}\u{0C}\u{7F}\u{2028} é 𠮷"
    charters[0].organization.kind = nil
    charters[0].source.url = nil
    for charter in charters {
      let line = try JSONText.encode(charter) + [UInt8(ascii: "\n")]
      #expect(String(decoding: JSONText.line(charter), as: UTF8.self) == String(decoding: line, as: UTF8.self))
    }
  }

  @Test func scoresAreShort() throws {
    #expect(try String(decoding: JSONText.encode([0.97, 0.1, 1, 0.88]), as: UTF8.self) == "[0.97,0.1,1,0.88]")
  }

  // These two are held against the schemas by Tests/Schemas/validate.py.
  @Test func comparisonReadsAsKept() throws {
    try Golden.expect(JSONText.file(Sample.comparison()), is: "comparison.json")
  }

  @Test func chartersReadAsKept() throws {
    try Golden.expect(Data(Sample.charters.flatMap { JSONText.line($0.charter) }), is: "charters.jsonl")
  }

  @Test func absentCellsAreNull() throws {
    let data = try JSONText.encode(Sample.comparison())
    #expect(String(decoding: data, as: UTF8.self).contains("\"library\":null"))
    #expect(try JSONDecoder().decode(Comparison.self, from: data) == Sample.comparison())
  }
}
