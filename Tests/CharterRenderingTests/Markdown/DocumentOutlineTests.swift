import CharterModel
import Foundation
import Testing

@testable import CharterRendering

@Suite struct DocumentOutlineTests {
  /// A page with every kind of block.
  static let document: Document = {
    let text = "홈 > 헌장\n이행표준\n1. 방문 고객\n• 인사하겠습니다.\n  - 먼저\n종류 기한\n질의 7일|\n담당자 ○○○\n"
    let bytes = Array(text.utf8)
    var lines = LineMap()
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.mark(offset: index + 1, line: bytes[...index].count { $0 == UInt8(ascii: "\n") } + 1)
    }
    func range(_ words: String) -> Range<Int> {
      let wanted = Array(words.utf8)
      let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
      return start..<(start + wanted.count)
    }
    return Document(
      rendition: Rendition(bytes: bytes, lines: lines),
      blocks: [
        Block(role: .paragraph, range: range("홈 > 헌장"), boilerplate: .breadcrumb),
        Block(role: .heading(level: 1), range: range("이행표준"), element: 1),
        Block(role: .item(depth: 1), range: range("방문 고객"), marker: range("1."), parent: 1),
        Block(role: .item(depth: 2), range: range("인사하겠습니다."), marker: range("•"), parent: 2),
        Block(role: .item(depth: 7), range: range("먼저"), marker: range("-"), parent: 3),
        Block(
          role: .row(
            TableRow(
              cells: [
                TableCell(range: range("종류"), isHeader: true), TableCell(range: range("기한"), isHeader: true),
              ], isHeader: true)), range: range("종류 기한")),
        Block(
          role: .row(
            TableRow(
              cells: [
                TableCell(range: range("질의"), isHeader: false, headers: [range("종류")]),
                TableCell(range: range("7일|"), isHeader: false, headers: [range("기한")]),
              ], isHeader: false)), range: range("질의 7일|")),
        Block(role: .paragraph, range: range("담당자 ○○○"), boilerplate: .contact),
      ],
      elements: ElementTree(elements: [
        .init(parent: nil, name: "html", ordinal: 1), .init(parent: 0, name: "h1", ordinal: 2),
      ]),
      reading: Reading(mediaType: .html, encoding: "utf-8"))
  }()

  @Test func outlineShowsHeadingsItemsTablesAndFurniture() {
    #expect(
      DocumentOutline(Self.document).markdown == """
        # 이행표준

        - 1\\. 방문 고객
          - 인사하겠습니다.
            - 먼저

        | 종류 | 기한  |
        | ---- | ----- |
        | 질의 | 7일\\| |

        ---

        헌장의 글이 아닌 것으로 본 부분:

        | 행  | 까닭            | 글           |
        | --- | --------------- | ------------ |
        | 1   | 현재 위치       | 홈 &gt; 헌장 |
        | 8   | 담당부서·연락처 | 담당자 ○○○   |

        """)
  }

  @Test func storedFormReadsAsKept() throws {
    try Golden.expect(JSONText.file(StoredDocument(Self.document, path: "corpus/a/charter.html")), is: "document.json")
  }

  @Test func storedFormQuotesItsSpans() throws {
    let stored = StoredDocument(Self.document)
    for block in stored.blocks {
      #expect(String(decoding: Self.document.rendition.bytes[block.span.range], as: UTF8.self) == block.text)
    }
    let decoded = try JSONDecoder().decode(StoredDocument.self, from: JSONText.encode(stored))
    #expect(decoded == stored)
  }
}
