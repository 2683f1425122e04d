import CharterLanguage

/// Finds values that are bound and yet no level, so that none is lost in silence.
///
/// - Finds: "며칠 안에", "몇 시간 이내" (no figure) · "10km 이내", "50㎡ 이상" (a unit that no level has)
/// - Leaves: "3일 이내", "제3항 이내", "2030년 이후", and whatever a rule has decided about
struct UnreadValues: Sendable {
  let text: NormalizedText

  /// A unit and a bound stand within this many units of a number or of a word such as 몇.
  private static let within = 5

  /// The values of a part of a sentence that were not read, with their bounds, by place.
  func places(in part: Range<Int>) -> [Range<Int>] {
    let candidates = candidates(in: part)
    guard !candidates.isEmpty else { return [] }
    var trace = MeasureTrace(isKept: true)
    let read = QuantityRecognizer(text: text, range: part).quantities(&trace).map(\.range)
    let decided = read + trace.decisions.map(\.units)
    return candidates.filter { candidate in !decided.contains { $0.overlaps(candidate) } }
  }

  private func candidates(in part: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = part.lowerBound
    let hasVague = text.first(in: part, of: .quantityVague) != nil
    while at < part.upperBound {
      guard let value = (hasVague ? vague(at, part) : nil) ?? number(at, part) else {
        at += 1
        continue
      }
      found.append(value)
      at = value.upperBound
    }
    return found
  }

  /// "며칠 안에"
  private func vague(_ at: Int, _ part: Range<Int>) -> Range<Int>? {
    guard let word = text.first(of: .quantityVague, at: at), at == part.lowerBound || text.isSpaced(before: at) else {
      return nil
    }
    let end = word.range.upperBound
    for next in end..<max(end, min(part.upperBound, end + Self.within)) {
      let bound = text.all(of: .boundAfterQuantity, at: next).first {
        $0.range.upperBound <= part.upperBound && Lexicon.standard.entries[$0.entry].isAdmitted(in: text, at: next)
      }
      if let bound { return at..<bound.range.upperBound }
    }
    return nil
  }

  /// "10km 이내"; a number right before its bound is reported as one without a unit.
  private func number(_ at: Int, _ part: Range<Int>) -> Range<Int>? {
    guard text.unquoted[at].isDigit, at == part.lowerBound || !text.unquoted[at - 1].isDigit,
      at == part.lowerBound || text.unquoted[at - 1] != 0x2E && !text.has(.numberOrdinalPrefix, before: at),
      let number = Numeral.read(text, at: at, before: part.upperBound), number.form == .digits
    else { return nil }
    let first = number.range.upperBound + 1
    for next in first..<max(first, min(part.upperBound, first + Self.within - 1)) {
      if let bound = text.first(of: .boundCore, at: next), bound.range.upperBound <= part.upperBound {
        return at..<bound.range.upperBound
      }
      if text.unquoted[next].isDigit || text.unquoted[next] == 0x2C { return nil }
    }
    return nil
  }
}
