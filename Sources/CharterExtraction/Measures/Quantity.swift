import CharterLanguage
import CharterModel

/// A number with its unit as it stands in a sentence, before anything is known of its role.
struct Quantity: Hashable, Sendable {
  var value: Double
  var unit: Measure.Unit
  /// As written after or before the number; nil where nothing is.
  var comparator: Measure.Comparator?
  var per: Measure.Period?
  /// 방문 1일 *전*.
  var isLead = false
  /// 3번 울리기 *전*, which bounds the rings and leads nothing.
  var isBeforeRing = false
  /// Said to be a working time, though the unit alone is not: "근무시간 기준 3시간", "3일(공휴일 제외)".
  var range: Range<Int>
  /// True where number and unit stand in the wrong order ("근무시간24 이내").
  var isBroken = false
}

/// What is written in place of a number: 즉시, 법정기한 내, 사유 발생 시마다.
struct WordBound: Hashable, Sendable {
  var role: Measure.Role
  var range: Range<Int>
}
