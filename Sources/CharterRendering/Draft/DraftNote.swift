import CharterModel

/// The footnote of a level: the peers with that level, and the levels of the other peers.
///
/// The sentences state facts and name no act, so that extraction finds no commitment in them.
enum DraftNote {
  /// Returns the Korean footnote of a clause; nil where it has no level.
  static func korean(_ clause: DraftedClause) -> String? {
    guard let basis = clause.basis else { return nil }
    var sentences: [String] = []
    switch basis.origin {
    case .peers: break
    case .answer: sentences.append("직접 정한 수준입니다.")
    case .proposal: sentences.append("제안한 수준이며, 근거는 \(basis.source ?? "밝히지 않은 관행")입니다.")
    }
    if let strategy = basis.strategy, basis.ranked > 1 { sentences.append(words(of: strategy)) }
    if !basis.holders.isEmpty { sentences.append("\(list(basis.holders))의 수준과 같습니다.") }
    if basis.peers > 0 {
      sentences.append(
        basis.stated > 0
          ? "수준을 밝힌 곳은 비교한 \(basis.peers)곳 중 \(basis.stated)곳입니다." : "비교한 \(basis.peers)곳의 문서에는 견줄 수준이 없습니다.")
    }
    if !basis.best.isEmpty, !basis.least.isEmpty {
      sentences.append("가장 높은 수준은 \(list(basis.best))이고 가장 낮은 수준은 \(list(basis.least))입니다.")
    }
    if !basis.incomparable.isEmpty { sentences.append("순위를 매기지 않은 수준은 \(list(basis.incomparable))입니다.") }
    return sentences.joined(separator: " ")
  }

  /// Returns the levels with their organizations in brackets. Particles after a bracket fit any word.
  private static func list(_ holders: [LevelBasis.Holder]) -> String {
    var groups: [(words: String, names: [String])] = []
    for holder in holders {
      if let place = groups.firstIndex(where: { $0.words == holder.words }) {
        groups[place].names.append(source(of: holder))
      } else {
        groups.append((holder.words, [source(of: holder)]))
      }
    }
    return groups.map { "\($0.words)(\($0.names.joined(separator: "·")))" }.joined(separator: ", ")
  }

  private static func source(of holder: LevelBasis.Holder) -> String { "\(holder.name) \(holder.line)행" }

  private static func words(of strategy: LevelStrategy) -> String {
    switch strategy {
    case .strictest: "순위를 매긴 수준 가운데 가장 높은 것입니다."
    case .median: "순위를 매긴 수준의 중앙값이며, 가운데가 둘이면 높은 쪽입니다."
    case .common: "순위를 매긴 수준 가운데 가장 많은 기관의 것이며, 같으면 높은 쪽입니다."
    }
  }

  /// Returns a level in a few words: `3일`, `연 2회`.
  static func words(of level: DraftLevel) -> String {
    let number =
      level.value == level.value.rounded() && abs(level.value) < 1e12
      ? String(Int(level.value)) : String(level.value)
    return (level.per.map { $0.word + " " } ?? "") + number + level.unit.word
  }
}
