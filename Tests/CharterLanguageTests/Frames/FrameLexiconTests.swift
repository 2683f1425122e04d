import Testing

@testable import CharterLanguage

/// The classes of words that frames are made of.
struct FrameLexiconTests {
  private let lexicon = FrameLexicon.standard

  @Test func aClassHasWordsAGlossAndAKnownKind() {
    let kinds: Set<Substring> = ["act", "object", "case", "beneficiary", "medium", "place", "time", "manner", "form"]
    for found in lexicon.classes {
      #expect(!found.entries.isEmpty && !found.gloss.isEmpty, "\(found.name) needs words and a gloss")
      #expect(kinds.contains(found.kind), "\(found.name) is of no known kind")
    }
  }

  /// A word means one thing, so that an explanation that names its class is clear.
  @Test func aWordStandsInOneClass() {
    var owners: [String: String] = [:]
    for found in lexicon.classes {
      for entry in found.entries {
        let word = String(decoding: ComparableText.fold(entry.word).units, as: UTF16.self)
        let owner = owners.updateValue(found.name, forKey: word)
        #expect(owner == nil || owner == found.name, "\(entry.word) stands in \(owner ?? "") and \(found.name)")
      }
    }
  }

  @Test func addedWordsJoinTheirClass() throws {
    let added = try lexicon.adding(["object.bell": ["종소리", "벨소리기계"], "object.elephant": ["코끼리"]])
    let bell = try #require(added.number(of: "object.bell"))
    #expect(added.classes[bell].entries.count == lexicon.classes[bell].entries.count + 2)
    #expect(added.classes.count == lexicon.classes.count + 1)
    #expect(added.number(of: "object.elephant") == lexicon.classes.count)
  }

  @Test(arguments: ["bell", "Object.bell", "object.", "object.벨"])
  func aNameOfAnotherFormIsRefused(_ name: String) {
    #expect(throws: LexiconError.self) { try lexicon.adding([name: ["종소리"]]) }
  }
}
