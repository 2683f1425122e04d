import CharterAlignment
import CharterCatalogue
import CharterModel
import Testing

/// Every sentence that stands for a clause of the catalogue belongs to it: read as the product reads a bullet, in the channel of the clause.
struct ExemplarTests {
  private static let catalogue = Result { try Catalogue.standard() }
  private static let aligner = Result { CharterAligner(catalogue: try catalogue.get()) }
  /// Knows the frames alone, so that no exemplar is found because it is one.
  private static let frames = Result {
    var catalogue = try Self.catalogue.get()
    for clause in catalogue.clauses.indices { catalogue.clauses[clause].exemplars = [] }
    return CharterAligner(catalogue: catalogue)
  }

  /// Ids, so that a failing test names its clause.
  static let clauses: [String] = (try? catalogue.get().clauses.map(\.id)) ?? []

  @Test func theCatalogueHasClauses() { #expect(Self.clauses.count >= 180) }

  @Test(arguments: clauses)
  func anExemplarIsReadAsAPromise(_ id: String) throws {
    let clause = try Self.clause(id)
    let unread = clause.exemplars.filter { Self.commitments($0, of: clause).isEmpty }
    #expect(unread == Self.unread[id] ?? [])
  }

  @Test(arguments: clauses)
  func itsClauseIsItsBest(_ id: String) throws {
    let aligner = try Self.aligner.get()
    let clause = try Self.clause(id)
    let elsewhere = clause.exemplars.filter { exemplar in
      !Self.commitments(exemplar, of: clause).contains { aligner.matches($0, section: "").first?.clause == id }
    }
    #expect(elsewhere == (Self.unread[id] ?? []) + (Self.elsewhere[id] ?? []))
  }

  @Test(arguments: clauses)
  func framesFindItWithoutTheExemplars(_ id: String) throws {
    let aligner = try Self.frames.get()
    let clause = try Self.clause(id)
    let missed = clause.exemplars.filter { exemplar in
      !Self.commitments(exemplar, of: clause).contains { commitment in
        aligner.matches(commitment, section: "").contains { $0.clause == id }
      }
    }
    #expect(missed == (Self.unread[id] ?? []) + (Self.unmatched[id] ?? []))
  }

  @Test(arguments: clauses)
  func aFrameHoldsOfItsExample(_ id: String) throws {
    let aligner = try Self.frames.get()
    let clause = try Self.clause(id)
    for frame in clause.frames {
      guard let example = frame.example else { continue }
      let found = Self.commitments(example, of: clause).map { commitment in
        var commitment = commitment
        commitment.channel = frame.channels?.first ?? commitment.channel
        return aligner.matches(commitment, section: "").map(\.clause)
      }
      #expect(found.contains { $0.contains(id) }, "\(example) matches \(found)")
    }
  }

  /// Sentences with a word of a clause that they do not promise.
  @Test(arguments: [
    ("전화는 담당자에게 연결해 돌려 드리겠습니다.", "service/refund"), ("민원은 3일을 넘기지 않고 처리하겠습니다.", "visit/waiting-time"),
    ("추천할 사람이 없는 경우에는 사유를 알려 드리겠습니다.", "visit/staff-absent"),
    ("만족도를 조사하고 그 결과를 누리집에 올리겠습니다.", "service/water-quality"),
    ("병실의 호출벨에는 1분 안에 응답하겠습니다.", "phone/ring-count"),
    ("환자를 월 2회 이상 방문하여 혈압을 재어 드리겠습니다.", "redress/repeat-visit"),
    ("맡기신 물품이 상한 경우에는 손실을 보상하겠습니다.", "redress/compensation"),
    ("보증서는 약정을 맺은 당일 발급하겠습니다.", "statutory-time/certificate"),
  ])
  func aWordAloneMakesNoClause(_ text: String, _ id: String) throws {
    let aligner = try Self.aligner.get()
    let found = try Self.commitments(text, of: Self.clause(id)).flatMap { aligner.matches($0, section: "") }
    #expect(!found.contains { $0.clause == id })
  }

  private static func clause(_ id: String) throws -> CatalogueClause {
    try #require(try catalogue.get().clauses.first { $0.id == id })
  }

  private static func commitments(_ exemplar: String, of clause: CatalogueClause) -> [Commitment] {
    Made.read("서비스 이행표준\n- \(exemplar)").map { commitment in
      var commitment = commitment
      commitment.channel = clause.channels.first ?? .common
      return commitment
    }
  }

  // MARK: Known misses. An exemplar that is mended fails its test until it is taken out here.

  /// By clause, exemplars that are not read as promises.
  private static let unread: [String: [String]] = [:]
  /// By clause, exemplars of which no promise has the clause as its best.
  private static let elsewhere: [String: [String]] = [:]
  /// By clause, exemplars that no frame of the clause finds.
  private static let unmatched: [String: [String]] = [
    "common/follow-up": ["업무가 처리된 뒤 확인 전화를 드려 불편이 없으셨는지 여쭙겠습니다."],
    "common/notice-media": ["제도를 알기 쉽게 풀어쓴 안내 책자를 만들어 나누어 드리겠습니다."],
    "common/speed": ["접수한 일은 지체 없이 빠르게 처리하겠습니다."],
    "redress/compensation": ["처리가 늦어져 피해가 생기면 기준에 따라 보상하겠습니다."],
    "service/billing-correction": ["고지서에 의문이 있으시면 현장을 확인하고 조정하겠습니다."],
    "service/construction-quality": ["하자 보수를 신청하시면 7일 이내에 처리하겠습니다."],
    "service/facility-repair": ["파손된 기구는 바로 사용을 멈추게 하고 3일 이내에 교체하겠습니다."],
    "service/inspection-test": ["시험과 검사는 정해진 기준에 따라 정확하게 실시하겠습니다."],
    "service/vehicle": ["차량을 정기적으로 점검하고 안전하게 운전하겠습니다."],
    "statutory-time/registration": ["등록 신청과 변경 신고는 3일 이내에 처리하겠습니다."],
  ]
}
