import CharterModel
import CharterTestSupport
import Testing

@testable import CharterParsing

/// What a page hides is left out, and said; what a click opens counts.
@Suite("Hidden parts of pages") struct HiddenPartsTests {
  private static let promise = "<h2>고객서비스헌장</h2><p>민원은 3일 이내에 처리하겠습니다.</p>"

  @Test(
    "A former edition that is hidden is left out",
    arguments: [
      #"<div style="display: none;"><h2>2015년 헌장</h2><p>민원은 7일 이내에 처리하겠습니다.</p></div>"#,
      "<p hidden>민원은 7일 이내에 처리하겠습니다.</p>",
      #"<div hidden="hidden"><h3>개정 전</h3><p>민원은 7일 이내에 처리하겠습니다.</p></div>"#,
      #"<section style="visibility:hidden"><h3>이전 버전</h3><p>민원은 7일 이내에 처리하겠습니다.</p></section>"#,
      #"<div><p>안내</p></div><div class="old_ver" style="DISPLAY:NONE"><p>민원은 7일 이내에 처리하겠습니다.</p></div>"#,
    ])
  func hiddenTextIsLeftOut(_ hidden: String) throws {
    let document = HTMLDocumentParser().parse(
      SourceText(bytes: Array("<body>\(hidden)\(Self.promise)</body>".utf8), mediaType: .html))
    let left = document.blocks.filter { $0.boilerplate == .hidden }.map { document.rendition.text($0.range) }
    #expect(left.contains { $0.contains("7일") })
    #expect(!left.contains { $0.contains("3일") })
    let note = try #require(document.diagnostics.first { $0.rule == "html/hidden" })
    #expect(note.severity == .warning)
  }

  @Test(
    "A closed panel counts",
    arguments: [
      #"<div class="tab_con" style="display:none"><p>민원은 7일 이내에 처리하겠습니다.</p></div>"#,
      #"<button aria-controls="x1">우편</button><div id="x1" hidden><p>민원은 7일 이내에 처리하겠습니다.</p></div>"#,
      #"<table><tr><td>처리기한</td></tr><tr style="display:none"><td>민원은 7일 이내에 처리하겠습니다.</td></tr></table>"#,
      #"<div class="print_area" style="display:none"><p>민원은 7일 이내에 처리하겠습니다.</p></div>"#,
      #"<div role="tabpanel" hidden><p>민원은 7일 이내에 처리하겠습니다.</p></div>"#,
      #"<ul class="accordion"><li style="display:none">민원은 7일 이내에 처리하겠습니다.</li></ul>"#,
      #"<div id="a1"><p>전화를 드리겠습니다.</p></div><div id="a2" style="display:none"><p>민원은 7일 이내에 처리하겠습니다.</p></div>"#,
    ])
  func aClosedPanelCounts(_ panel: String) {
    let document = HTMLDocumentParser().parse(
      SourceText(bytes: Array("<body>\(Self.promise)\(panel)</body>".utf8), mediaType: .html))
    #expect(!document.blocks.contains { $0.boilerplate == .hidden })
    #expect(!document.diagnostics.contains { $0.rule == "html/hidden" })
  }

  @Test("A page that hides all of its promises is read, because a script uncovers it")
  func aPageThatAScriptUncoversIsRead() {
    let document = HTMLDocumentParser().parse(
      SourceText(
        bytes: Array(#"<body><div id="wrap" style="display:none">\#(Self.promise)</div></body>"#.utf8), mediaType: .html
      ))
    #expect(!document.blocks.contains { $0.boilerplate == .hidden })
  }
}
