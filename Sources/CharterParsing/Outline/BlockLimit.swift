import CharterModel

/// Says when a file holds far more than a charter does.
enum BlockLimit {
  /// The longest charters of the corpus have a few hundred blocks; a file with this many is something else, or was joined from many.
  static let most = 100_000

  /// The warning for a document of too many blocks, which is read all the same; empty for any other.
  static func diagnostics(of blocks: [Block], in rendition: Rendition) -> [Diagnostic] {
    guard blocks.count > most else { return [] }
    return [
      Diagnostic(
        rule: "limits/blocks", severity: .warning,
        message: "문단과 항목이 \(blocks.count)개입니다. 헌장이 아닌 자료가 섞이지 않았는지 확인하십시오.",
        span: rendition.span(blocks[most].range))
    ]
  }
}
