import CharterModel
import Testing

/// The channel that the layout of a text or page gives its sentences.
struct ChannelLayoutTests {
  private func channels(_ charter: Charter) -> [String] {
    charter.commitments.map { "\($0.channel.rawValue): \($0.sentence.text.prefix(12))" }
  }

  @Test func aSpannedOrFirstCellNamesTheChannelOfItsRows() {
    let table = """
      <h2>서비스 이행표준</h2><table><tr><th>구분</th><th>내용</th><th>기준</th></tr>
      <tr><td rowspan=2>전화</td><td>수신</td><td>벨이 3회 울리기 전</td></tr><tr><td>담당자 부재 시 회신</td><td>2시간 이내</td></tr>
      <tr><td>우편</td><td>답변</td><td>7일 이내</td></tr></table>
      """
    #expect(page(table).commitments.map(\.channel) == [.phone, .phone, .written])
  }

  @Test func aShortLineThatNamesACaseHeadsTheParagraphUnderIt() {
    let text = """
      고객서비스 이행표준

      직접 방문 시
      저희 센터를 찾아 주신 고객을 반갑게 맞이하겠습니다. 담당자가 자리에 없을 때에는 다른 직원이 상담해 드리겠습니다.

      전화 상담 시
      전화는 벨이 세 번 울리기 전에 받겠습니다. 중요한 내용은 되풀이하여 확인하겠습니다.
      """
    #expect(commitments(text).map(\.channel) == [.visit, .visit, .phone, .phone])
  }

  @Test(arguments: [
    ("민원 만족도를 해마다 조사하여 그 결과를 누리집에 싣겠습니다.", Channel.common), ("열차가 늦어지면 2분 이내에 안내방송을 하겠습니다.", .common),
    ("담당자가 출장 중일 때에는 다른 직원이 상담해 드리겠습니다.", .common), ("누리집에 올리신 질문에는 3일 이내에 답변하겠습니다.", .online),
    ("모든 직원은 명찰을 달고 근무하겠습니다.", .visit), ("우체통의 우편물은 하루 한 번 거두겠습니다.", .common),
  ])
  func theWordsOfASentenceNameItsChannel(_ sentence: String, _ channel: Channel) {
    #expect(commitments("고객서비스헌장\n\n우리의 약속\n- \(sentence)").first?.channel == channel)
  }

  @Test func aLabelHoldsForAllSentencesOfItsParagraph() {
    let text = """
      응대 표준

      (전화응대) 벨이 2번 울리기 전에 받겠습니다. 다른 직원에게는 20초 이내에 연결하겠습니다.
      (방문응대) 5분 이내에 응대하겠습니다.
      """
    #expect(commitments(text).map(\.channel) == [.phone, .phone, .visit])
  }

  @Test func aLabelWithAColonOrADashIsNoPartOfTheSentence() {
    let found = commitments("서비스헌장\n□ 우리의 약속\n○ 전화 : 벨이 세 번 울리기 전에 받겠습니다.\n○ 배웅 - 용무가 끝나면 문 앞까지 모시겠습니다.")
    #expect(found.map(\.sentence.text) == ["벨이 세 번 울리기 전에 받겠습니다.", "용무가 끝나면 문 앞까지 모시겠습니다."])
    #expect(found.map(\.channel) == [.phone, .common])
  }

  @Test func aHeadingBesideOneOfACaseIsNotUnderIt() {
    let text = "고객서비스헌장\n\n문서로 신청하신 경우\n- 5일 이내에 답변하겠습니다.\n\n고객을 대하는 자세\n- 밝은 미소로 인사하겠습니다."
    #expect(commitments(text).map(\.channel) == [.written, .common])
  }

  @Test func aLineUnderTheTitleNamesTheChannel() {
    let html = """
      <p>서비스 이행표준</p><p>방문하시는 고객</p><ul><li>3분 이내에 응대하겠습니다.</li></ul>
      <p>전화하시는 고객</p><ul><li>이름을 밝히겠습니다.</li></ul>
      """
    #expect(page(html).commitments.map(\.channel) == [.visit, .phone])
  }

  @Test(
    arguments: [
      "<ul><li>5분 이상 기다리지<br>않으시도록 하겠습니다.</li></ul>", "<p>● 5분 이상의 기다림은</p><p>&nbsp;없도록 하겠습니다.</p>",
      "<ul><li>도움을 5분 이내에 드릴<br>수 있도록 하겠습니다.</li></ul>", "<ul><li>5분마다 전화번호<br>를 남겨 두겠습니다.</li></ul>",
    ])
  func aSentenceThatALineBreakCutsIsWhole(html: String) {
    let found = page("<h2>고객서비스헌장</h2>" + html).commitments
    #expect(found.count == 1)
    #expect(found.first?.sentence.text.contains("5분") == true)
  }

  @Test(
    arguments: [
      "<li><span class=n>01</span>부재중 전화에는 2시간 이내에 답하겠습니다.<li><span class=n>02</span>3일 이내에 답변하겠습니다.",
      "<li><span>1</span>2시간 이내에 답하겠습니다.<li><span>2</span>3일 이내에 답변하겠습니다.",
      "<li><span>1</span>전화에는 2시간 이내에 답하겠습니다.<li><span>2</span>서면에는 3일 이내에 답변하겠습니다.",
    ])
  func aNumberInAnElementOfItsOwnIsNoFigure(items: String) {
    let found = page("<h2>고객서비스헌장</h2><ol>\(items)</ol>").commitments
    #expect(found.flatMap(\.measures).map(short) == ["target 2 hour <=", "target 3 day <="])
    #expect(found.allSatisfy { $0.sentence.text.first?.isNumber != true || "23".contains($0.sentence.text.prefix(1)) })
  }
}
