package import CharterModel

/// A scorecard as lines for a terminal.
package struct ScorecardText: Sendable {
  let card: Scorecard

  package init(_ card: Scorecard) {
    self.card = card
  }

  package var text: String {
    let own = card.organization
    var text =
      "\(line(own.name)): \(figure(card.score))점, \(card.peers.count + 1)곳 중 \(card.rank)위 (채점 기준 \(card.rubric.version)판)\n"
    for part in card.parts {
      guard let rubric = card.rubricPart(part) else { continue }
      let median = part.peerMedian.map { " · 견준 기관의 중앙값 \(percent($0))" } ?? ""
      text += "  \(rubric.title.ko) (비중 \(figure(rubric.weight))): \(part.share.korean(part.id))\(median)\n"
    }
    for kind in Advice.Kind.allCases {
      let advice = card.advice.filter { $0.kind == kind }
      if advice.isEmpty { continue }
      text += "\n\(kind.korean) (\(advice.count))\n"
      for item in advice {
        text += "  \(line(item.title.ko)) [\(item.clause)]: \(item.counted)\n"
        for words in item.own { text += "    이 문서 \(words.line)행: \(line(words.text))\n" }
        for words in item.examples.prefix(1) {
          text += "    \(line(words.name)) \(words.line)행: \(line(words.text))\n"
        }
      }
    }
    return text
  }

  /// Text of others on one line of a terminal, without signs that control it.
  private func line(_ text: String) -> String {
    String(text.map { $0.unicodeScalars.contains { $0.properties.generalCategory == .control } ? " " : $0 })
  }
}
