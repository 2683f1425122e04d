import CharterLanguage
import CharterModel

/// What a cell gives in a row of a table.
enum ColumnRole: String, Sendable {
  /// The level that is promised.
  case level
  /// The term of the law.
  case statutory
  /// A remark, whose figures are no levels.
  case remark
  /// Another term for a case, in a remark.
  case exception
  /// What is given where something went wrong.
  case remedy
  /// What was achieved, as published.
  case result
  /// When the row applies.
  case lateness = "case"
}

/// What the cells of a row give, by the headers of their columns. A cell can give several things, so that every rule is asked.
///
/// A table of standards gives a matter and its level in cells of their own, a group over several rows beside them, the term of the law next to
/// the promised one, and remarks.
enum RowRules {
  static let level = Rule<ColumnSubject, ColumnRole>(
    "row/level", ko: "처리기한·목표처럼 수준을 적는 칸이다", en: "The column states levels.",
    finds: ["서비스헌장\n□ 처리 기준\n| 민원 | 처리기한 |\n| --- | --- |\n| 등록증 발급 | ⟦21일 이내⟧ |": "level"],
    leaves: ["서비스헌장\n□ 처리 기준\n| 민원 | 내용 |\n| --- | --- |\n| 등록증 발급 | 21일 이내 발급 |"]
  ) { !isRemark($0) && $0.isHeaded(.tableLevelHeader) ? .level : nil }

  static let statutory = Rule<ColumnSubject, ColumnRole>(
    "row/statutory", ko: "법정기한을 적는 칸이다", en: "The column gives the term of the law.",
    finds: [
      "서비스헌장\n□ 처리 기준\n| 민원 | 법정기한 | 처리기한 |\n| --- | --- | --- |\n| 등록증 발급 | ⟦30일⟧ | 21일 이내 |": "statutory"
    ],
    leaves: ["서비스헌장\n□ 처리 기준\n| 민원 | 처리기한 |\n| --- | --- |\n| 등록증 발급 | 21일 이내 |"]
  ) { $0.isHeaded(.tableStatutoryHeader) ? .statutory : nil }

  static let remark = Rule<ColumnSubject, ColumnRole>(
    "row/remark", ko: "비고·수수료·담당부서처럼 수준이 아닌 칸이다", en: "The column holds remarks, fees or names.",
    finds: [
      "서비스헌장\n□ 처리 기준\n| 민원 | 처리기한 | 수수료 |\n| --- | --- | --- |\n| 등본 발급 | 3시간 이내 | ⟦400원⟧ |": "remark"
    ],
    leaves: ["서비스헌장\n□ 처리 기준\n| 민원 | 처리기한 |\n| --- | --- |\n| 등본 발급 | 3시간 이내 |"]
  ) { isRemark($0) ? .remark : nil }

  static let exception = Rule<ColumnSubject, ColumnRole>(
    "row/exception", ko: "비고에 다른 기한이 적혀 있다", en: "The remark sets another term for a case.",
    finds: [
      "서비스헌장\n□ 처리 기준\n| 민원 | 처리기한 | 비고 |\n| --- | --- | --- |\n| 고장 수리 | 3일 이내 | ⟦현장조사가 필요하면 10일 이내⟧ |": "exception",
      "서비스헌장\n□ 처리 기준\n| 민원 | 처리기한 | 비고 |\n| --- | --- | --- |\n| 휴학 신청 | 3일 이내 | ⟦등록기간에는 5일⟧ |": "exception",
    ],
    leaves: [
      "서비스헌장\n□ 처리 기준\n| 민원 | 처리기한 | 비고 |\n| --- | --- | --- |\n| 고장 수리 | 3일 이내 | 30일 이내 신청 |"
    ]
  ) { column in
    guard column.isHeaded(.tableNoteHeader), !column.isHeaded(.tableStatutoryHeader),
      !column.text.contains(.tableCustomerDuty, in: column.words)
    else { return nil }
    let words = column.words
    // "등록기간에는 5일": a bare time after the topic is another term too.
    let isException = column.quantities.contains {
      $0.unit.isTime && $0.range.lowerBound > words.lowerBound && column.text.unquoted[$0.range.lowerBound].isDigit
        && ($0.comparator == .atMost
          || $0.comparator == nil && $0.range.upperBound == words.upperBound
            && column.text.has(.particleLocativeTopic, before: $0.range.lowerBound))
    }
    return isException ? .exception : nil
  }

