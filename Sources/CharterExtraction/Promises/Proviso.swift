import CharterLanguage

/// Finds where a sentence takes back or widens what it has promised before.
///
/// Phenomenon: Korean appends the exception with -며, -되, -고 or -(으)나 and ends it in what may be: "…처리하며, 부득이한 경우 7일 연장할 수 있습니다". The end
/// promises nothing, and the clause before the comma does.
///
/// - Finds: "7일 이내에 처리하며, | 부득이한 경우 연장할 수 있습니다" · "30분 이내에 도착하겠으나, | 늦어질 수 있습니다"
/// - Not: "홈페이지에서 예약하고, 창구에서 찾으실 수 있습니다" (both are the customer's) · "이용하실 수 있습니다"
struct Proviso {
  let text: NormalizedText
  let sentence: Sentence

  /// The unit where the proviso begins; nil where the sentence promises nothing before it.
  var start: Int? {
    var end = sentence.range.upperBound
    while end > sentence.range.lowerBound, Endings.marks.contains(text.unquoted[end - 1]) { end -= 1 }
    guard text.first(of: .provisoGranting, before: end) != nil else { return nil }
    return sentence.range.last { at in
      text.unquoted[at] == 0x2C && at > sentence.range.lowerBound + 4 && promises(sentence.range.lowerBound..<at)
    }.map { $0 + 1 }
  }

  private func promises(_ part: Range<Int>) -> Bool {
    if text.first(of: .provisoPromiseBefore, before: part.upperBound) != nil { return true }
    guard let joint = text.first(of: .provisoJoint, before: part.upperBound),
      !sentence.has(.speakerCustomerSubject, in: part),
      sentence.cues.contains(where: {
        ($0.tag == .actConcrete || $0.tag == .actGeneric) && $0.range.upperBound == part.upperBound - joint.count
      })
    else { return false }
    return MeasureReader(text: text, sentence: sentence).hasBound(in: part)
  }

}
