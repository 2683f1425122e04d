import Testing

@testable import CharterParsing

@Suite struct MarkerTests {
  private func find(_ text: String) -> (marker: Marker, typed: String, rest: String)? {
    let bytes = Array(text.utf8)
    guard let marker = Marker.find(in: bytes, 0..<bytes.count) else { return nil }
    return (
      marker, String(decoding: bytes[marker.range], as: UTF8.self),
      String(decoding: bytes[marker.contentStart...], as: UTF8.self)
    )
  }

  @Test(
    arguments: [
      ("• 고객", Marker.Kind.bullet, "•"), ("· 고객", .bullet, "·"), ("▶고객", .bullet, "▶"), ("ㆍ고객", .bullet, "ㆍ"),
      ("* 고객", .bullet, "*"),
      ("- 고객", .dash, "-"), ("-고객", .dash, "-"), ("– 고객", .dash, "–"), ("① 고객", .circled, "①"), ("㉠고객", .circled, "㉠"),
      ("1. 고객", .numberDot, "1."), ("12.고객", .numberDot, "12."), ("1.\u{A0}고객", .numberDot, "1."),
      ("1.1 고객", .numberDot, "1.1"),
      ("3.2.1. 고객", .numberDot, "3.2.1."), ("1) 고객", .numberParenthesis, "1)"), ("(1) 고객", .numberParenthesis, "(1)"),
      ("01 고객", .zeroPadded, "01"), ("01인터넷", .zeroPadded, "01"), ("01일반 민원", .zeroPadded, "01"),
      ("가. 고객", .hangul, "가."),
      ("나) 고객", .hangul, "나)"), ("(다) 고객", .hangul, "(다)"), ("Ⅰ. 고객", .roman, "Ⅰ."), ("Ⅲ 고객", .roman, "Ⅲ"),
      ("II. 고객", .roman, "II."),
      ("하나, 우리는", .hana, "하나,"), ("하나 우리는", .hana, "하나"), ("※ 고객", .note, "※"), ("□ 고객", .square, "□"),
      ("○ 고객", .square, "○"),
      ("◆고객", .square, "◆"), ("１．고객", .numberDot, "１．"), ("1. “고객", .numberDot, "1."),
    ] as [(String, Marker.Kind, String)])
  func markersAreTakenOffTheirText(text: String, kind: Marker.Kind, typed: String) throws {
    let found = try #require(find(text))
    #expect(found.marker.kind == kind)
    #expect(found.typed == typed)
    #expect(!found.rest.isEmpty && !found.rest.hasPrefix(" "))
  }

  @Test(arguments: [
    "3회 이내", "24시간 개방", "1:1 문의", "120 콜센터", "10,000원", "2024. 5. 1.", "1일 3회", "1.5배 이상", "09:00부터", "02-123-4567",
    "02)123-4567",
    "09시부터 18시까지", "○○○번으로", "하나의 창구에서", "하나. 찾아오시는 고객을 맞이할 때", "가족과 함께", "-5도", "--", "VOC 처리", "고객 1. 안내", "3번 이상",
    "12:00~13:00",
    "1577-5900",
    "", " ",
  ])
  func whatBelongsToTheSentenceIsNoMarker(text: String) {
    #expect(find(text) == nil)
  }

  @Test(arguments: [
    ("1. 1. 고객", "1. 1.", "고객"), ("1. 01전화", "1. 01", "전화"), ("• ① 고객", "• ①", "고객"), ("1. 3회 이상", "1.", "3회 이상"),
    ("1. 24시간 이내", "1.", "24시간 이내"), ("2. 1일 3회", "2.", "1일 3회"), ("※ 1:1 문의", "※", "1:1 문의"),
    ("3. 1) 고객", "3. 1)", "고객"),
    ("5. 1. 개정", "5.", "1. 개정"),
  ])
  func doubledMarkersAreTakenWhole(text: String, typed: String, rest: String) throws {
    let found = try #require(find(text))
    #expect(found.typed == typed)
    #expect(found.rest == rest)
  }

  @Test(arguments: [("3. 가", 3), ("③ 가", 3), ("다. 가", 3), ("Ⅲ. 가", 3), ("03 가", 3), ("(3) 가", 3), ("• 가", 0)])
  func markersCount(text: String, number: Int) throws {
    #expect(try #require(find(text)).marker.number == number)
  }

  @Test func aMarkerMayStandAlone() throws {
    #expect(try #require(find("01")).rest.isEmpty)
    #expect(try #require(find("•")).rest.isEmpty)
  }

  @Test(arguments: [
    (["□", "○", "-", "-", "○", "□"], [1, 2, 3, 3, 2, 1]), (["1.", "①", "②", "2."], [1, 2, 2, 1]),
    (["-", "※", "-"], [1, 2, 1]),
    // A preface comes before the first chapter.
    (["□", "-", "Ⅰ.", "□", "-", "Ⅱ.", "□"], [1, 2, 1, 2, 3, 1, 2]),
  ])
  func kindsNestInTheOrderInWhichTheyAppear(markers: [String], depths: [Int]) throws {
    var nesting = MarkerNesting()
    let found = try markers.map { nesting.depth(of: try #require(find($0 + " 가")).marker) }
    #expect(found == depths)
  }
}
