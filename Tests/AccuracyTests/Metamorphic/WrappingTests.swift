import Testing

/// A charter promises the same wherever its lines are broken.
struct WrappingTests {
  /// Texts a bullet a line; those of other charters are wrapped already.
  private static let texts = MadeCharter.texts.filter { names.contains($0.name) }
  private static let names: Set<String> = [
    "charters/arko", "charters/gcgf", "charters/jndc", "charters/koroad", "charters/kotsa", "invented/haedam-library",
    "invented/narae-subway", "invented-fifth/danurim-credit", "invented-second/eunha-facility",
    "invented-second/solbit-university", "invented-third/garamul-bus", "invented-third/solhyang-school",
  ]

  @Test func thereAreTexts() { #expect(Self.texts.count == Self.names.count) }

  @Test(arguments: [60, 68, 80, 92, 104, 120], Wrapped.Indent.allCases)
  func changesNothing(_ columns: Int, _ indent: Wrapped.Indent) {
    for charter in Self.texts {
      let wrapped = Wrapped(columns: columns, indent: indent).text(charter.text)
      let known = Self.known.filter { $0.text == charter.name && $0.columns == columns && $0.indent == indent }
      expectNothing(
        Promises(wrapped, .text).differences(from: charter.promises), but: known.flatMap(\.differences),
        in: "\(charter.name) in \(columns) columns, \(indent)")
    }
  }

  /// What reads otherwise in a text of so many columns.
  private struct Known {
    var text: String
    var columns: Int
    var indent: Wrapped.Indent
    var differences: [String]
  }

  private static let known: [Known] = []
}
