import CharterCatalogue
import CharterLanguage
import CharterModel
import Foundation

/// The catalogue made ready for matching: terms in a trie, groups as sets of terms, exemplars as vectors.
///
/// Weights of features come from the exemplars alone, so that adding a charter changes nothing for the others.
struct ClueIndex: Sendable {
  struct Pattern: Sendable {
    /// The clause it speaks for, by its place among the entries.
    var entry: Int
    var all: [TermSet]
    var none: TermSet
    var source: CluePattern
  }

  struct Entry: Sendable {
    var clause: CatalogueClause
  }

  /// An exemplar that has a feature, with its weight there.
  struct Posting: Sendable {
    var exemplar: Int
    var weight: Double
  }

  private(set) var entries: [Entry] = []
  private(set) var patterns: [Pattern] = []
  /// By term, the patterns whose act it may be, in their order.
  private(set) var patternsOfAct: [[Int]] = []
  /// The clause of each exemplar, by its place among the entries.
  private(set) var entryOfExemplar: [Int] = []
  /// The words of each exemplar.
  private(set) var exemplars: [String] = []
  private(set) var postings: [UInt64: [Posting]] = [:]
  private(set) var terms: [String] = []
  private var trie: WordTrie
  private var conceptsOfTerm: [[UInt64]] = []
  private var idf: [UInt64: Double] = [:]
  private var unseen = 0.0

  init(_ catalogue: Catalogue) {
    var ids: [String: Int] = [:]
    var terms: [String] = []
    func term(_ text: String) -> Int {
      let folded = String(decoding: ClueText.fold(text), as: UTF16.self)
      if let id = ids[folded] { return id }
      ids[folded] = terms.count
      terms.append(folded)
      return terms.count - 1
    }
    let names = catalogue.concepts.keys.sorted()
    var concepts: [String: Set<Int>] = [:]
    for name in names { concepts[name] = Set((catalogue.concepts[name] ?? []).map(term)) }
    func group(_ text: String) -> Set<Int> {
      text.split(separator: "|").reduce(into: []) { set, part in
        if part.hasPrefix("@") {
          set.formUnion(concepts[String(part.dropFirst())] ?? [])
        } else {
          set.insert(term(String(part)))
        }
      }
    }
    let groups = catalogue.clauses.map { clause in
      clause.patterns.map { pattern in
        (all: pattern.all.map(group), none: pattern.none.reduce(into: Set<Int>()) { $0.formUnion(group($1)) }, pattern)
      }
    }
    self.terms = terms
    trie = WordTrie(terms.enumerated().map { ($0.offset, Self.forms(of: $0.element)) })
    conceptsOfTerm = Array(repeating: [], count: terms.count)
    for (number, name) in names.enumerated() {
      for id in concepts[name] ?? [] { conceptsOfTerm[id].append(FeatureVector.conceptBase + UInt64(number)) }
    }
    let features = catalogue.clauses.map { clause in clause.exemplars.map { counts(of: ClueText($0)) } }
    let documents = Double(features.reduce(0) { $0 + $1.count })
    var frequency: [UInt64: Double] = [:]
    for key in features.joined().flatMap({ $0.counts.keys }) { frequency[key, default: 0] += 1 }
    idf = frequency.mapValues { log((documents + 1) / ($0 + 1)) + 1 }
    unseen = log(documents + 1) + 1
    entries = catalogue.clauses.map { Entry(clause: $0) }
    patternsOfAct = Array(repeating: [], count: terms.count)
    for (entry, patterns) in groups.enumerated() {
      for (all, none, source) in patterns {
        for term in all.last ?? [] { patternsOfAct[term].append(self.patterns.count) }
        self.patterns.append(
          Pattern(
            entry: entry, all: all.map { TermSet($0, count: terms.count) }, none: TermSet(none, count: terms.count),
            source: source))
      }
    }
    self.exemplars = catalogue.clauses.flatMap(\.exemplars)
    for (entry, exemplars) in features.enumerated() {
      for exemplar in exemplars.map(vector) {
        for (key, weight) in zip(exemplar.keys, exemplar.weights) {
          postings[key, default: []].append(Posting(exemplar: entryOfExemplar.count, weight: weight))
        }
        entryOfExemplar.append(entry)
      }
    }
  }

  /// A term and the forms in which its last syllable takes up the consonant of an ending.
  ///
  /// Phenomenon: the endings -ㄴ, -ㄹ, -ㅁ and -ㅂ니다 fuse with an open stem, so that 알리 stands as 알린다, 알릴, 알림 and 알립니다. Only syllables that stems
  /// end in are joined: 지키 gives 지킨다, but 전화 gives no 전환.
  private static func forms(of term: String) -> [String] {
    guard term.unicodeScalars.count > 1, let last = term.unicodeScalars.last, stemEnds.contains(last) else {
      return [term]
    }
    // 4, 8, 16 and 17 are the final consonants ㄴ, ㄹ, ㅁ and ㅂ.
    return [term]
      + [4, 8, 16, 17].compactMap { final in
        Unicode.Scalar(last.value + final).map {
          String(String.UnicodeScalarView(term.unicodeScalars.dropLast() + [$0]))
        }
      }
  }

  private static let stemEnds = Set("리히기추키이치우내두주르끼하꾸쭈".unicodeScalars)

  /// The terms that occur in a piece.
  func mark(_ piece: [UInt16]) -> Set<Int> {
    var found: Set<Int> = []
    mark(piece) { found.insert($0) }
    return found
  }

  /// Reports the terms that occur in a piece, those that occur twice twice.
  func mark(_ piece: [UInt16], _ found: (Int) -> Void) {
    trie.hits(in: piece, 0..<piece.count) { tag, _ in found(tag) }
  }

  func counts(of text: ClueText) -> FeatureCounts { counts(of: text, weight: 1, script: text.scriptFactor) }

  /// Features of one field; words to say count less.
  func counts(of text: ClueText, weight: Double, script: Double) -> FeatureCounts {
    var counts = FeatureCounts()
    for (pieces, weight) in [(text.unquoted, weight), (text.inside, weight * script)] {
      for piece in pieces {
        for at in piece.indices.dropLast() { counts.add(FeatureVector.bigram(piece[at], piece[at + 1]), weight) }
        for term in mark(piece) {
          for concept in conceptsOfTerm[term] { counts.add(concept, 1.5 * weight) }
        }
      }
    }
    return counts
  }

  /// tf·idf of length 1, with 1 + ln for bigrams that count more than once.
  func vector(_ counts: FeatureCounts) -> FeatureVector {
    let keys = counts.counts.keys.sorted()
    var weights = keys.map { key in
      var count = counts.counts[key] ?? 0
      if key < FeatureVector.conceptBase, count > 1 { count = 1 + log(count) }
      return count * (idf[key] ?? unseen)
    }
    let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
    if length > 0 { weights = weights.map { $0 / length } }
    return FeatureVector(keys: keys, weights: weights)
  }
}
