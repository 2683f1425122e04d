import CharterTestSupport
import Foundation
import Testing

@testable import CharterLanguage

/// Every word of the lexicon has a use that somebody can look up.
@Suite("Examples of the lexicon") struct LexiconExampleTests {
  private let lexicon = Lexicon.standard

  @Test("Every marked place is a word of its class", arguments: LexiconExamples.all)
  func marksAreFound(_ file: LexiconExamples) throws {
    for phrase in file.phrases {
      let number = try #require(lexicon.number(of: phrase.className), "\(phrase.place): no class \(phrase.className)")
      #expect(!phrase.marks.isEmpty, "\(phrase.place): mark a word with ⟦ and ⟧")
      let text = NormalizedText(bytes: Array(phrase.text.utf8)).withLexemes()
      for mark in phrase.marks {
        let range = text.range(ofBytes: mark)
        let found = entries(of: number, in: text, at: range.lowerBound).filter { $0.count == range.count }
        let marked = String(decoding: text.units[range], as: UTF16.self)
        #expect(!found.isEmpty, "\(phrase.place): \(marked) is no word of \(phrase.className)")
        #expect(
          found.isEmpty || found.contains { $0.isAdmitted(in: text.units, at: range.lowerBound) },
          "\(phrase.place): what stands beside \(marked) rules it out")
      }
    }
  }

  @Test("A file of examples shows classes of the file of the lexicon with its name", arguments: LexiconExamples.all)
  func filesBelongTogether(_ file: LexiconExamples) throws {
    let shown = try #require(LexiconFiles.all.first { $0.name == file.name }, "the lexicon has no \(file.name)")
    let lines = Set(shown.text.split(separator: "\n"))
    for name in Set(file.phrases.map(\.className)) {
      #expect(lines.contains("[\(name)]"), "\(name) stands in another file than \(file.name)")
    }
  }

  @Test("Every word stands in an example, a fixture, the corpus, an example of a rule or an exemplar of a clause")
  func everyWordIsExercised() throws {
    let unexercised = try Set(LexiconUse.inRepository().unexercised)
    let list = "Tests/Gold/unexercised-lexicon.txt"
    let listed = try Set(
      String(contentsOf: Repository.root.appending(path: list), encoding: .utf8).split(separator: "\n").map(String.init)
        .filter { !$0.hasPrefix("#") })
    let new = unexercised.subtracting(listed).sorted()
    #expect(
      new.isEmpty,
      "give an example in Tests/Fixtures/Lexicon, or remove the word:\n\(new.joined(separator: "\n"))")
    let old = listed.subtracting(unexercised).sorted()
    #expect(old.isEmpty, "exercised or removed by now; strike them from \(list):\n\(old.joined(separator: "\n"))")
  }

  @Test("A class has words, a gloss and a name of its own form, and no word twice")
  func classesAreComplete() {
    for (number, name) in lexicon.names.enumerated() {
      let words = lexicon.entries(of: number).map(\.word)
      #expect(!words.isEmpty, "\(name) has no words")
      #expect(Set(words).count == words.count, "\(name) holds a word twice: \(repeated(in: number))")
      #expect(!lexicon.glosses[number].isEmpty, "\(name) has no gloss")
      #expect(name.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+/) != nil, "\(name)")
    }
    #expect(Set(lexicon.names).count == lexicon.names.count)
  }

  @Test(
    "Errors name the file and the line",
    arguments: [
      ("[a.b]\n; Gloss.\n이내\n[a.b]\n", "words.txt:4: the class a.b is defined twice"),
      ("# comment\n이내 이하\n[a.b]\n", "words.txt:2: words before the first [class]"),
      ("; Gloss.\n[a.b]\n이내\n", "words.txt:1: words before the first [class]"),
      ("[a.b]\n이내\n+ a.b a.c\n", "words.txt:3: no class a.c is defined above"),
      ("[a.b]\n이내 not-before=@a.c\n", "words.txt:2: no class a.c is defined above"),
      ("[a.b]\n\n이내 \u{200B} 이하\n", "words.txt:3: an entry has no letters"),
    ])
  func errorsNameTheirPlace(_ text: String, _ message: String) {
    var parser = LexiconParser()
    let error = #expect(throws: LexiconError.self) { try parser.read(text, named: "words.txt") }
    #expect(error?.description.hasPrefix(message) ?? false, "\(error?.description ?? "no error")")
  }

  @Test("A class may take up words of a file before its own") func filesAreReadInOrder() throws {
    var parser = LexiconParser()
    try parser.read("[a.b]\n이내 까지\n", named: "first.txt")
    try parser.read("[a.c]\n이하 까지\n+ a.b\n", named: "second.txt")
    #expect(parser.classes.last?.entries.map(\.word) == ["이하", "까지", "이내"])
  }

  /// The entries of a class whose words begin at a unit; only the catalogue asks for classes without a case of `LexicalClass`.
  private func entries(of number: Int, in text: NormalizedText, at start: Int) -> [LexiconEntry] {
    if let known = UInt16(exactly: number).flatMap(LexicalClass.init) {
      return text.all(of: known, at: start).map { lexicon.entries[$0.entry] }
    }
    return lexicon.entries(of: number).filter { text.has($0.units, at: start) }
  }

  private func repeated(in number: Int) -> String {
    let times = Dictionary(grouping: lexicon.entries(of: number), by: \.word).filter { $0.value.count > 1 }
    return times.keys.sorted().joined(separator: " ")
  }
}
