import CharterModel

/// The values of a template's placeholders, escaped as Markdown.
struct DraftContext {
  let draft: Draft
  /// The numbers of the footnotes, by clause id.
  private let numbers: [String: Int]

  init(_ draft: Draft) {
    self.draft = draft
    let noted = draft.clauses.filter { $0.basis != nil }
    numbers = Dictionary(
      noted.enumerated().map { ($1.clause, $0 + 1) }, uniquingKeysWith: { first, _ in first })
  }

  /// The values by placeholder.
  var values: [String: Any] {
    let name = MarkdownText.escape(draft.name)
    let contact = draft.contact
    return [
      "name": name, "nameTopic": Particle.topic.after(name), "mission": slot(draft.mission, "설립 목적과 임무를 맡은"),
      "department": slot(contact.department, "담당 부서"), "phone": slot(contact.phone, "○○○-○○○○"),
      "email": slot(contact.email, "전자우편 주소"), "address": slot(contact.address, "우편 주소"),
      "url": slot(contact.url, "누리집 주소"),
      "preamble": draft.sections.first { $0.id == "preamble" }?.clauses.map(clause) ?? [],
      "sections": body.map { section($0) }, "parts": parts,
      "notes": draft.clauses.compactMap { clause -> [String: Any]? in
        guard let number = numbers[clause.clause] else { return nil }
        return ["number": String(number), "text": MarkdownText.escape(DraftNote.korean(clause) ?? "")]
      },
    ]
  }

  private var body: [DraftSection] { draft.sections.filter { $0.id != "preamble" } }

  /// The sections, grouped by their common heading.
  private var parts: [[String: Any]] {
    var groups: [(title: String, sections: [DraftSection])] = []
    for section in body {
      if let part = section.part, groups.last?.title == part {
        groups[groups.count - 1].sections.append(section)
      } else {
        groups.append((section.part ?? section.title, [section]))
      }
    }
    return groups.map { group in
      [
        "title": group.title,
        "sections": group.sections.map { section($0, isUnderPart: $0.part != nil) },
      ]
    }
  }

  private func section(_ section: DraftSection, isUnderPart: Bool = false) -> [String: Any] {
    var values: [String: Any] = ["title": section.title, "clauses": section.clauses.map(clause)]
    if isUnderPart { values["heading"] = section.title }
    return values
  }

  private func clause(_ clause: DraftedClause) -> [String: Any] {
    var values: [String: Any] = [
      "id": clause.clause, "title": MarkdownText.escape(clause.title), "text": MarkdownText.escape(clause.text),
    ]
    if let level = clause.level {
      values["level"] = MarkdownText.escape(DraftNote.words(of: level))
      values["note"] = numbers[clause.clause].map(String.init) ?? ""
    }
    return values
  }

  private func slot(_ value: String?, _ empty: String) -> String {
    value.map { MarkdownText.escape($0) } ?? "[\(empty)]"
  }
}
