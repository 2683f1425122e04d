import Testing

/// Digits and Latin letters promise the same in the width of Hangul.
struct WidthTests {
  @Test func digitsOfFullWidthChangeNothing() {
    for charter in MadeCharter.all {
      let found = charter.differences { Self.wide($0) { $0 >= 0x30 && $0 <= 0x39 } }
      expectNothing(found, because: Self.known[charter.name], in: charter.name)
    }
  }

  @Test func lettersOfFullWidthChangeNothing() {
    for charter in MadeCharter.all {
      let found = charter.differences { Self.wide($0) { $0 >= 0x41 && $0 <= 0x5A || $0 >= 0x61 && $0 <= 0x7A } }
      expectNothing(found, in: charter.name)
    }
  }

  @Test(arguments: ["()", "%", ",", ":", "~"])
  func marksOfFullWidthChangeNothing(_ marks: String) {
    for charter in MadeCharter.all {
      let found = charter.differences { words in
        // What becomes of the marker "하나," is asked below.
        words.split(separator: "하나,", omittingEmptySubsequences: false).map { part in
          Self.wide(String(part)) { scalar in marks.unicodeScalars.contains { $0.value == scalar } }
        }.joined(separator: "하나,")
      }
      expectNothing(found, in: "\(marks) in \(charter.name)")
    }
  }

  @Test func theMarkerOfAPreambleMayBeWide() {
    let text = "우리의 다짐\n하나, 먼저 인사하겠습니다.\n하나, 명찰을 달겠습니다."
    let found = Promises(text.replacing(",", with: "，"), .text).differences(from: Promises(text, .text))
    expectNothing(found, because: "the marker is only known with a narrow comma", in: "하나，")
  }

  /// The scalars that are to be wide, 0xFEE0 higher.
  private static func wide(_ text: String, where isMeant: (UInt32) -> Bool) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { isMeant($0.value) ? Unicode.Scalar($0.value + 0xFEE0) ?? $0 : $0 }))
  }

  /// By charter, what is known to go wrong with its wide digits.
  private static let known = [
    "invented-third/narin-housing": "the numbers of its sections, １.４, are no markers",
    "invented-seventh/narae-health": "the number of a page between two lines, - ２ -, is none",
  ]
}
