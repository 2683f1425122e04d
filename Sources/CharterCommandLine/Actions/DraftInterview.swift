import CharterDrafting
import CharterModel
import Foundation

/// Asks about each clause of a draft and shows the levels of the peers.
struct DraftInterview {
  var options: [DraftOption]

  /// The clauses as a list, with `+` before those that are drafted without an answer.
  var list: String { options.map { head($0) + "\n" + levels($0) }.joined() }

  /// Asks on standard error, so that standard output holds only the draft, and reads answers until standard input ends.
  ///
  /// An empty answer keeps the clause as it is, and `q` keeps all that follow. An invalid answer repeats the question.
  ///
  /// - Parameters:
  ///   - given: The answers, which are updated.
  ///   - check: Throws for an invalid answer about a clause.
  func ask(_ given: inout AnswersFile, check: (_ clause: String, _ answer: String) throws -> Void) {
    for option in options {
      let now = given.clauses[option.clause] ?? (option.isDrafted ? "포함" : "제외")
      let level = option.takesLevel ? " · 수준(\(option.examples)) · strictest/median/common · 기관 id" : ""
      Self.say("\n\(head(option))\n\(levels(option))   \(option.sentence)\n")
      var isAnswered = false
      while !isAnswered {
        Self.say("   [Enter] \(now)\(level) · plain · skip · q: ")
        guard let answer = readLine()?.trimmingCharacters(in: .whitespaces), answer != "q" else {
          return Self.say("\n나머지 조항은 기본값을 따릅니다.\n")
        }
        do {
          if !answer.isEmpty {
            try check(option.clause, answer)
            given.clauses[option.clause] = answer
          }
          isAnswered = true
        } catch {
          Self.say("   \(error)\n")
        }
      }
    }
    Self.say("\n")
  }

  /// Asks for the missing name, mission and contact; an empty answer leaves a placeholder.
  func askAboutTheInstitution(_ given: inout AnswersFile) {
    func ask(_ words: String, _ value: inout String?) {
      guard value == nil else { return }
      Self.say("\(words): ")
      let answer = readLine()?.trimmingCharacters(in: .whitespaces) ?? ""
      if !answer.isEmpty { value = answer }
    }
    ask("기관 이름", &given.name)
    ask("기관의 업무 (예: 시민의 체육시설을 운영하는)", &given.mission)
    ask("담당 부서", &given.contact.department)
    ask("전화번호", &given.contact.phone)
    ask("전자우편", &given.contact.email)
    ask("주소", &given.contact.address)
    ask("누리집", &given.contact.url)
  }

  private static func say(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

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
