package import CharterModel

/// Scores extracted charters sentence by sentence; texts are compared without white space.
package enum ExtractionScorer {
  /// Scores charters against an annotation, without the figures of the alignment.
  package static func score(_ charters: [Charter], against gold: Gold) -> Evaluation {
    var tally = Tally()
    let byOrganization = Dictionary(charters.map { ($0.organization.id, $0) }, uniquingKeysWith: { first, _ in first })
    for document in gold.documents {
      tally.add(document, byOrganization[document.organization]?.commitments ?? [])
    }
    for decoy in gold.decoys ?? [] {
      tally.add(decoy, byOrganization[decoy.organization]?.commitments ?? [])
    }
    return tally.evaluation
  }

  /// The text without white space and zero-width marks.
  package static func bare(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{200B}" && $0 != "\u{FEFF}" }))
  }
}

/// The counts behind an evaluation.
private struct Tally {
  var evaluation = Evaluation()
  private var channelHits = 0.0
  private var channelTotal = 0.0

  mutating func add(_ document: GoldDocument, _ commitments: [Commitment]) {
    let bySentence = Dictionary(grouping: commitments) { ExtractionScorer.bare($0.sentence.text) }
    let wanted = Set(document.sentences.filter { $0.kind == "commitment" }.map { ExtractionScorer.bare($0.text) })
    let free = Set(
      document.sentences.filter { ["preamble", "lead-in"].contains($0.kind) }.map { ExtractionScorer.bare($0.text) }
        + (document.either ?? []).map(ExtractionScorer.bare))
    let found = Set(bySentence.keys).subtracting(free)
    evaluation.sentences.hit += Double(found.intersection(wanted).count)
    evaluation.sentences.found += Double(found.count)
    evaluation.sentences.wanted += Double(wanted.count)
    for text in wanted.subtracting(bySentence.keys).sorted() { note("missed", document, text) }
    for text in found.subtracting(wanted).sorted() { note("spurious", document, text) }
    var left = bySentence.mapValues(byOccurrence)
    var awaited = Dictionary(grouping: document.sentences.filter { $0.kind == "commitment" }) {
      ExtractionScorer.bare($0.text)
    }.mapValues(\.count)
    for sentence in document.sentences where sentence.kind == "commitment" {
      let text = ExtractionScorer.bare(sentence.text)
      awaited[text, default: 0] -= 1
      // The last of several equal sentences takes all remaining commitments, so that surplus commitments count as
      // errors.
      let places = left[text] ?? []
      let taken = awaited[text] == 0 ? places.count : 1
      add(sentence, Array(places.prefix(taken).joined()), in: document)
      left[text] = Array(places.dropFirst(taken))
    }
    settle()
  }

  /// The commitments of a repeated sentence, grouped by occurrence in the order of the text.
  private func byOccurrence(_ commitments: [Commitment]) -> [[Commitment]] {
    Dictionary(grouping: commitments) { $0.sentence.span.start }.sorted { $0.key < $1.key }.map(\.value)
  }

  private mutating func add(_ gold: GoldSentence, _ commitments: [Commitment], in document: GoldDocument) {
    if !commitments.isEmpty {
      channelTotal += 1
      if commitments.contains(where: { gold.channel.contains($0.channel.rawValue) }) {
        channelHits += 1
      } else {
        note("channel", document, "\(commitments[0].channel.rawValue) for \(gold.channel) \(gold.text)")
      }
    }
    addPromises(gold, commitments, in: document)
    let wanted = counts(gold.measures.map(MeasureKey.init))
    let found = counts(commitments.flatMap(\.measures).map(MeasureKey.init))
    evaluation.measures.wanted += Double(gold.measures.count)
    evaluation.measures.found += Double(commitments.reduce(0) { $0 + $1.measures.count })
    for (key, count) in wanted {
      let both = min(count, found[key] ?? 0)
      evaluation.measures.hit += Double(both)
      if both < count { note("measure-", document, "\(key.text) \(gold.text)") }
    }
    for (key, count) in found where count > (wanted[key] ?? 0) {
      note("measure+", document, "\(key.text) \(gold.text)")
    }
  }

