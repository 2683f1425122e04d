import CharterAlignment
import CharterCatalogue
import CharterDrafting
import CharterModel
import CharterRendering
import Foundation
import Testing

@testable import CharterCommandLine

/// A draft, read like any other charter, says exactly what it was drafted from.
struct ReadBackTests {
  /// The same numbers for the same seed, so that a failure can be repeated.
  struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  /// What every test drafts from, made once: the five charters.
  struct House: Sendable {
    var catalogue: Catalogue
    var comparison: Comparison
    var aligner: CharterAligner
    var drafter: CharterDrafter
    var templates: [DraftTemplate]

    init() throws {
      let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
      catalogue = try Catalogue.standard()
      comparison = try Pipeline(catalogue: catalogue)
        .comparison(Corpus.files(in: [root.appendingPathComponent("corpus").path], only: nil))
      aligner = CharterAligner(catalogue: catalogue)
      drafter = CharterDrafter(form: try .standard(), catalogue: catalogue, comparison: comparison)
      templates = try DraftTemplate.Standard.allCases.map { standard in try DraftTemplate(standard) }
    }
  }

  private static let house = Result { try House() }

  private func differences(_ draft: Draft, _ house: House) throws -> [String] {
    try house.templates.flatMap { template -> [String] in
      let markdown = template.markdown(draft)
      let forms = [
        ("draft.md", markdown), ("draft.txt", DraftText.text(markdown)),
        ("draft.html", DraftPage.html(markdown, title: draft.name)),
      ]
      return try forms.flatMap { name, text in
        try ReadBack.differences(of: draft, text: text, fileName: name, aligner: house.aligner).map { "\(name): \($0)" }
      }
    }
  }

  /// Choices that a person could make: some clauses left out, some without a level, the others with any level.
  private func choices(_ dice: inout Dice, _ house: House) throws -> DraftChoices {
    var choices = DraftChoices(
      name: ["한빛공단", "가온도서관", "나래 교통공사"].randomElement(using: &dice) ?? "",
      contact: DraftContact(phone: "02-123-4567"),
      channels: Set(Channel.allCases.filter { _ in Bool.random(using: &dice) }),
      levels: LevelStrategy.allCases.randomElement(using: &dice) ?? .median)
    let measures = Dictionary(uniqueKeysWithValues: house.catalogue.clauses.map { ($0.id, $0.measure) })
    for option in house.drafter.options(channels: choices.channels) {
      guard let choice = choice(&dice, measure: measures[option.clause] ?? nil) else { continue }
      var alone = DraftChoices(name: "x", channels: choices.channels)
      alone.clauses[option.clause] = choice
      // What a clause cannot state is refused, and that is tested elsewhere.
      if (try? house.drafter.draft(alone)) != nil { choices.clauses[option.clause] = choice }
    }
    return choices
  }

  private func choice(_ dice: inout Dice, measure: ClauseMeasure?) -> DraftChoices.ClauseChoice? {
    switch Int.random(in: 0..<8, using: &dice) {
    case 0: return .skip
    case 1: return .plain
    case 2: return .strategy(LevelStrategy.allCases.randomElement(using: &dice) ?? .common)
    case 3: return nil
    default:
      guard let measure, let unit = measure.units.randomElement(using: &dice) else { return .plain }
      let scale: ClosedRange<Int> = unit == .won ? 1...50 : unit == .percent ? 50...99 : 0...30
      let value = Double(Int.random(in: scale, using: &dice)) * (unit == .won ? 1000 : 1)
      let isLead = measure.better == .more && Bool.random(using: &dice)
      let periods: [Measure.Period?] = unit == .time ? [.year, .quarter, .month, .week, nil] : [nil]
      let per = periods.randomElement(using: &dice) ?? nil
      let stated = Measure(
        role: unit == .won ? .amount : .target, value: value, unit: unit,
        comparator: unit == .ring && Bool.random(using: &dice) ? .below : nil, per: per, lead: isLead, text: "",
        span: TextSpan(start: 0, end: 0, line: 1))
      return DraftLevel(stated, in: measure).map { .level($0) }
    }
  }

