import CharterModel
import Foundation
import Testing

@testable import CharterRendering

@Suite struct ComparisonPageTests {
  private func page(_ language: ReportLanguage = .korean) throws -> String {
    try ComparisonPage(Sample.comparison(), pathPrefix: "../", language: language).html
  }

  @Test func theSameComparisonGivesTheSameBytes() throws {
    #expect(try page() == page())
  }

  @Test(arguments: ReportLanguage.allCases)
  func elementsAreClosedInTheirOrder(language: ReportLanguage) throws {
    let html = try page(language)
    let void: Set<Substring> = ["meta", "link", "br", "input"]
    var open: [Substring] = []
    for match in html.matches(of: /<(\/?)([a-z][a-z0-9]*)[^>]*>/) {
      let name = match.2
      if void.contains(name) { continue }
      if match.1.isEmpty { open.append(name) } else { #expect(open.popLast() == name) }
    }
    #expect(open.isEmpty)
  }

  @Test func everyIdStandsOnceAndEveryLinkWithinLeadsToOne() throws {
    let html = try page()
    let ids = html.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    let links = html.matches(of: #/ href="#([^"]*)"/#).map { String($0.1) }
    #expect(!links.isEmpty && Set(links).subtracting(ids).isEmpty)
  }

  @Test func everyCellHasAPlaceAndItsSource() throws {
    let comparison = try Sample.comparison()
    let html = try page()
    for clause in comparison.clauses {
      let slug = clause.id.replacingOccurrences(of: "/", with: "-")
      for organization in comparison.organizations {
        #expect(html.contains("id=\"c-\(slug)--\(organization.id)\""))
      }
    }
    for commitment in comparison.commitments {
      let path = "../corpus/\(commitment.organization ?? "")/charter.txt#L\(commitment.span.line):~:text="
      #expect(html.contains(path))
    }
  }

  @Test func wordsOfACharterStayWords() throws {
    let html = try page()
    #expect(!html.contains("<b>"))
    #expect(html.contains("&lt;b&gt;문자&lt;/b&gt;"))
    #expect(!html.contains("javascript:"))
    #expect(!html.contains("http://evil.example\""))
  }

  @Test func onlyAddressesOfTheWebAreLinked() throws {
    let targets = try page().matches(of: #/ href="([^"]*)"/#).map { $0.1 }
    for target in targets {
      #expect(
        target.hasPrefix("#") || target.hasPrefix("../corpus/") || target.hasPrefix("https://harbour.example/")
          || target == "data:,")
    }
  }

  @Test func theCodeOfThePageCannotEndEarlyAndStandsInThePolicy() throws {
    #expect(!PageCode.style.contains("</") && !PageCode.script.contains("</"))
    #expect(!PageCode.style.contains("url(") && !PageCode.style.contains("@import"))
    #expect(PageCode.policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
    #expect(try page().contains(HTMLText.escape(PageCode.policy)))
  }

  @Test func noElementHasAStyleOrAnEventOfItsOwn() throws {
    #expect(try page().firstMatch(of: /<[a-z]+ [^>]*\s(style|on[a-z]+)=/) == nil)
  }

  @Test func theEnglishPageIsKoreanOnlyInQuotedWordsAndNames() throws {
    let html = try page(.english)
    #expect(html.contains("<html lang=\"en\">"))
    var rest = html.replacing(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/, with: "")
    rest = rest.replacing(/<bdi[^>]*>[\s\S]*?<\/bdi>/, with: "").replacing(/<[^>]*>/, with: "")
    #expect(rest.unicodeScalars.first { (0xAC00...0xD7A3).contains($0.value) } == nil)
  }

  @Test func aComparisonOfNothingIsAPage() {
    let nothing = Comparison(organizations: [], commitments: [], clauses: [], unaligned: [], diagnostics: [:])
    #expect(ComparisonPage(nothing).html.hasSuffix("</html>\n"))
  }
}
