import CharterCommandLine
import CharterModel
import CharterTestSupport
import Foundation
import Testing

/// A charter says the same as a page and as text.
struct TwinTests {
  @Test(arguments: ["kotsa", "koroad", "gcgf", "arko", "jndc"])
  func htmlTwinGivesTheCommitmentsOfTheText(_ id: String) throws {
    let root = Repository.root
    let text = try Pipeline().charter(CharterFile(path: root.appendingPathComponent("corpus/\(id)/charter.txt").path))
    let page = try Pipeline().charter(
      CharterFile(path: root.appendingPathComponent("Tests/Fixtures/Twins/\(id).html").path, organization: id))
    #expect(page.source.mediaType == .html)
    #expect(page.commitments.map(Reading.init) == text.commitments.map(Reading.init))
  }

  /// What a commitment says, without where it stands.
  struct Reading: Equatable {
    var sentence: String
    var text: String
    var channel: Channel
    var firmness: Firmness
    var measures: [String]

    init(_ commitment: Commitment) {
      sentence = Self.bare(commitment.sentence.text)
      text = Self.bare(commitment.text)
      channel = commitment.channel
      firmness = commitment.firmness
      measures = commitment.measures.map {
        "\($0.role) \($0.value ?? -1) \($0.unit?.rawValue ?? "-") \($0.comparator?.rawValue ?? "-") \($0.lead)"
      }
    }

    static func bare(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }
  }
}
