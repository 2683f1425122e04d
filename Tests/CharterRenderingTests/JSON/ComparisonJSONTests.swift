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
}
