import CharterModel
import Foundation
import Testing

@testable import CharterRendering

@Suite struct JSONTextTests {
  @Test func keysAreSortedAndSlashesStay() throws {
    let text = try String(decoding: JSONText.encode(["나": "a/b", "a": "가"]), as: UTF8.self)
    #expect(text == #"{"a":"가","나":"a/b"}"#)
  }

  @Test func linesEndEachValue() throws {
    #expect(try String(decoding: JSONText.lines([[1], [2, 3]]), as: UTF8.self) == "[1]\n[2,3]\n")
  }

  @Test func scoresAreShort() throws {
    #expect(try String(decoding: JSONText.encode([0.97, 0.1, 1, 0.88]), as: UTF8.self) == "[0.97,0.1,1,0.88]")
  }

  // These two are held against the schemas by Tests/Schemas/validate.py.
  @Test func comparisonReadsAsKept() throws {
    try Golden.expect(JSONText.file(Sample.comparison()), is: "comparison.json")
  }

  @Test func chartersReadAsKept() throws {
    try Golden.expect(JSONText.lines(Sample.charters.map(\.charter)), is: "charters.jsonl")
  }

  @Test func absentCellsAreNull() throws {
    let data = try JSONText.encode(Sample.comparison())
    #expect(String(decoding: data, as: UTF8.self).contains("\"library\":null"))
    #expect(try JSONDecoder().decode(Comparison.self, from: data) == Sample.comparison())
  }
}