  @Test(arguments: 0..<30) func whatWasDraftedIsRead(_ seed: UInt64) throws {
    let house = try Self.house.get()
    var dice = Dice(state: seed)
    let draft = try house.drafter.draft(choices(&dice, house))
    let found = try differences(draft, house)
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
  }

  @Test func everyClauseWithItsPlainWordingIsRead() throws {
    let house = try Self.house.get()
    var choices = DraftChoices(name: "한빛공단")
    for option in house.drafter.options(channels: Set(Channel.allCases)) where !option.sentence.contains("{level}") {
      choices.clauses[option.clause] = .plain
    }
    let found = try differences(house.drafter.draft(choices), house)
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
  }

  @Test(arguments: LevelStrategy.allCases) func aDraftHasNoErrors(_ levels: LevelStrategy) throws {
    let house = try Self.house.get()
    let draft = try house.drafter.draft(
      DraftChoices(name: "한빛공단", contact: DraftContact(phone: "02-123-4567"), levels: levels))
    let folder = Scratch.folder.appendingPathComponent("draft-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for template in house.templates {
      let markdown = template.markdown(draft)
      for (name, text) in [
        ("draft.md", markdown), ("draft.txt", DraftText.text(markdown)),
        ("draft.html", DraftPage.html(markdown, title: draft.name)),
      ] {
        let file = folder.appendingPathComponent(name)
        try Data(text.utf8).write(to: file)
        let errors = try Pipeline().lint(CharterFile(path: file.path)).findings.filter { $0.severity == .error }
        #expect(errors.map(\.rule) == [])
      }
    }
  }

  @Test func noSentenceOfTheCorpusIsCopied() throws {
    let house = try Self.house.get()
    func bare(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }
    let theirs = Set(house.comparison.commitments.flatMap { [bare($0.text), bare($0.sentence.text)] })
    var choices = DraftChoices(name: "한빛공단")
    for option in house.drafter.options(channels: Set(Channel.allCases)) where !option.sentence.contains("{level}") {
      choices.clauses[option.clause] = .plain
    }
    for clause in try house.drafter.draft(choices).clauses { #expect(!theirs.contains(bare(clause.text))) }
  }

  @Test(
    arguments: [
      "phone/ring-count": DraftChoices.ClauseChoice.plain, "no/clause": .skip, "visit/send-off": .organization("x"),
    ].map { ($0, $1) })
  func whatCannotBeDraftedIsRefused(_ clause: String, _ choice: DraftChoices.ClauseChoice) throws {
    let house = try Self.house.get()
    #expect(throws: DraftError.self) {
      try house.drafter.draft(DraftChoices(name: "한빛공단", clauses: [clause: choice]))
    }
  }

  @Test func signsOfMarkupAreShownAsTheyAre() throws {
    let house = try Self.house.get()
    let draft = try house.drafter.draft(
      DraftChoices(name: "R&D<진흥원>", contact: DraftContact(url: "https://a.example/?a=1&b=2")))
    let markdown = try DraftTemplate(.full).markdown(draft)
    #expect(DraftText.text(markdown).hasPrefix("R&D<진흥원> 고객서비스헌장\n"))
    #expect(DraftText.text(markdown).contains("https://a.example/?a=1&b=2"))
    let page = DraftPage.html(markdown, title: draft.name)
    #expect(page.contains("R&amp;D&lt;진흥원&gt; 고객서비스헌장") && !page.contains("&amp;amp;"))
  }

  @Test(arguments: [
    ("outreach/visit-notice", "고객을 찾아뵙기 전에 전화로 방문 목적과 방문 일시를 알려드리겠습니다."),
    ("redress/correction", "잘못 처리된 업무는 바로잡겠습니다."),
  ]) func aClauseWithoutALevelIsWholeASentence(_ clause: String, _ sentence: String) throws {
    let draft = try Self.house.get().drafter.draft(DraftChoices(name: "한빛공단", clauses: [clause: .plain]))
    #expect(draft.clauses.first { $0.clause == clause }?.text == sentence)
  }

