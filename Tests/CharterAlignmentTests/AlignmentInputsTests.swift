import CharterAlignment
import CharterCatalogue
import CharterLanguage
import Testing

/// What a cache of matches depends on.
struct AlignmentInputsTests {
  @Test func oneWordMakesAnotherText() throws {
    var catalogue = try Catalogue.standard()
    let before = AlignmentInputs.text(of: catalogue)
    #expect(AlignmentInputs.text(of: catalogue) == before)
    catalogue.lexicon = try catalogue.lexicon.adding(["object.bell": ["종소리"]])
    #expect(AlignmentInputs.text(of: catalogue) != before)
  }

  @Test func whatAFrameExcludesMakesAnotherText() throws {
    var catalogue = try Catalogue.standard()
    let before = AlignmentInputs.text(of: catalogue)
    catalogue.clauses[0].frames[0].excluded.removeLast()
    #expect(AlignmentInputs.text(of: catalogue) != before)
  }

  @Test func wordsThatMustNotFollowMakeAnotherText() throws {
    let lexicons = try ["회신", "회신 not-before=함"].map { try FrameLexicon.standard.adding(["object.new": [$0]]) }
    #expect(
      AlignmentInputs.text(of: Catalogue(lexicon: lexicons[0], clauses: []))
        != AlignmentInputs.text(of: Catalogue(lexicon: lexicons[1], clauses: [])))
  }
}
