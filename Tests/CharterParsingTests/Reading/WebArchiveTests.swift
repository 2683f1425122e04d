import CharterModel
import Foundation
import Testing

@testable import CharterParsing

/// Pages that a browser saved as one file.
struct WebArchiveTests {
  private static let page = "<title>고객서비스헌장</title>\n<p class=\"a\">3일 이내에 답변하겠습니다.</p>\n"

  private func archive(_ encoding: String, _ body: String, type: String = "text/html") -> [UInt8] {
    Array(
      """
      From: <Saved by a browser>\r
      Subject: =?utf-8?Q?=EA=B3=A0?=\r
      MIME-Version: 1.0\r
      Content-Type: multipart/related;\r
      \ttype="text/html"; boundary="----=_Part_1"\r
      \r
      ------=_Part_1\r
      Content-Type: image/png\r
      Content-Transfer-Encoding: base64\r
      \r
      iVBORw0KGgo=\r
      ------=_Part_1\r
      Content-Type: \(type)\r
      Content-Transfer-Encoding: \(encoding)\r
      \r
      \(body)\r
      ------=_Part_1--\r

      """.utf8)
  }

  private func text(_ bytes: [UInt8]) throws -> String {
    let source = try SourceReader().read(bytes, fileName: "page.mht")
    #expect(source.mediaType == .html)
    return String(decoding: source.bytes, as: UTF8.self)
  }

  @Test func everyTransferEncodingIsDecoded() throws {
    let quoted = Self.page.utf8.map {
      $0 < 0x80 && $0 != 0x3D ? String(UnicodeScalar($0)) : String(format: "=%02X", $0)
    }
    let broken = quoted.enumerated().map { $0.offset % 20 == 19 ? "\($0.element)=\r\n" : $0.element }.joined()
    let lines = Data(Self.page.utf8).base64EncodedString(options: .lineLength64Characters)
    for (encoding, body) in [("quoted-printable", broken), ("base64", lines), ("8bit", Self.page)] {
      #expect(try text(archive(encoding, body)).contains("3일 이내에 답변하겠습니다.</p>"), "\(encoding)")
    }
  }

  @Test func anArchiveIsACandidateWhateverItsName() {
    #expect(SourceReader.looks(of: archive("base64", "PHA+")) == .text)
  }

  @Test(arguments: [
    "Content-Type: multipart/related; boundary=a\n\n--a\nContent-Type: text/html\n\n<p>가",
    "MIME-Version: 1.0\nContent-Type: text/html\n\n<p>가", "고객서비스헌장: 안내\n\n3일 이내에 답변하겠습니다.",
    "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a\nContent-Type: text/css\n\np {}",
  ])
  func otherTextsAreNone(_ text: String) {
    #expect(WebArchive.page(in: Array(text.utf8)) == nil)
  }
}
