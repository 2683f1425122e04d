import CharterModel
import Testing

@testable import CharterComparison

struct WordDifferenceTests {
  private func marked(_ text: String, _ ranges: [Range<Int>]) -> [String] {
    ranges.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
  }

  @Test(
    "whole words that the other sentence has not are marked",
    arguments: [
      ("3일 이내에 답합니다", "7일 이내에 답합니다", ["3일"], ["7일"]), ("3일 이내", "3일 이내", [], []),
      ("처리 하겠습니다.", "처리하겠습니다", [], []), ("먼저 인사하겠습니다", "일어나서 먼저 밝게 인사하겠습니다", [], ["일어나서", "밝게"]),
      ("FAX로 보냅니다", "fax로 보냅니다", [], []), ("", "새 약속", [], ["새 약속"]), ("가 나", "", ["가 나"], []), ("", "", [], []),
      ("즉시  답합니다", "신속히\n친절하게 답합니다", ["즉시"], ["신속히\n친절하게"]), ("* 가", "- 가", ["*"], ["-"]),
      ("👨‍👩‍👧 가", "☎️ 가", ["👨‍👩‍👧"], ["☎️"]),
    ])
  func words(one: String, other: String, first: [String], second: [String]) {
    let difference = WordDifference(one, other)
    #expect(marked(one, difference.first) == first)
    #expect(marked(other, difference.second) == second)
  }

  @Test func turnedAroundTheMarksChangeSides() {
    let (one, other) = ("접수 후 3일 이내에 답하겠습니다", "접수일부터 3일 안에 답변하겠습니다")
    #expect(WordDifference(one, other).first == WordDifference(other, one).second)
  }

  @Test func whatIsLongerThanASentenceIsMarkedWhole() {
    let long = String(repeating: "가나 ", count: 50_000)
    let difference = WordDifference(long, "가나")
    #expect(difference.first == [0..<long.utf8.count - 1])
  }
}

struct SentencePairingTests {
  private func commitment(_ organization: String, _ number: Int, _ text: String) -> Commitment {
    let span = TextSpan(start: number * 1000, end: number * 1000 + text.utf8.count, line: number + 1)
    return Commitment(
      id: "\(organization)-\(number)", organization: organization, section: nil,
      sentence: Quotation(text: text, span: span), text: text, span: span, channel: .phone, condition: nil,
      firmness: .firm, measures: [], remedy: nil, scripts: [])
  }

  private func comparison(_ texts: [[String]]) -> Comparison {
    let ids = texts.indices.map { "o\($0)" }
    let commitments = zip(ids, texts).flatMap { id, texts in
      texts.enumerated().map { commitment(id, $0.offset, $0.element) }
    }
    var cells: [String: Cell?] = [:]
    for id in ids {
      cells[id] = Cell(
        status: .stated, commitments: commitments.filter { $0.organization == id }.map(\.id), score: 1,
        uncertain: false, evidence: [], levels: [])
    }
    let source = Source(path: "-", mediaType: .text, encoding: "utf-8", sha256: "")
    return Comparison(
      organizations: zip(ids, texts).map {
        ComparedOrganization(
          id: $0, name: $0, nameEnglish: nil, commitments: $1.count, title: nil, source: source)
      },
      commitments: commitments,
      clauses: [
        Clause(
          id: "c", catalogued: true, channel: .phone, title: BilingualText(ko: "항목", en: "Clause"), cells: cells,
          verdict: Verdict(spread: .identical, order: [], incomparable: [], note: nil))
      ], unaligned: [], diagnostics: [:])
  }

  @Test func sentencesThatShareMostStandTogether() throws {
    let both = try #require(
      SentencePairing.sideBySide(
        comparison([["메모를 남기겠습니다", "전화를 빨리 받겠습니다"], ["전화를 바로 받겠습니다", "메모를 전하겠습니다", "인사하겠습니다"]])))
    let pairs = both.clauses.flatMap(\.pairs)
    #expect(pairs.map { $0.first?.sentence.text } == ["메모를 남기겠습니다", "전화를 빨리 받겠습니다", nil])
    #expect(pairs.map { $0.second?.sentence.text } == ["메모를 전하겠습니다", "전화를 바로 받겠습니다", "인사하겠습니다"])
  }

  @Test(arguments: [[], [["가"]], [["가"], ["나"], ["다"]]])
  func onlyTwoStandSideBySide(_ texts: [[String]]) {
    #expect(SentencePairing.sideBySide(comparison(texts)) == nil)
  }

  @Test func sentencesBeyondAllReasonAreCounted() throws {
    let many = (0..<100).map { "문장 \($0)을 지키겠습니다" }
    let both = try #require(SentencePairing.sideBySide(comparison([many, many])))
    #expect(both.clauses.first?.pairs.count == 12)
    #expect(both.clauses.first?.omitted == 176)
  }
}
