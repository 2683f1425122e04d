import CharterAlignment
import CharterCatalogue
import CharterModel
import Testing

struct AlignerTests {
  private let span = TextSpan(start: 0, end: 0, line: 1)

  private func commitment(_ text: String, _ channel: Channel, _ measures: [Measure] = []) -> Commitment {
    let span = TextSpan(start: 0, end: text.utf8.count, line: 1)
    return Commitment(
      id: "library-\(text.utf8.count)", section: nil, sentence: Quotation(text: text, span: span), text: text,
      span: span,
      channel: channel, condition: nil, firmness: .firm, measures: measures, remedy: nil, scripts: [])
  }

  private func rings(_ role: Measure.Role) -> Measure {
    Measure(role: role, value: 3, unit: .ring, comparator: .below, text: "3번", span: span)
  }

  @Test(arguments: [
    ("벨이 세 번 울리기 전에 수화기를 들겠습니다.", Channel.phone, "phone/ring-count"),
    ("이용자의 개인정보를 안전하게 보호하겠습니다.", .common, "common/privacy"),
    ("금품과 향응을 받지 않겠습니다.", .common, "common/integrity"),
    ("약속 시간을 꼭 지키겠습니다.", .outreach, "outreach/punctuality"),
  ])
  func aPromiseStandsInItsClause(_ text: String, _ channel: Channel, _ clause: String) throws {
    let aligner = CharterAligner(catalogue: try Catalogue.standard())
    #expect(aligner.matches(commitment(text, channel), section: "").first?.clause == clause)
  }

  @Test func aTriggerIsNotTheTargetOfTheSameUnit() throws {
    let aligner = CharterAligner(catalogue: try Catalogue.standard())
    let text = "전화벨이 세 번 울린 후 받으면 사과드리겠습니다."
    let clauses = aligner.matches(commitment(text, .phone, [rings(.trigger)]), section: "").map(\.clause)
    #expect(!clauses.contains("phone/ring-count"))
  }

  @Test func whatNoClauseForeseesStandsAlone() throws {
    let aligner = CharterAligner(catalogue: try Catalogue.standard())
    #expect(aligner.matches(commitment("코끼리에게 바나나를 주겠습니다.", .common), section: "").isEmpty)
  }

  @Test func mostExemplarsLandOnTheirOwnClause() throws {
    let catalogue = try Catalogue.standard()
    let aligner = CharterAligner(catalogue: catalogue)
    var all = 0
    var right = 0
    for clause in catalogue.clauses {
      for exemplar in clause.exemplars {
        all += 1
        let found = aligner.matches(commitment(exemplar, clause.channels.first ?? .common), section: "")
        right += found.contains { $0.clause == clause.id } ? 1 : 0
      }
    }
    #expect(Double(right) / Double(all) >= 0.95, "\(right) of \(all)")
  }
}
