/// The lines of a drafted charter: the subset of Markdown that a form may use for HTML and plain text.
///
/// The subset is headings (`#`), items (`-`, `*`), footnotes (`[^1]` and `[^1]: …`) and paragraphs; `\` escapes a
/// character. Everything else is shown verbatim.
struct DraftMarks: Hashable, Sendable {
  enum Line: Hashable, Sendable {
    case heading(level: Int, [Piece])
    case item([Piece])
    case paragraph([Piece])
    case note(String, [Piece])
  }

  enum Piece: Hashable, Sendable {
    case text(String)
    case mark(String)
  }

  var lines: [Line]

  init(_ markdown: String) {
    lines = markdown.split(separator: "\n").compactMap { Self.line($0) }
  }

  private static func line(_ line: Substring) -> Line? {
    let line = line.drop { $0 == " " || $0 == "\t" }
    if line.isEmpty { return nil }
    let level = line.prefix { $0 == "#" }.count
    if level > 0, level <= 6, line.dropFirst(level).first == " " {
      return .heading(level: level, pieces(line.dropFirst(level + 1)))
    }
    if line.hasPrefix("- ") || line.hasPrefix("* ") { return .item(pieces(line.dropFirst(2))) }
    if line.hasPrefix("[^"), let close = line.firstIndex(of: "]"), line[close...].hasPrefix("]: ") {
      let number = line[line.index(line.startIndex, offsetBy: 2)..<close]
      return .note(String(number), pieces(line[close...].dropFirst(3)))
    }
    return .paragraph(pieces(line))
  }

  /// The entities that Markdown uses where a backslash does not escape.
  private static let entities: [(Character, String)] = [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")]

  private static func pieces(_ text: Substring) -> [Piece] {
    var found: [Piece] = []
    var plain = ""
    var rest = text
    while let first = rest.first {
      if first == "\\", let next = rest.dropFirst().first, next.isPunctuation || next.isSymbol {
        plain.append(next)
        rest = rest.dropFirst(2)
      } else if let (sign, entity) = entities.first(where: { rest.hasPrefix($0.1) }) {
        plain.append(sign)
        rest = rest.dropFirst(entity.count)
      } else if rest.hasPrefix("[^"), let close = rest.firstIndex(of: "]"),
        rest.distance(from: rest.startIndex, to: close) <= 12
      {
        if !plain.isEmpty { found.append(.text(plain)) }
        plain = ""
        found.append(.mark(String(rest[rest.index(rest.startIndex, offsetBy: 2)..<close])))
        rest = rest[rest.index(after: close)...]
      } else {
        plain.append(first)
        rest = rest.dropFirst()
      }
    }
    if !plain.isEmpty { found.append(.text(plain)) }
    return found
  }
}
