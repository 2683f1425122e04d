/// The Korean readings of the Chinese characters that charters write words of measure and service with: 以內 is 이내, 民願 is 민원.
///
/// Characters for numbers are not read: they are unambiguous as they stand, and 三 is a number where 삼 may be part of a word.
enum HanjaReadings {
  /// The syllable that a character is read as; nil for numbers and for characters that charters do not use.
  static func syllable(of scalar: UInt32) -> UInt16? { table[scalar] }

  private static let table: [UInt32: UInt16] = {
    let scalars = Array(pairs.unicodeScalars.filter { !$0.properties.isWhitespace })
    return Dictionary(
      stride(from: 0, to: scalars.count - 1, by: 2).map { (scalars[$0].value, UInt16(scalars[$0 + 1].value)) },
      uniquingKeysWith: { first, _ in first })
  }()

  /// Each character with its reading, by what it is used for.
  private static let pairs = """
    日일月월年년分분秒초時시間간週주半반旬순期기季계朝조夕석午오前전後후當당翌익明명今금來내昨작每매隔격初초末말
    以이內내外외上상下하未미滿만超초過과最최大대小소少소多다同동卽즉即즉刻각直직速속遲지延연滯체
    回회次차番번名명人인件건個개枚매張장圓원元원種종號호階계等등級급
    民민願원顧고客객憲헌章장標표準준行행政정業업務무勤근營영公공團단社사院원廳청署서部부課과係계室실長장員원職직
    電전話화訪방問문書서面면郵우便편信신文문答답辯변申신請청接접受수處처理리通통報보告고知지回회示시案안
    不불滿만便편提제出출意의見견改개善선是시正정補보償상賠배謝사過과誤오苦고情정
    法법律률令령條조項항規규則칙定정基기限한制제度도施시細세
    保보證증個개密비秘비權권利리責책任임義의
    迅신親친切절丁정寧녕最최善선努노力력約약束속實실踐천遵준守수履이
    確확認인檢검査사調조評평價가敎교育육公공開개示시揭게載재
    主주要요用용者자對대應응相상談담窓창口구案안內내場장所소位위置치家가庭정學학校교國국市시道도郡군區구
    無무有유可가能능全전體체各각第제本본中중
    """
}
