import CharterDrafting
import CharterModel
import Foundation

/// The questions about a draft, one for each clause, with what the peers promise.
struct DraftInterview {
  var options: [DraftOption]

  /// The clauses as a list: `+` stands before those that are drafted without an answer.
  var list: String { options.map { head($0) + "\n" + levels($0) }.joined() }

  /// Asks on standard output and reads answers from standard input until they end.
  ///
  /// An empty answer leaves the clause as it is; `q` leaves all that follow.
  func ask(_ given: inout AnswersFile) throws {
    if given.name == nil {
      try Output.write("기관 이름: ")
      given.name = readLine()?.trimmingCharacters(in: .whitespaces)
    }
    for option in options {
      let now = given.clauses[option.clause] ?? (option.isDrafted ? "넣음" : "뺌")
      try Output.write(
        "\n\(head(option))\n\(levels(option))   \(option.sentence)\n"
          + "   [Enter] \(now) · 수준(3일, 연 2회 …) · strictest/median/common · 기관 id · plain · skip · q: ")
      guard let answer = readLine()?.trimmingCharacters(in: .whitespaces), answer != "q" else { break }
      if !answer.isEmpty { given.clauses[option.clause] = answer }
    }
    try Output.write("\n")
  }

  private func head(_ option: DraftOption) -> String {
    "\(option.isDrafted ? "+" : "-") \(option.clause)  \(option.title) (\(option.peers.holders)/\(option.peers.peers)곳)"
  }

  private func levels(_ option: DraftOption) -> String {
    let ranked = option.peers.order.flatMap { $0 }.map { "\($0.holder.organization) \($0.holder.words)" }
    let others = option.peers.incomparable.map { "\($0.holder.organization) \($0.holder.words)(순위 없음)" }
    let all = ranked + others
    return all.isEmpty ? "" : "   \(all.joined(separator: " · "))\n"
  }
}
