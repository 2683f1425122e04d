import CharterEvaluation
import Foundation
import Testing

/// How an annotation is read.
struct GoldTests {
  private func decode(_ json: String) throws -> Gold {
    try JSONDecoder().decode(Gold.self, from: Data(json.utf8))
  }

  @Test func oneRightChannelOrSeveralAreRead() throws {
    let gold = try decode(
      """
      {"documents": [{"organization": "library", "sentences": [
        {"text": "가", "kind": "commitment", "channel": "phone", "clauses": []},
        {"text": "나", "kind": "commitment", "channel": ["visit", "common"], "clauses": []}
      ]}]}
      """)
    #expect(gold.documents.first?.sentences.map(\.channel) == [["phone"], ["visit", "common"]])
  }

  @Test func whatIsLeftOutIsEmpty() throws {
    let gold = try decode(
      #"{"documents": [{"organization": "library", "sentences": [{"text": "가", "kind": "request", "channel": "common", "clauses": ["a"]}]}]}"#
    )
    let document = try #require(gold.documents.first)
    let sentence = try #require(document.sentences.first)
    #expect(gold.decoys == nil && document.either == nil)
    #expect(sentence.near.isEmpty && sentence.promises.isEmpty && sentence.measures.isEmpty)
    #expect(sentence.clauses == ["a"])
  }

  @Test func aMeasureIsReadWithWhatItHas() throws {
    let gold = try Made.gold([
      Made.sentence("가", measures: [["role": "target", "value": 3, "unit": "day", "comparator": ">=", "lead": true]])
    ])
    let measure = try #require(gold.documents.first?.sentences.first?.measures.first)
    #expect(measure.role == "target" && measure.value == 3 && measure.unit == "day" && measure.comparator == ">=")
    #expect(measure.per == nil && measure.lead == true)
  }

  @Test(arguments: [
    #"{"documents": [{"organization": "library"}]}"#,
    #"{"documents": [{"organization": "library", "sentences": [{"text": "가", "kind": "commitment", "clauses": []}]}]}"#,
    #"{"documents": [{"organization": "library", "sentences": [{"text": "가", "kind": "commitment", "channel": 1, "clauses": []}]}]}"#,
    #"{"decoys": []}"#,
  ])
  func anAnnotationThatLacksSomethingIsRefused(_ json: String) {
    #expect(throws: DecodingError.self) { try decode(json) }
  }
}
