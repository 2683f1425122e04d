import CharterParsing
import Yams

extension DeclaredFields {
  /// Reads the rules of `select` or `remove`.
  func rules(_ key: String) throws(Failure) -> Selection.Rules {
    guard let fields = try fields(key, keys: ["xpath", "headings", "lines"]) else { return Selection.Rules() }
    var lines: [LineRule] = []
    for node in fields.nodes("lines") { lines.append(try fields.lineRule(node)) }
    return Selection.Rules(
      xpaths: try fields.expressions("xpath"), headings: try fields.expressions("headings"), lines: lines)
  }

  /// Reads a rule for lines: `"- * -"`, `12-40`, or `from:` and `to:`.
  private func lineRule(_ node: Node) throws(Failure) -> LineRule {
    if case .mapping = node {
      let ends = try fields(node, of: "lines", keys: ["from", "to"])
      let (from, to) = (try ends.expression("from"), try ends.expression("to"))
      guard from != nil || to != nil else { throw failure(at: node, "lines: needs from: or to: with a pattern") }
      return .stretch(from: from, to: to)
    }
    let expression = try expression(node, of: "lines")
    let ends = expression.text.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, ends.allSatisfy({ !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } }) else {
      return .pattern(expression)
    }
    guard let first = Int(ends[0]), let last = Int(ends[1]), first >= 1, first <= last else {
      throw failure(
        at: node, "lines: \"\(expression.text)\" gives no range of lines; write the first and last line, as in 12-40")
    }
    return .numbers(first...last, expression)
  }
}
