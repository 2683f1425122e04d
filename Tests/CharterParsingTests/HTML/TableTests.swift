import Testing

@testable import CharterParsing

@Suite struct TableTests {
  @Test(
    arguments: [
      (
        "<table><caption>처리기한</caption><thead><tr><th>민원<th>기한<tbody><tr><th>질의<td>7일<tr><td>건의<td>14일</table>",
        ["^ 처리기한", "! 민원 | 기한", "| 질의<민원> | 7일<기한>", "| 건의<민원> | 14일<기한>"]
      ),
      (
        "<table><tr><th>구분<th>내용<th>기한<tr><td rowspan=2>방문<td>인사<td>즉시<tr><td>안내<td>3분</table>",
        ["! 구분 | 내용 | 기한", "| 방문<구분> | 인사<내용> | 즉시<기한>", "| 방문<구분> | 안내<내용> | 3분<기한>"]
      ),
      (
        "<table><tr><th rowspan=2>구분<th colspan=2>기한<tr><th>단순<th>복합<tr><td>질의<td>3일<td>7일</table>",
        ["! 구분 | 기한", "! 구분 | 단순 | 복합", "| 질의<구분> | 3일<기한/단순> | 7일<기한/복합>"]
      ),
      (
        "<table><tr><td>구분<td>처리기한<tr><td>질의<td>7일</table>",
        ["! 구분 | 처리기한", "| 질의<구분> | 7일<처리기한>"]
      ),
      ("<table><tr><td>방문<td>3분<tr><td>전화<td>3회</table>", ["| 방문 | 3분", "| 전화 | 3회"]),
      ("<table><tr><th>방문<td>3분<tr><th>전화<td>3회</table>", ["| 방문 | 3분", "| 전화 | 3회"]),
      (
        "<table><tr><th>구분<th>기준<tr><td>전화<td>벨이 3회 울리기 전에 받겠습니다.</table>",
        ["! 구분 | 기준", "| 전화<구분> | 벨이 3회 울리기 전에 받겠습니다.<기준>"]
      ),
      (
        "<table><tr><th>구분<th>기한<tr><td>방문<td>3일<br>(공휴일 제외)</table>",
        ["! 구분 | 기한", "| 방문<구분> | 3일 (공휴일 제외)<기한>"]
      ),
      ("<table><tr><th>구분<th>기한<tr><td colspan=99999999999>없음</table>", ["! 구분 | 기한", "| 없음<구분>"]),
    ] as [(String, [String])])
  func rowsOfDataKnowTheirHeaders(html: String, expected: [String]) {
    #expect(outline(html) == expected)
  }

  @Test(
    arguments: [
      ("<table><tr><td><h3>전화</h3><p>가합니다.</p></table>", ["### 전화", ". 가합니다."]),
      ("<table><tr><td>왼쪽<td><ul><li>가합니다.<li>나합니다.</ul></table>", ["# 왼쪽", "* 가합니다.", "* 나합니다."]),
      ("<table><tr><td><p>가합니다.<p>나합니다.<td>다</table>", [". 가합니다.", ". 나합니다.", ". 다"]),
      ("<table role=presentation><tr><td>가합니다.<td>나합니다.</table>", [". 가합니다.", ". 나합니다."]),
      ("<table><tr><td><table><tr><td>가<td>3일</table></table>", ["| 가 | 3일"]),
      ("<table><tr><th>전화<td><ul><li>가합니다.<li>나합니다.</ul></table><p>다합니다.", ["# 전화", "* 가합니다.", "* 나합니다.", ". 다합니다."]),
    ] as [(String, [String])])
  func layoutTablesAreFlattened(html: String, expected: [String]) {
    #expect(outline(html) == expected)
  }

  @Test func aRowIsOneLineWithTabs() {
    let document = parse("<table><tr><td>가 나<td><b>다</b><td> <td>라</table>")
    #expect(String(decoding: document.rendition.bytes, as: UTF8.self) == "가 나\t다\t라\n")
  }
}
