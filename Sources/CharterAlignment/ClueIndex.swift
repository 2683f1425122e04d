import CharterCatalogue
import CharterModel
import CharterText
import Foundation

/// The catalogue made ready for matching: terms in a trie, groups as sets of terms, exemplars as vectors.
///
/// Weights of features come from the exemplars alone, so that adding a charter changes nothing for the others.
struct ClueIndex: Sendable {
  struct Pattern: Sendable {
    var all: [Set<Int>]
    var none: Set<Int>
    var source: CluePattern
  }

  struct Entry: Sendable {
    var clause: CatalogueClause
    var patterns: [Pattern]
    var vectors: [FeatureVector]
  }

  private(set) var entries: [Entry] = []
  private(set) var terms: [String] = []
  private var trie: Lexicon
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
    let patterns = catalogue.clauses.map { clause in
      clause.patterns.map { pattern in
        Pattern(
          all: pattern.all.map(group), none: pattern.none.reduce(into: []) { $0.formUnion(group($1)) }, source: pattern)
      }
    }
    self.terms = terms
    trie = Lexicon(terms.enumerated().map { ($0.offset, Self.forms(of: $0.element)) })
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
    entries = zip(catalogue.clauses, zip(patterns, features)).map { clause, rest in
      Entry(clause: clause, patterns: rest.0, vectors: rest.1.map(vector))
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
    trie.hits(in: piece, 0..<piece.count) { tag, _ in found.insert(tag) }
    return found
  }

  func counts(of text: ClueText) -> FeatureCounts { counts(of: text, weight: 1, script: text.scriptFactor) }

  /// Features of one field; words to say count less.
  func counts(of text: ClueText, weight: Double, script: Double) -> FeatureCounts {
    var counts = FeatureCounts()
    for (pieces, weight) in [(text.outside, weight), (text.inside, weight * script)] {
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
