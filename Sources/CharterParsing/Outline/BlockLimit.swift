import CharterModel

/// Detects files that hold far more than a charter.
enum BlockLimit {
  /// The most blocks of a charter. The longest charters of the corpus have a few hundred; a larger file is something
  /// else, or was joined from many.
  static let most = 100_000

  /// The warning for a document with too many blocks, which is read anyway; empty for any other.
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
