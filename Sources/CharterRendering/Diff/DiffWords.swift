import CharterModel

extension Change.Kind {
  /// The Korean name of the kind.
  var korean: String {
    switch self {
    case .added: "추가"
    case .removed: "삭제"
    case .tightened: "강화"
    case .loosened: "완화"
    case .hedged: "약속을 노력으로"
    case .reworded: "표현 변경"
    case .moved: "자리 이동"
    }
  }
}

extension Change {
  /// The Korean names of the kinds.
  var title: String { kinds.map(\.korean).joined(separator: "·") }

  /// The Korean title of the clause, or a text for a commitment without a clause.
  var clauseTitle: String { clause?.title.ko ?? "(항목 없음)" }
}

extension Change.Side {
  /// The sentence in parts; a part is marked where the other side lacks its words.
  ///
  /// Marks lie within the commitment, and the commitment lies within its sentence.
  var pieces: [(text: String, isMarked: Bool)] {
    let bytes = Array(sentence.text.utf8)
    var found: [(String, Bool)] = []
    var at = 0
    for mark in marks {
      let low = min(bytes.count, max(at, mark.span.start - sentence.span.start))
      let high = min(bytes.count, max(low, mark.span.end - sentence.span.start))
      if low > at { found.append((String(decoding: bytes[at..<low], as: UTF8.self), false)) }
      if high > low { found.append((String(decoding: bytes[low..<high], as: UTF8.self), true)) }
      at = high
    }
    if at < bytes.count { found.append((String(decoding: bytes[at...], as: UTF8.self), false)) }
    return found
  }
}

extension CharterDiff {
  /// One Korean line with the number of changes of each kind.
  var korean: String {
    let counts = Change.Kind.allCases.map { ($0, count($0)) }.filter { $0.1 > 0 }.map { "\($0.0.korean) \($0.1)" }
    let all = counts.isEmpty ? "바뀐 약속이 없습니다" : counts.joined(separator: " · ")
    // A commitment that only moved is part of `unchanged` and is counted above already.
    let still = unchanged - changes.count { $0.kinds == [.moved] }
    let other = otherText.isEmpty ? "" : " · 약속이 아닌 글 \(otherText.count)곳 바뀜"
    return "\(all) · 그대로 \(still)\(other)"
  }
}
