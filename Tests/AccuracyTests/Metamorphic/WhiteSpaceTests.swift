import Foundation
import Testing

/// A charter promises the same whatever white space, and what cannot be seen, stands between its words.
struct WhiteSpaceTests {
  @Test func thereAreChartersOfBothKinds() {
    #expect(MadeCharter.all.count == AnnotatedSet.all.reduce(0) { $0 + (((try? $1.files()) ?? []).count) })
    #expect(MadeCharter.texts.count > 20 && MadeCharter.all.count - MadeCharter.texts.count > 20)
  }

  @Test(arguments: [
    ("doubled spaces", " ", "  "), ("no-break spaces", " ", "\u{A0}"), ("ideographic spaces", " ", "\u{3000}"),
    ("typographic spaces", " ", "\u{2009}"), ("spaces of no width", " ", " \u{200B}"),
    ("soft hyphens", "고객", "고\u{AD}객"), ("spaces of no width in words", "민원", "민\u{200B}원"),
    ("joiners in words", "처리", "처\u{2060}리"),
  ])
  func changesNothing(_ name: String, _ old: String, _ new: String) {
    for charter in MadeCharter.all {
      let found = charter.differences { $0.replacing(old, with: new) }
      expectNothing(found, but: Self.known[name]?[charter.name] ?? [], in: "\(name) in \(charter.name)")
    }
  }

  @Test func spacesAtTheEndsOfLinesChangeNothing() {
    for charter in MadeCharter.texts {
      expectNothing(charter.differences { $0 + " \t\u{3000}" }, in: charter.name)
    }
  }

  /// By rewriting and charter, what is lost and what comes instead.
  private static let known: [String: [String: [String]]] = [
    // The first row of a table that is flattened to lines is taken for its header.
    "doubled spaces": [
      "invented/noeul-tax": ["- visit firm 사업자등록증명즉시 · immediacy"],
      "invented-fourth/saetteul-library": ["- common firm 회원증신규발급즉시신분증지참 · immediacy"],
    ]
  ]
}
