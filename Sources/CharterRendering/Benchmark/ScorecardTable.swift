package import CharterModel

/// Scorecards as CSV: one row for each part, level and advice.
///
/// Columns: `organization`, `record` (score, part, level or advice), `kind` (of the part or the advice), `clause`,
/// `title`, `channel`, `weight`, `value` (points, 0…100, for the score; a share, 0…1, for the others), `count`, `of`,
/// `rank`, `ranked`, `peer_median`, `text` (the level, or the commitments of the organization), `examples` (commitments
/// of peers) and `commitments` (ids, separated by spaces).
package enum ScorecardTable {
  /// Returns the table of the scorecards, in their order.
  package static func csv(_ cards: [Scorecard]) -> String {
    var table = CSVText(header: [
      "organization", "record", "kind", "clause", "title", "channel", "weight", "value", "count", "of", "rank",
      "ranked",
      "peer_median", "text", "examples", "commitments",
    ])
    for card in cards {
      let id = card.organization.id
      table.append([
        id, "score", "", "", card.organization.name, "", "", "\(card.score)", "\(card.organization.commitments)", "",
        "\(card.rank)", "\(card.peers.count + 1)", "", "", "", "",
      ])
      for part in card.parts {
        let rubric = card.rubricPart(part)
        table.append([
          id, "part", part.id.rawValue, "", rubric?.title.ko ?? "", "", rubric.map { "\($0.weight)" } ?? "",
          part.share.value.map { "\($0)" } ?? "", "\(part.share.count)", "\(part.share.of)", "", "",
          part.peerMedian.map { "\($0)" } ?? "", "", "", part.basis.joined(separator: " "),
        ])
      }
      for level in card.levels {
        table.append([
          id, "level", "", level.clause, level.title.ko, level.channel.rawValue, "",
          level.percentile.map { "\($0)" } ?? "", "", "", level.rank.map { "\($0)" } ?? "", "\(level.ranked)", "",
          ([level.level] + level.others).joined(separator: " / "), "", level.commitments.joined(separator: " "),
        ])
      }
      for advice in card.advice {
        table.append([
          id, "advice", advice.kind.rawValue, advice.clause, advice.title.ko, advice.channel.rawValue, "",
          advice.peers.value.map { "\(($0 * 1000).rounded() / 1000)" } ?? "", "\(advice.peers.count)",
          "\(advice.peers.of)", "",
          "", "", advice.own.map(\.text).joined(separator: " / "),
          advice.examples.map { "\($0.name): \($0.text)" }.joined(separator: " / "),
          advice.own.map(\.commitment).joined(separator: " "),
        ])
      }
    }
    return table.text
  }
}
