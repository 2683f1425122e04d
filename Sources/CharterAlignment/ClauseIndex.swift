import CharterCatalogue
import CharterLanguage
import CharterModel

/// The catalogue made ready for matching: the words of all classes in one automaton, frames as sets of classes, exemplars as vectors.
struct ClauseIndex: Sendable {
  /// A frame of a clause, as numbers alone, so that the questions that every commitment asks copy nothing.
  struct Frame: Sendable {
    /// The clause, by its place among the clauses.
    var clause: Int
    /// The rows of `classes` with the entries that must occur, the act last.
    var required: Range<Int>
    /// The row of the classes that must not occur.
    var excluded: Int
    /// The channels that the frame holds in, as `bit(of:)`.
    var channels: UInt8
    /// Whether it wants a measure of some unit or role.
    var wantsMeasure: Bool
  }

  let clauses: [CatalogueClause]
  let lexicon: FrameLexicon
  let features: FeatureReader
  let exemplars: ExemplarIndex
  /// The words of each exemplar.
  let exemplarWords: [String]
  private(set) var frames: [Frame] = []
  /// The frames as the catalogue has them.
  private(set) var sources: [ClauseFrame] = []
  /// The sets of classes that the frames name.
  private(set) var classes: ClassTable
  /// By class, the frames whose act it may be, in their order.
  private(set) var framesOfAct: [[Int]]

  init(_ catalogue: Catalogue) {
    clauses = catalogue.clauses
    lexicon = catalogue.lexicon
    let features = FeatureReader(lexicon, lexicon == .standard ? .standard : FrameAutomaton(lexicon))
    self.features = features
    exemplars = ExemplarIndex(
      clauses.map { clause in clause.exemplars.map { features.counts(of: ComparableText($0)) } })
    exemplarWords = clauses.flatMap(\.exemplars)
    classes = ClassTable(count: lexicon.classes.count)
    framesOfAct = Array(repeating: [], count: lexicon.classes.count)
    for (place, clause) in clauses.enumerated() {
      for frame in clause.frames { add(frame, of: place) }
    }
  }

  private mutating func add(_ source: ClauseFrame, of clause: Int) {
    for number in numbers(source.act) { framesOfAct[number].append(frames.count) }
    let first = classes.count
    for entry in source.required { classes.append(set(entry)) }
    classes.append(set(source.excluded))
    frames.append(
      Frame(
        clause: clause, required: first..<classes.count - 1, excluded: classes.count - 1,
        channels: source.channels?.reduce(0) { $0 | Self.bit(of: $1) } ?? .max,
        wantsMeasure: source.units != nil || source.role != nil))
    sources.append(source)
  }

  /// The bit of a channel in `Frame.channels`.
  static func bit(of channel: Channel) -> UInt8 {
    switch channel {
    case .visit: 1
    case .phone: 2
    case .online: 4
    case .written: 8
    case .outreach: 16
    case .common: 32
    }
  }

  /// The numbers of classes; the loader of the catalogue refuses names that the lexicon does not have.
  private func numbers(_ names: [String]) -> [Int] { names.compactMap(lexicon.number) }

  private func set(_ names: [String]) -> ClassSet { ClassSet(numbers(names), count: lexicon.classes.count) }
}
