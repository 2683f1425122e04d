import CharterModel
import CharterRendering
import Foundation
import Testing

struct ComparisonJSONTests {
  @Test func whatIsEncodedPieceByPieceIsWhatIsEncodedAtOnce() throws {
    let comparison = try Sample.comparison()
    #expect(try ComparisonJSON.file(comparison) == JSONText.file(comparison))
    let empty = Comparison(organizations: [], commitments: [], clauses: [], unaligned: [], diagnostics: [:])
    #expect(try ComparisonJSON.file(empty) == JSONText.file(empty))
  }

  @Test func linesHoldWhatTheFileHolds() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for comparison in [
      try Sample.comparison(),
      Comparison(organizations: [], commitments: [], clauses: [], unaligned: [], diagnostics: [:]),
    ] {
      var lines = Data()
      try ComparisonJSON.lines(comparison) { lines.append($0) }
      #expect(try JSONDecoder().decode(Comparison.self, from: lines) == comparison)
      let text = String(decoding: lines, as: UTF8.self)
      for clause in comparison.clauses {
        #expect(text.contains("\n" + String(decoding: try encoder.encode(clause), as: UTF8.self)))
      }
    }
  }
}
