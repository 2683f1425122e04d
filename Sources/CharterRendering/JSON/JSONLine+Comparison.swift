import CharterModel

// A clause has a cell for every organization of a national corpus. With Foundation's encoder the cells took half of the
// time of the whole file.
extension JSONLine {
  /// Creates the JSON of a clause, without a line end.
  init(_ clause: Clause) {
    bytes.reserveCapacity(200 * (2 + clause.cells.count))
    open(first: "catalogued")
    write(clause.catalogued)
    key("cells")
    write(clause.cells)
    text("channel", clause.channel.rawValue)
    present("family", clause.family)
    text("id", clause.id)
    key("near")
    write(clause.near)
    key("title")
    write(clause.title)
    key("verdict")
    write(clause.verdict)
    close()
  }

  private mutating func write(_ cells: [String: Cell?]) {
    raw("{")
    for (place, (organization, cell)) in cells.sorted(by: { $0.key < $1.key }).enumerated() {
      if place > 0 { raw(",") }
      write(organization)
      raw(":")
      orNull(cell) { $0.write($1) }
    }
    close()
  }

  private mutating func write(_ near: [String: [NearMatch]]) {
    raw("{")
    for (place, (organization, matches)) in near.sorted(by: { $0.key < $1.key }).enumerated() {
      if place > 0 { raw(",") }
      write(organization)
      raw(":")
      list(matches) { line, match in
        line.open(first: "commitment")
        line.write(match.commitment)
        line.text("reason", match.reason.rawValue)
        line.key("score")
        line.write(match.score)
        line.close()
      }
    }
    close()
  }

  private mutating func write(_ cell: Cell) {
    open(first: "classes")
    list(cell.classes) { $0.write($1) }
    key("commitments")
    list(cell.commitments) { $0.write($1) }
    key("confidence")
    write(cell.confidence)
    key("evidence")
    list(cell.evidence) { $0.write($1) }
    present("exemplar", cell.exemplar)
    key("levels")
    list(cell.levels) { $0.write($1) }
    key("score")
    write(cell.score)
    text("status", cell.status.rawValue)
    key("uncertain")
    write(cell.uncertain)
    close()
  }

  private mutating func write(_ text: BilingualText) {
    open(first: "en")
    write(text.en)
    self.text("ko", text.ko)
    close()
  }

  private mutating func write(_ verdict: Verdict) {
    open(first: "incomparable")
    list(verdict.incomparable) { $0.write($1) }
    if let note = verdict.note {
      key("note")
      write(note)
    }
    key("order")
    list(verdict.order) { line, tied in line.list(tied) { $0.write($1) } }
    text("spread", verdict.spread.rawValue)
    close()
  }
}
