import CharterLanguage
import CharterModel

/// Reads what the customer gets when something went wrong.
///
/// Only where the matter is a fault: in a section on redress, or where a condition speaks of one. "친절 교육을 실시" elsewhere is training
/// and no remedy.
///
/// - Leaves: "시민의 의견을 시정에 반영" (the administration of a city)
/// - Finds: "정중히 사과드리고" (apology) · "잘못된 서비스는 즉시 시정" (correction) · "1만원 상당의 상품권을 지급" (compensation) · "재발 방지 교육을 실시" (training)
enum RemedyReader {
  /// The remedy of one act; nil where it is none.
  static func remedy(of part: Range<Int>, in sentence: Sentence, measures: [Measure], isRedress: Bool) -> Remedy? {
    // "방문 약속 불이행 | 5,000원" under "보상금액": the header says what the sum is.
    if sentence.isRemedy, measures.contains(where: { $0.unit == .won || $0.role == .amount }) {
      return .compensation
    }
    guard
      isRedress || sentence.has(.remedyApology)
        || sentence.has(.remedyCompensation, in: part) && sentence.has(.remedyTopic, in: part)
        || sentence.has(.remedyCorrection, in: part) && sentence.has(.remedyFault)
    else { return nil }
    let remedies: [(LexicalClass, Remedy)] = [
      (.remedyApology, .apology), (.remedyCompensation, .compensation), (.remedyTraining, .training),
      (.remedyCorrection, .correction), (.remedyNotice, .notice),
    ]
    return remedies.first { sentence.has($0.0, in: part) }?.1
  }
}
