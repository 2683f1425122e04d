import CharterCatalogue
import Testing

/// Families of near twins: clauses that one promise may fit as well as another.
struct FamilyTests {
  @Test func aFamilyHasSeveralClausesAndSaysWhatTheyAreAbout() throws {
    let catalogue = try Catalogue.standard()
    let members = Dictionary(grouping: catalogue.clauses.filter { $0.family != nil }) { $0.family ?? "" }
    #expect(Set(members.keys) == Set(catalogue.families.keys))
    for (family, matter) in catalogue.families {
      #expect(members[family, default: []].count > 1, "\(family) has one clause; strike it")
      #expect(!matter.ko.isEmpty && !matter.en.isEmpty)
    }
  }

  @Test(arguments: [
    ("redress/discourtesy", "redress/corrective-training"), ("redress/discourtesy", "redress/apology"),
    ("visit/send-off", "phone/closing-greeting"), ("common/complaint-deadline", "online/reply-time"),
    ("visit/staff-absent", "phone/staff-absent"), ("visit/listening", "phone/listening"),
    ("visit/explanation", "phone/accurate-answer"), ("common/courteous-language", "outreach/courteous-language"),
  ])
  func nearTwinsAreOfOneFamily(_ one: String, _ other: String) throws {
    let families = try Catalogue.standard().familyOfClause
    #expect(families[one] != nil && families[one] == families[other])
  }

  @Test(arguments: [
    ("phone/ring-count", "phone/late-pickup"), ("visit/greeting", "visit/send-off"),
    ("redress/compensation", "redress/corrective-training"), ("outreach/visit-notice", "outreach/punctuality"),
  ])
  func differentMattersAreNot(_ one: String, _ other: String) throws {
    let families = try Catalogue.standard().familyOfClause
    #expect(families[one] == nil || families[one] != families[other])
  }

  private static let clause = """
    clauses:
      - {id: a/b, channel: [phone], title: {ko: 가, en: A}, family: kin, frames: [], exemplars: [가나다]}
    """

  @Test func aFamilyWithoutADescriptionIsRefused() {
    #expect(throws: CatalogueError.self) { try Catalogue(yaml: Self.clause) }
  }

  @Test func aFamilyOfOnesOwnIsDescribedBesideTheStandardOnes() throws {
    let catalogue = try Catalogue(yaml: "extends: standard\nfamilies: {kin: {ko: 나, en: B}}\n" + Self.clause)
    #expect(catalogue.familyOfClause["a/b"] == "kin" && catalogue.families["greeting"] != nil)
  }
}