  /// Counts a commitment as found when its cue lies in exactly one extracted commitment, and no other cue lies there.
  private mutating func addPromises(_ gold: GoldSentence, _ commitments: [Commitment], in document: GoldDocument) {
    evaluation.promises.wanted += Double(gold.promises.count)
    evaluation.promises.found += Double(commitments.count)
    let texts = commitments.map { ExtractionScorer.bare($0.text) }
    var taken: [Int: [GoldPromise]] = [:]
    for promise in gold.promises {
      let holders = texts.indices.filter { texts[$0].contains(ExtractionScorer.bare(promise.cue)) }
      if holders.count == 1 { taken[holders[0], default: []].append(promise) }
    }
    for (index, promises) in taken where promises.count == 1 {
      evaluation.promises.hit += 1
      let pair = FirmnessPair(wanted: promises[0].firmness, found: commitments[index].firmness.rawValue)
      evaluation.firmnessCounts[pair, default: 0] += 1
      if pair.wanted != pair.found {
        note("firmness", document, "\(pair.found) for \(pair.wanted) \(commitments[index].text)")
      }
    }
    if !commitments.isEmpty, commitments.count != gold.promises.count {
      note("split", document, "\(commitments.count) for \(gold.promises.count) \(texts.joined(separator: " | "))")
    }
  }

  mutating func add(_ decoy: GoldDecoy, _ commitments: [Commitment]) {
    let text = ExtractionScorer.bare(decoy.text)
    for commitment in commitments where ExtractionScorer.bare(commitment.sentence.text).contains(text) {
      for measure in commitment.measures
      where measure.role == .target && !measure.text.isEmpty && text.contains(ExtractionScorer.bare(measure.text)) {
        evaluation.decoys += 1
        evaluation.errors.append("decoy \(decoy.organization) \(decoy.text)")
      }
    }
  }

  private mutating func settle() {
    evaluation.channel = channelTotal == 0 ? 0 : channelHits / channelTotal
    let counts = evaluation.firmnessCounts
    func sum(where belongs: (FirmnessPair) -> Bool) -> Double {
      Double(counts.filter { belongs($0.key) }.values.reduce(0, +))
    }
    let labels = Set(counts.keys.flatMap { [$0.wanted, $0.found] })
    let scores = labels.map { label in
      Figure(
        hit: sum { $0.wanted == label && $0.found == label }, found: sum { $0.found == label },
        wanted: sum { $0.wanted == label }
      ).f1
    }
    evaluation.firmness = scores.isEmpty ? 0 : scores.sorted().reduce(0, +) / Double(scores.count)
  }

  private mutating func note(_ kind: String, _ document: GoldDocument, _ text: String) {
    evaluation.errors.append("\(kind) \(document.organization) \(text.prefix(120))")
  }

  private func counts(_ keys: [MeasureKey]) -> [MeasureKey: Int] {
    keys.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}

/// A measure in comparable form: a week is seven days, and measures without a number compare by role alone.
struct MeasureKey: Hashable {
  var text: String

  init(_ measure: GoldMeasure) {
    self.init(
      measure.role, measure.value, measure.unit, measure.comparator, measure.per, measure.lead ?? false)
  }

  init(_ measure: Measure) {
    self.init(
      measure.role.rawValue, measure.value, measure.unit?.rawValue, measure.comparator?.rawValue, measure.per?.rawValue,
      measure.lead)
  }

  private init(_ role: String, _ value: Double?, _ unit: String?, _ comparator: String?, _ per: String?, _ lead: Bool) {
    if ["immediacy", "reference", "per-event"].contains(role) {
      text = role
      return
    }
    let isWeek = unit == "week"
    let days = value.map { isWeek ? $0 * 7 : $0 }
    text = [
      role, days.map { "\($0)" } ?? "-", (isWeek ? "day" : unit) ?? "-", comparator ?? "-", per ?? "-",
      lead ? "lead" : "-",
    ].joined(separator: " ")
  }
}
