import CharterCatalogue
import CharterLanguage
import CharterModel
import Foundation

/// The catalogue made ready for matching: the words of all classes in one automaton, frames as sets of classes, exemplars as vectors.
///
/// Weights of features come from the exemplars alone, so that adding a charter changes nothing for the others.
struct ClauseIndex: Sendable {
  /// A frame of a clause.
  struct Frame: Sendable {
    /// The clause, by its place among the clauses.
    var clause: Int
    /// The entries that must occur, the act last.
    var required: [ClassSet]
    var excluded: ClassSet
    var source: ClauseFrame
  }

  /// An exemplar that has a feature, with its weight there.
  struct Posting: Sendable {
    var exemplar: Int
    var weight: Double
  }

  let clauses: [CatalogueClause]
  let lexicon: FrameLexicon
  let automaton: FrameAutomaton
  private(set) var frames: [Frame] = []
  /// By class, the frames whose act it may be, in their order.
  private(set) var framesOfAct: [[Int]] = []
  /// The clause of each exemplar, by its place among the clauses.
  private(set) var clauseOfExemplar: [Int] = []
  /// The words of each exemplar.
  private(set) var exemplars: [String] = []
  private(set) var postings: [UInt64: [Posting]] = [:]
  private var idf: [UInt64: Double] = [:]
  private var unseen = 0.0
  /// By class, whether it says what a text is about. Times, manners and endings are alike in promises of all kinds.
  private let isMatter: [Bool]

  init(_ catalogue: Catalogue) {
    clauses = catalogue.clauses
    lexicon = catalogue.lexicon
    automaton = lexicon == .standard ? .standard : FrameAutomaton(lexicon)
    isMatter = lexicon.classes.map { !["time", "manner", "form"].contains($0.kind) }
    let features = clauses.map { clause in clause.exemplars.map { counts(of: ComparableText($0)) } }
    let documents = Double(features.reduce(0) { $0 + $1.count })
    var frequency: [UInt64: Double] = [:]
    for key in features.joined().flatMap({ $0.counts.keys }) { frequency[key, default: 0] += 1 }
    idf = frequency.mapValues { log((documents + 1) / ($0 + 1)) + 1 }
    unseen = log(documents + 1) + 1
    framesOfAct = Array(repeating: [], count: lexicon.classes.count)
    for (clause, source) in clauses.enumerated().flatMap({ clause in clause.element.frames.map { (clause.offset, $0) } }
    ) {
      for number in classes(source.act) { framesOfAct[number].append(frames.count) }
      frames.append(
        Frame(
          clause: clause, required: source.required.map(set), excluded: set(source.excluded), source: source))
    }
    exemplars = clauses.flatMap(\.exemplars)
    for (clause, exemplars) in features.enumerated() {
      for exemplar in exemplars.map(vector) {
        for (key, weight) in zip(exemplar.keys, exemplar.weights) {
          postings[key, default: []].append(Posting(exemplar: clauseOfExemplar.count, weight: weight))
        }
        clauseOfExemplar.append(clause)
      }
    }
  }

  /// The numbers of classes; the loader of the catalogue refuses names that the lexicon does not have.
  private func classes(_ names: [String]) -> [Int] { names.compactMap(lexicon.number) }

  private func set(_ names: [String]) -> ClassSet { ClassSet(classes(names), count: lexicon.classes.count) }

  /// Features of a text whose words all count alike.
  func counts(of text: ComparableText) -> FeatureCounts { counts(of: text, weight: 1, script: text.scriptFactor) }

  /// Features of one field; words to say count less.
  func counts(of text: ComparableText, weight: Double, script: Double) -> FeatureCounts {
    var counts = FeatureCounts()
    for (pieces, weight) in [(text.unquoted, weight), (text.inside, weight * script)] {
      for piece in pieces {
        for at in piece.units.indices.dropLast() {
          counts.add(FeatureVector.bigram(piece.units[at], piece.units[at + 1]), weight)
        }
        automaton.hits(in: piece) { hit in
          guard isMatter[hit.number] else { return }
          counts.add(FeatureVector.classBase + UInt64(hit.number), MatchWeights.standard.classBesidePair * weight)
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
      if key < FeatureVector.classBase, count > 1 { count = 1 + log(count) }
      return count * (idf[key] ?? unseen)
    }
    let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
    if length > 0 { weights = weights.map { $0 / length } }
    return FeatureVector(keys: keys, weights: weights)
  }
}
