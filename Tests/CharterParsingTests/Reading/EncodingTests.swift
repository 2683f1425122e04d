import CharterModel
import Foundation
import Testing

@testable import CharterParsing

@Suite struct EncodingTests {
  private static let page = "<p>똠방각하 고객을 맞이하겠습니다.</p>"

  private static let bytes: [UInt8] = [
    0x3C, 0x70, 0x3E, 0x8C, 0x63, 0xB9, 0xE6, 0xB0, 0xA2, 0xC7, 0xCF, 0x3C, 0x2F, 0x70, 0x3E,
  ]

  @Test(arguments: [
    "<meta charset=\"euc-kr\">", "<meta charset=utf-8>",
    "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=ks_c_5601-1987'>",
    "<?xml version=\"1.0\" encoding=\"cp949\"?>", "",
  ])
  func cp949IsReadWhateverTheLabelSays(label: String) throws {
    let source = try SourceReader().read(Array(label.utf8) + Self.bytes)
    #expect(source.encoding == "cp949")
    #expect(String(decoding: source.bytes, as: UTF8.self) == label + "<p>똠방각하</p>")
    #expect(source.undecodableBytes == 0)
  }

  @Test(arguments: [
    "<meta charset=\"euc-kr\">", "<meta charset=\"utf-8\">", "<?xml version=\"1.0\" encoding=\"EUC-KR\"?>", "",
  ])
  func utf8IsReadWhateverTheLabelSays(label: String) throws {
    let source = try SourceReader().read(Array((label + Self.page).utf8))
    #expect(source.encoding == "utf-8")
    #expect(String(decoding: source.bytes, as: UTF8.self) == label + Self.page)
  }

  @Test func aLyingLabelIsNoted() throws {
    let source = try SourceReader().read(Array(("<meta charset=euc-kr>" + Self.page).utf8))
    #expect(source.diagnostics.map(\.rule) == ["decoding/label-contradicted"])
    let honest = try SourceReader().read(Array(("<meta charset=utf-8>" + Self.page).utf8))
    #expect(honest.diagnostics.isEmpty)
  }

  @Test(arguments: [false, true], [false, true])
  func utf16IsReadWithAndWithoutMark(bigEndian: Bool, hasMark: Bool) throws {
    let text = "<html><body>" + Self.page + "😀</body></html>"
    var bytes: [UInt8] = hasMark ? (bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]) : []
    for unit in text.utf16 {
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      bytes += bigEndian ? [high, low] : [low, high]
    }
    let source = try SourceReader().read(bytes)
    #expect(source.encoding == (bigEndian ? "utf-16be" : "utf-16le"))
    #expect(String(decoding: source.bytes, as: UTF8.self) == text)
  }

  @Test func aByteOrderMarkIsNoText() throws {
    let source = try SourceReader().read([0xEF, 0xBB, 0xBF] + Array("글".utf8))
    #expect(source.bytes == Array("글".utf8))
  }

  @Test func undecodableBytesBecomeOneReplacementWithItsPlace() throws {
    let bytes = Array("첫째 줄입니다\n둘째 ".utf8) + [0xFF, 0xFE, 0xB0] + Array(" 줄입니다 글자가 더 있습니다".utf8)
    let source = try SourceReader().read(bytes)
    #expect(source.encoding == "utf-8")
    #expect(source.undecodableBytes == 3)
    let diagnostic = try #require(source.diagnostics.first)
    #expect(diagnostic.rule == "decoding/undecodable-bytes")
    let span = try #require(diagnostic.span)
    #expect(span.line == 2)
    #expect(String(decoding: source.bytes[span.range], as: UTF8.self) == "\u{FFFD}")
  }

  @Test func undecodableBytesOfCP949KeepTheTagBehindThem() throws {
    // A lead byte whose second half a database cut off.
    let source = try SourceReader().read(Self.bytes + [0xB0] + Array("<b>".utf8) + Self.bytes)
    #expect(String(decoding: source.bytes, as: UTF8.self).contains("\u{FFFD}<b>"))
    #expect(source.encoding == "cp949")
  }

  @Test func undecodableBytesOfAPageArePlacedInItsRendition() throws {
    let bytes = Array("<p>제목입니다</p>\n<p>깨진 ".utf8) + [0xFF] + Array(" 글자가 있는 문장입니다.</p>".utf8)
    let document = HTMLDocumentParser().parse(try SourceReader().read(bytes))
    let span = try #require(document.diagnostics.first { $0.rule == "decoding/undecodable-bytes" }?.span)
    #expect(document.rendition.text(span.range) == "\u{FFFD}")
    #expect(span.line == 2)
  }
}
