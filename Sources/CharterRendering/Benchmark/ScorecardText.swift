package import CharterModel

/// A scorecard as lines for a terminal.
package struct ScorecardText: Sendable {
  let card: Scorecard
  let language: ReportLanguage

  /// Creates the text of a scorecard in a language.
  package init(_ card: Scorecard, language: ReportLanguage = .korean) {
    self.card = card
    self.language = language
  }

  /// The lines, each with a line end.
  package var text: String {
    var text =
      "\(line(card.organization.name)): \(figure(card.score))\(language("점", " points")), \(card.standing(in: language)) (\(card.rubric.edition(in: language)))\n"
    for part in card.parts {
      guard let rubric = card.rubricPart(part) else { continue }
      let median = part.peerMedian.map { language(" · 견준 기관의 중앙값 ", " · median of the peers ") + percent($0) } ?? ""
      text += "  \(language(rubric.title)) (\(language("비중", "weight")) \(figure(rubric.weight))): "
      text += "\(part.share.words(part.id, in: language))\(median)\n"
    }
    for kind in Advice.Kind.allCases {
      let advice = card.advice(kind)
      let absence = kind == .missing ? card.absence(in: language) : []
      if advice.isEmpty, absence.isEmpty { continue }
      text += "\n\(kind.name(in: language)) (\(advice.count))\n"
      for item in advice {
        text += "  \(line(language(item.title))) [\(item.clause)]: \(item.counted(in: language))\n"
        for words in item.own { text += "    \(place(words, item.ownLabel(in: language)))" }
        for words in item.examples.prefix(1) { text += "    \(place(words, line(words.name)))" }
      }
      for (channel, clauses) in absence {
        text += "  \(channel): \(Scorecard.absenceNote(in: language)) \(line(clauses))\n"
      }
    }
    return text
  }

  private func place(_ words: Advice.Words, _ who: String) -> String {
    language("\(who) \(words.line)행", "\(who), line \(words.line)") + ": \(line(words.sentence))\n"
  }

  /// Returns untrusted text on one line of a terminal, without control characters.
  private func line(_ text: String) -> String {
    String(text.map { $0.unicodeScalars.contains { $0.properties.generalCategory == .control } ? " " : $0 })
  }
}
