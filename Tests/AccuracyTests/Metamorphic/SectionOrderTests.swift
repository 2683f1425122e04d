import CharterModel
import CharterParsing
import Testing

/// A charter promises the same in whatever order its sections stand.
struct SectionOrderTests {
  @Test func thereAreSectionsToMove() {
    #expect(MadeCharter.texts.count { Sections($0.text).parts.count > 1 } > 15)
  }

  @Test func theOtherWayRoundChangesNothing() {
    for charter in MadeCharter.texts {
      var sections = Sections(charter.text)
      sections.parts.reverse()
      expectNothing(
        Promises(sections.text, .text).differences(from: charter.promises), because: Self.known[charter.name],
        in: charter.name)
    }
  }

  @Test func theFirstSectionLastChangesNothing() {
    for charter in MadeCharter.texts {
      var sections = Sections(charter.text)
      sections.parts = Array(sections.parts.dropFirst() + sections.parts.prefix(1))
      expectNothing(Promises(sections.text, .text).differences(from: charter.promises), in: charter.name)
    }
  }

  /// By charter, what is known to go wrong when its last section comes first.
  private static let known = [
    "invented-seventh/narae-health": "a heading behind a table of contacts is taken for a part of it"
  ]
}

/// A text in its sections, each from a heading of the highest level of which there are several to the next.
private struct Sections {
  /// What stands before the first section that promises something: title, preamble.
  var head = ""
  var parts: [String] = []
  /// What stands behind the last one: requests, the foot of the page.
  var tail = ""

  var text: String { head + parts.joined() + tail }

  init(_ text: String) {
    let document = TextDocumentParser.parse(SourceText(bytes: Array(text.utf8), mediaType: .text))
    let bytes = document.rendition.bytes
    var starts: [Int: [Int]] = [:]
    for block in document.blocks where block.boilerplate == nil {
      guard case .heading(let level) = block.role else { continue }
      let line = bytes[..<(block.marker ?? block.range).lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      starts[level, default: []].append(line)
    }
    let cuts = starts.filter { $0.value.count > 1 }.min { $0.key < $1.key }?.value ?? []
    let places = [0] + cuts + [bytes.count]
    parts = zip(places, places.dropFirst()).map { String(decoding: bytes[$0..<$1], as: UTF8.self) }
    if let last = parts.last, !last.hasSuffix("\n") { parts[parts.count - 1] = last + "\n" }
    func promises(_ part: String) -> Bool { !Promises(part, .text).lines.isEmpty }
    // What stands before the first heading is no section, whatever it promises.
    head = parts.removeFirst()
    while let part = parts.first, !promises(part) { head += parts.removeFirst() }
    while let part = parts.last, !promises(part) {
      tail = part + tail
      parts.removeLast()
    }
  }
}
