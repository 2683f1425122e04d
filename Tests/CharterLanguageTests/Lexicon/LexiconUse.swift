import CharterCatalogue
import CharterTestSupport
import Foundation

@testable import CharterLanguage

/// Which entries of the lexicon the examples and texts of the repository exercise.
struct LexiconUse {
  private let lexicon = Lexicon.standard
  /// The places of the exercised entries among all entries.
  private(set) var exercised: Set<Int> = []
  /// Entries of classes of single syllables, by unit; such classes are not looked up in a text.
  private let syllables: [UInt16: [Int]]

  init() {
    var syllables: [UInt16: [Int]] = [:]
    for (place, entry) in Lexicon.standard.entries.enumerated() where entry.count == 1 {
      syllables[entry.units[0], default: []].append(place)
    }
    self.syllables = syllables
  }

  /// What marks, fixtures, texts of the corpus, examples of rules and exemplars of clauses exercise.
  static func inRepository() throws -> LexiconUse {
    var use = LexiconUse()
    for phrase in LexiconExamples.all.flatMap(\.phrases) { use.read(phrase) }
    // Marks are words of one class; what else stands beside them proves nothing.
    let examples = LexiconExamples.folder.path(percentEncoded: false)
    for folder in ["Tests/Fixtures", "corpus"] {
      for text in texts(in: folder, but: examples) { use.read(text) }
    }
    for folder in ["Sources/CharterExtraction/Rules", "Sources/CharterLint/Rules"] {
      for text in texts(in: folder) { use.read(withoutComments(text)) }
    }
    for exemplar in try Catalogue.standard().clauses.flatMap(\.exemplars) { use.read(exemplar) }
    return use
  }

  /// Notes the words that stand in a text.
  mutating func read(_ text: String) {
    let text = NormalizedText(bytes: Array(text.utf8)).withLexemes()
    for hit in text.lexemes?.hits ?? [] { exercised.insert(Int(hit.entry)) }
    for unit in Set(text.units) { exercised.formUnion(syllables[unit] ?? []) }
  }

  /// Notes the words that are marked, in their class and in those that take it up.
  private mutating func read(_ phrase: LexiconExamples.Phrase) {
    let text = NormalizedText(bytes: Array(phrase.text.utf8))
    for number in ([phrase.className] + Self.takers(of: phrase.className)).compactMap(lexicon.number) {
      let entries = lexicon.entries(of: number)
      for mark in phrase.marks {
        let units = text.units[text.range(ofBytes: mark)]
        exercised.formUnion(entries.indices.filter { entries[$0].units.elementsEqual(units) })
      }
    }
  }

  /// The classes that take up the words of a class with `+`.
  private static func takers(of className: String) -> [String] {
    taken.filter { $0.from == className }.flatMap { [$0.by] + takers(of: $0.by) }
  }

  /// Every class that takes up another, as the files write it.
  private static let taken: [(by: String, from: String)] = LexiconFiles.all.flatMap { file in
    var name = ""
    return file.text.split(separator: "\n").flatMap { line -> [(by: String, from: String)] in
      if line.hasPrefix("[") { name = String(line.dropFirst().dropLast()) }
      return line.hasPrefix("+ ") ? line.split(separator: " ").dropFirst().map { (name, String($0)) } : []
    }
  }

  /// Entries that nothing exercises, as `class word`.
  var unexercised: [String] {
    lexicon.entries.indices.filter { !exercised.contains($0) }.map { place in
      "\(lexicon.names[Int(lexicon.classOfEntry[place])]) \(lexicon.entries[place].word)"
    }
  }

  /// The files of a folder that are text in UTF-8.
  private static func texts(in folder: String, but left: String? = nil) -> [String] {
    let root = Repository.root.appending(path: folder)
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: [.isRegularFileKey])
    return (files?.compactMap { $0 as? URL } ?? []).compactMap { file in
      guard (try? file.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile ?? false,
        left.map({ !file.path(percentEncoded: false).hasPrefix($0) }) ?? true
      else { return nil }
      return try? String(contentsOf: file, encoding: .utf8)
    }
  }

  /// The source of rules as a text: without comments and marks, which would part words.
  private static func withoutComments(_ source: String) -> String {
    source.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
      .filter { !"⟦|⟧".contains($0) }
  }
}