  @Test func theSameDayIsNoDayToCountFrom() throws {
    let level = DraftLevel(value: 0, unit: .day, comparator: .atMost)
    let draft = try Self.house.get().drafter.draft(
      DraftChoices(name: "한빛공단", clauses: ["common/complaint-deadline": .level(level)]))
    #expect(draft.clauses.contains { $0.text == "접수된 불편사항과 민원은 접수한 당일에 처리하겠습니다." })
  }

  @Test func onlyTheWaysOfTheCharterAreNamed() throws {
    let draft = try Self.house.get().drafter.draft(DraftChoices(name: "한빛공단", channels: [.phone, .visit]))
    #expect(draft.clauses.first { $0.clause == "common/participation-channels" }?.text == "방문, 전화의 창구로 의견을 받겠습니다.")
    let phone = try Self.house.get().drafter.draft(DraftChoices(name: "한빛공단", channels: [.phone]))
    #expect(!phone.clauses.contains { $0.clause == "redress/repeat-visit" })
  }

  @Test(arguments: LevelStrategy.allCases) func aFootnoteSaysHowItsLevelWasChosen(_ levels: LevelStrategy) throws {
    let draft = try Self.house.get().drafter.draft(DraftChoices(name: "한빛공단", levels: levels))
    let basis = try #require(draft.clauses.first { $0.clause == "phone/ring-count" }?.basis)
    #expect(basis.strategy == levels && basis.ranked == 4 && basis.holders.map(\.line) == [26, 27, 54, 31])
  }

  @Test func hostileWordsStayWords() throws {
    let house = try Self.house.get()
    let name = "<script>alert(1)</script> [a](http://x) {{#sections}} \n# 제목"
    let draft = try house.drafter.draft(DraftChoices(name: name, mission: "*일*하는"))
    for template in house.templates {
      let page = DraftPage.html(template.markdown(draft), title: draft.name)
      #expect(!page.contains("<script") && !page.contains("href=\"http") && page.contains("&lt;script&gt;"))
    }
  }

  @Test func aConverterIsGivenNothingToFetch() throws {
    let form = "# {{name}}\n\n![x](http://x/y.png)\n\n- <img src=x> a [^1]\n\n[^1]: note\n"
    let draft = try Self.house.get().drafter.draft(DraftChoices(name: "한빛공단"))
    let source = DraftSource.markdown(try DraftTemplate(markdown: form).markdown(draft))
    #expect(!source.contains("![") && source.contains("\\[x\\]") && !source.contains(" <img"))
    #expect(source.contains("# 한빛공단") && source.contains("[^1]: note"))
  }

  @Test(arguments: ["{{#sections}}", "{{name", "a\n{{/x}}", "{{nosuch}}", "{{#sections}}{{titel}}{{/sections}}"])
  func aBrokenFormIsRefusedWithItsLine(_ form: String) {
    #expect(throws: DraftTemplateError.self) { try DraftTemplate(markdown: form) }
  }

  @Test func answersMakeTheSameDraftAgain() throws {
    let house = try Self.house.get()
    var answers = AnswersFile()
    (answers.name, answers.levels, answers.channels) = ("한빛공단", .strictest, [.phone])
    (answers.from, answers.peers) = (["corpus"], ["arko", "jndc"])
    answers.contact.phone = "02-123-4567"
    answers.clauses = ["phone/ring-count": "2번", "phone/hang-up-order": "skip", "common/complaint-deadline": "jndc"]
    let again = try AnswersFile(yaml: answers.yaml(), path: "answers.yaml")
    #expect(again == answers)
    func draft(_ file: AnswersFile) throws -> Draft {
      try house.drafter.draft(
        file.choices(named: "한빛공단", channels: [.phone], catalogue: house.catalogue, comparison: house.comparison))
    }
    #expect(try draft(again) == draft(answers))
    #expect(try draft(again).clauses.contains { $0.text == "전화는 벨이 2번 이내로 울릴 때 받겠습니다." })
    #expect(try !draft(again).clauses.contains { $0.clause == "phone/hang-up-order" })
  }

  @Test(arguments: ["names: x", "clauses: [1]", "levels: best", "channels: phone", "contact: {fax: 1}", "a: ["])
  func wrongAnswersAreNamed(_ yaml: String) {
    #expect(throws: Failure.self) { try AnswersFile(yaml: yaml, path: "answers.yaml") }
  }
}