  static let remedy = Rule<ColumnSubject, ColumnRole>(
    "row/remedy", ko: "보상·환불 금액을 적는 칸이다", en: "The column states what is given for a fault.",
    finds: [
      "서비스헌장\n□ 지연 배상\n| 지연시간 | 배상금액 |\n| --- | --- |\n| 20분 이상 40분 미만 | ⟦운임의 25%⟧ |": "remedy"
    ],
    leaves: ["서비스헌장\n□ 처리 기준\n| 민원 | 처리기한 |\n| --- | --- |\n| 등본 발급 | 3시간 이내 |"]
  ) { $0.isHeaded(.tableRemedyHeader) ? .remedy : nil }

  static let result = Rule<ColumnSubject, ColumnRole>(
    "row/result", ko: "이행률처럼 지난 실적을 적는 칸이다", en: "The column gives what was achieved.",
    finds: [
      "서비스헌장\n□ 처리 기준\n| 민원 | 처리기한 | 이행률 |\n| --- | --- | --- |\n| 등본 발급 | 3시간 이내 | ⟦98.1%⟧ |": "result"
    ],
    leaves: ["서비스헌장\n□ 처리 기준\n| 민원 | 처리기한 | 목표 |\n| --- | --- | --- |\n| 등본 발급 | 3시간 이내 | 98% 이상 |"]
  ) { $0.isHeaded(.tableResultHeader) && $0.isBareShare ? .result : nil }

  static let lateness = Rule<ColumnSubject, ColumnRole>(
    "row/case", ko: "지연시간이나 경우를 적는 칸이다", en: "The cell says when the row applies.",
    finds: [
      "서비스헌장\n□ 지연 배상\n| 지연시간 | 배상금액 |\n| --- | --- |\n| ⟦20분 이상 40분 미만⟧ | 운임의 25% |": "case",
      "서비스헌장\n□ 잘못된 서비스의 보상\n| 잘못된 서비스 | 보상금액 |\n| --- | --- |\n| ⟦두 번 오신 경우⟧ | 1만원 |": "case",
      "서비스헌장\n□ 잘못된 서비스의 보상\n| 구분 | 보상금액 |\n| --- | --- |\n| ⟦30분 이상 지연⟧ | 5,000원 |": "case",
    ],
    leaves: ["서비스헌장\n□ 처리 기준\n| 민원 | 처리기한 |\n| --- | --- |\n| 등본 발급 | 3시간 이내 |"]
  ) { column in
    (column.isHeaded(.tableCaseHeader) || column.isLateness || ConditionFinder.isCondition(column.text, column.words))
      && !column.isHeaded(.tableRemedyHeader) ? .lateness : nil
  }

  /// All rules.
  static let all: [Rule<ColumnSubject, ColumnRole>] = [level, statutory, remark, exception, remedy, result, lateness]

  /// A longer header stands over all columns of a flattened table, and says nothing about one of them.
  private static let longestHeader = 12

  private static func isRemark(_ column: ColumnSubject) -> Bool {
    column.cell.headers.allSatisfy { column.text.range(ofBytes: $0).count <= longestHeader }
      && column.isHeaded(.tableRemarkHeader)
  }
}

/// A cell with the headers of its column.
struct ColumnSubject: Sendable {
  let text: NormalizedText
  let cell: TableCell

  /// The units of the cell.
  var words: Range<Int> { text.range(ofBytes: cell.range) }

  /// The quantities of the cell.
  var quantities: [Quantity] { QuantityRecognizer(text: text, range: words).quantities() }

  /// The longest figure of a result, in units: "98.1%", "목표 대비 102%".
  private static let longestShare = 10

  /// The cell is a share and nothing that binds it: "98.1%"; not "95% 이상", not "연 2회 공개".
  var isBareShare: Bool {
    guard words.count <= Self.longestShare else { return false }
    let found = quantities
    return found.count == 1 && found.allSatisfy { $0.unit == .percent && $0.comparator == nil }
  }

  /// "30분 이상 지연": the cell ends in a word for delay, behind a time.
  var isLateness: Bool {
    guard let delay = text.first(of: .rateDelay, before: words.upperBound) else { return false }
    return QuantityRecognizer(text: text, range: words.lowerBound..<max(words.lowerBound, delay.range.lowerBound))
      .quantities().contains { $0.unit.isTime }
  }

  /// True when a header holds a word of a class.
  func isHeaded(_ words: LexicalClass) -> Bool {
    cell.headers.contains { text.contains(words, in: text.range(ofBytes: $0)) }
  }
}
