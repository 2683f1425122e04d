import CharterLanguage

/// Where a sentence ends, and where the next begins.
///
/// A bullet may hold several sentences. Full stops also stand in quoted scripts, numbers and addresses; the final one is often missing, and
/// the polite ending 니다 then marks the end by itself. What ends with its block needs no rule.
enum SentenceBoundaryRules {
  /// A mark or an ending that may close a sentence before the end of its block.
  struct PossibleEnd: Sendable {
    let text: NormalizedText
    /// The mark or the last syllable of the ending.
    let at: Int
    /// The end of the block.
    let limit: Int

    var isMark: Bool { SentenceBoundaryRules.isMark(text, at) }
    var isPoliteEnding: Bool { SentenceBoundaryRules.isPoliteEnding(text, at) }

    /// The end of closing brackets, quotation marks and further full stops.
    func afterClosers(_ start: Int) -> Int {
      var end = start
      while end < limit, SentenceSplitter.closing.contains(text.unquoted[end]) || text.unquoted[end] == 0x2E {
        end += 1
      }
      return end
    }

    /// The units of the mark of a footnote.
    func note(_ start: Int) -> Int { FootnoteMark.length(in: text, at: start, before: limit) }

    /// True when what stands before the mark and behind it shows that the mark ends a sentence.
    func ends(before next: Int) -> Bool { isSpacedEnd(before: next) || isGluedEnd(before: next) }

    /// "1. 3. 5." and "No. 7" are numbers, not sentences.
    func isSpacedEnd(before next: Int) -> Bool {
      guard next < limit, at > 0, text.isSpaced(before: next) else { return false }
      let before = text.unquoted[at - 1]
      return before.isHangul || SentenceSplitter.closing.contains(before) || before == NormalizedText.masked
    }

    /// Without a space the last syllable has to be one that sentences end in.
    func isGluedEnd(before next: Int) -> Bool {
      guard next < limit, at > 0, !text.isSpaced(before: next) else { return false }
      return LexicalClass.sentenceFinalSyllable.contains(text.unquoted[at - 1])
        && (text.unquoted[next].isHangul || SentenceSplitter.leftovers.contains(text.unquoted[next]))
    }
  }

  /// The unit behind the end of a sentence whose last mark or syllable stands at a unit, with the rule that found it.
  static func end(in text: NormalizedText, at unit: Int, before limit: Int) -> Ruling<Int>? {
    guard isMark(text, unit) || isPoliteEnding(text, unit) else { return nil }
    return ends.firstRuling(on: PossibleEnd(text: text, at: unit, limit: limit))
  }

  /// True for a full stop, a question mark or an exclamation mark.
  private static func isMark(_ text: NormalizedText, _ at: Int) -> Bool {
    let unit = text.unquoted[at]
    return unit == 0x2E || unit == 0x3F || unit == 0x21
  }

  /// True for the last syllable of 니다.
  private static func isPoliteEnding(_ text: NormalizedText, _ at: Int) -> Bool {
    LexicalClass.endingPlain.contains(text.unquoted[at]) && text.has(.sentencePoliteSyllable, before: at)
  }

  /// The rules for ends, in the order in which they are asked.
  static let ends: [Rule<PossibleEnd, Int>] = [
    footnoteAfterMark, markBeforeSpace, markWithoutSpace, footnoteAfterEnding, politeEnding,
  ]

  /// The rules for what stands before a sentence, in the order in which they are asked; each looks where the last one ended.
  static let heads: [Rule<Extent, Int>] = [itemNumber, label, paragraphNumber, namedLabel]

  /// The guides of all rules of this phenomenon.
  static let guides: [RuleGuide] =
    ends.map(\.guide) + [label, paragraphNumber, itemNumber, namedLabel, footnoteOfSentence].map(\.guide)

  private static let footnoteAfterMark = Rule<PossibleEnd, Int>(
    "sentence-boundary/footnote-after-mark", ko: "마침표 뒤의 각주 표시까지가 한 문장이다",
    en: "The mark of a footnote belongs to the sentence before it.",
    finds: ["명찰을 달겠습니다.[1⟦]⟧ 먼저 인사하겠습니다.": "cut"],
    leaves: ["명찰을 달겠습니다. 먼저 인사하겠습니다."]
  ) { place in
    guard place.isMark else { return nil }
    let start = place.afterClosers(place.at + 1)
    let note = place.note(start)
    guard note > 0 else { return nil }
    let end = place.afterClosers(start + note)
    return place.ends(before: end) ? end : nil
  }

  private static let markBeforeSpace = Rule<PossibleEnd, Int>(
    "sentence-boundary/mark-before-space", ko: "글자 뒤의 문장 부호와 빈칸에서 문장이 끝난다",
    en: "A mark between a syllable and a space ends a sentence.",
    finds: ["안내도를 구비하겠습니다⟦.⟧ 부서별로 담당자를 적어 두겠습니다.": "cut", "상담실을 마련하겠습니다(예약제⟦).⟧ 예약은 전화로 받겠습니다.": "cut"],
    leaves: [
      "“안녕하십니까? 무엇을 도와드릴까요?”라고 여쭙겠습니다.", "www.example.go.kr 에서 결과를 알려드리겠습니다.", "상담은 1. 3. 5. 창구에서 하겠습니다.",
      "No. 7 창구에서 안내하겠습니다.",
    ]
  ) { place in
    guard place.isMark else { return nil }
    let end = place.afterClosers(place.at + 1)
    return place.note(end) == 0 && place.isSpacedEnd(before: end) ? end : nil
  }

  private static let markWithoutSpace = Rule<PossibleEnd, Int>(
    "sentence-boundary/mark-without-space", ko: "빈칸 없이 붙여 쓴 문장도 나눈다",
    en: "A mark behind a final syllable ends a sentence without a space too.",
    finds: ["고객의 말씀을 경청하겠습니다⟦.⟧또한 그 결과를 알려드리겠습니다.": "cut"],
    leaves: ["만족도를 3.5점 이상으로 유지하겠습니다.", "www.example.go.kr 에서 결과를 알려드리겠습니다."]
  ) { place in
    guard place.isMark else { return nil }
    let end = place.afterClosers(place.at + 1)
    return place.note(end) == 0 && place.isGluedEnd(before: end) ? end : nil
  }

  private static let footnoteAfterEnding = Rule<PossibleEnd, Int>(
    "sentence-boundary/footnote-after-ending", ko: "‘-니다’ 뒤의 각주 표시까지가 한 문장이다",
    en: "The mark of a footnote belongs to the sentence before it, where the full stop is missing too.",
    finds: ["명찰을 달겠습니다1⟦)⟧ 먼저 인사하겠습니다.": "cut"],
    leaves: ["명찰을 달겠습니다 먼저 인사하겠습니다."]
  ) { place in
    guard place.isPoliteEnding else { return nil }
    let note = place.note(place.at + 1)
    let end = place.at + 1 + note
    return note > 0 && end < place.limit && place.text.isSpaced(before: end) ? end : nil
  }

  private static let politeEnding = Rule<PossibleEnd, Int>(
    "sentence-boundary/polite-ending", ko: "마침표 없는 ‘-니다’에서 문장이 끝난다",
    en: "The polite ending ends a sentence without a mark.",
    finds: ["접수증을 드리겠습니⟦다⟧ 민원은 순서대로 처리하겠습니다.": "cut"],
    leaves: ["감사합니다 라고 인사하겠습니다.", "접수증을 드리겠습니다."]
  ) { place in
    let text = place.text
    let next = place.at + 1
    guard place.isPoliteEnding, next < place.limit, next + place.note(next) != place.limit, text.isSpaced(before: next),
      text.unquoted[next].isHangul || text.unquoted[next].isDigit,
      text.first(of: .sentenceQuotingParticle, at: next) == nil
    else { return nil }
    return next
  }
}

/// What stands around the words of a sentence and does not belong to it.
extension SentenceBoundaryRules {
  /// Units that hold one sentence.
  struct Extent: Sendable {
    let text: NormalizedText
    let range: Range<Int>
  }

  /// A label has a few words: "(담당자가 자리에 없을 때)".
  private static let longestLabel = 20

  /// Where the sentence begins after a label in brackets.
  static let label = Rule<Extent, Int>(
    "sentence-boundary/label", ko: "괄호 속의 머리말은 문장이 아니다",
    en: "A label in brackets stands before the sentence that it is about.",
    finds: ["(전화⟦)⟧ 벨이 세 번 울리기 전에 받겠습니다.": "cut", "[담당자가 없을 때⟦]⟧ 용건을 적어 두겠습니다.": "cut"],
    leaves: ["(033) 123-4567로 문의하시면 담당자를 연결하겠습니다.", "전화(휴대전화 포함)를 받겠습니다."]
  ) { extent in
    let text = extent.text
    guard let first = extent.range.first, let closer = SentenceSplitter.heads[text.unquoted[first]],
      let end = extent.range.first(where: { text.unquoted[$0] == closer }), end - first <= longestLabel,
      end + 1 < extent.range.upperBound, !text.unquoted[(first + 1)..<end].contains(where: { $0.isDigit })
    else { return nil }
    return end + 1
  }

  /// A label before a colon or a dash is a noun or two: "맞이 : …", "불편 사항 - …".
  private static let longestNamedLabel = 9
  /// A sentence after a label has at least so many units; less is a level: "수거 - 2일 이내".
  private static let shortestLabelled = 8

  /// A colon and dashes, which end labels.
  static let labelMarks: Set<UInt16> = [colon, 0x2D, 0x2013, 0x2014]
  private static let colon: UInt16 = 0x3A

  /// The mark that ends a label at the beginning of a sentence: a colon, or a dash with spaces around it.
  static func labelEnd(of extent: Extent) -> Int? {
    let (text, range) = (extent.text, extent.range)
    let head = range.prefix(longestNamedLabel + 1).dropFirst(2)
    guard
      let mark = head.first(where: { at in
        let unit = text.unquoted[at]
        if unit == colon { return true }
        return labelMarks.contains(unit) && text.isSpaced(before: at)
          && at + 1 < range.upperBound && text.isSpaced(before: at + 1)
      }), range.upperBound - mark > shortestLabelled
    else { return nil }
    let isName = text.unquoted[range.lowerBound..<mark].allSatisfy { $0.isHangul || $0 == 0xB7 || $0 == 0x2F }
    var end = range.upperBound
    while end > mark, Endings.marks.contains(text.unquoted[end - 1]) { end -= 1 }
    return isName && text.has(.endingPlain, before: end) ? mark : nil
  }

  /// Where the sentence begins after a label with a colon or a dash.
  static let namedLabel = Rule<Extent, Int>(
    "sentence-boundary/named-label", ko: "쌍점이나 줄표 앞의 머리말은 문장이 아니다",
    en: "A label before a colon or a dash stands before the sentence that it is about.",
    finds: [
      "맞이 ⟦:⟧ 담당자는 먼저 보고 인사하겠습니다.": "cut", "배웅 ⟦-⟧ 용무가 끝나면 문 앞까지 모시겠습니다.": "cut",
    ],
    leaves: ["대형 폐기물 수거 - 2일 이내", "담당자는 09:00부터 18:00까지 상담하겠습니다."]
  ) { extent in labelEnd(of: extent).map { $0 + 1 } }

  /// Where the sentence begins after the number of an item: "2. 처리 절차를 …" in a cell, where it is no marker of the block.
  static let itemNumber = Rule<Extent, Int>(
    "sentence-boundary/item-number", ko: "항목의 번호는 문장이 아니다", en: "The number of an item stands before its sentence.",
    finds: ["먼저 인사하겠습니다. 2⟦.⟧ 처리 절차를 설명하겠습니다.": "cut"],
    leaves: ["1.5배 넓은 자리를 마련하겠습니다."]
  ) { extent in
    let (text, range) = (extent.text, extent.range)
    var at = range.lowerBound
    while at < range.upperBound, at - range.lowerBound < 2, text.unquoted[at].isDigit { at += 1 }
    guard at > range.lowerBound, at + 1 < range.upperBound, text.unquoted[at] == 0x2E || text.unquoted[at] == 0x29,
      text.isSpaced(before: at + 1), text.unquoted[at + 1].isHangul
    else { return nil }
    return at + 1
  }

  /// Where the sentence begins after a number in a circle.
  static let paragraphNumber = Rule<Extent, Int>(
    "sentence-boundary/paragraph-number", ko: "항의 번호는 문장이 아니다",
    en: "The number of a paragraph stands before its sentence.",
    finds: ["(예약) ⟦①⟧ 신청이 접수되면 10분 이내에 번호를 알려드립니다.": "cut"],
    leaves: ["신청이 접수되면 10분 이내에 번호를 알려드립니다."]
  ) { extent in
    let words = extent.range.first { !SentenceSplitter.circled.contains(extent.text.units[$0]) }
    let start = words ?? extent.range.upperBound
    return start > extent.range.lowerBound ? start : nil
  }

  /// Where the sentence ends before the mark of a footnote.
  static let footnoteOfSentence = Rule<Extent, Int>(
    "sentence-boundary/footnote-at-end", ko: "문장 끝의 각주 표시는 문장이 아니다",
    en: "The mark of a footnote at the end is no word of the sentence.",
    finds: ["접수 후 3일 이내 회⟦신⟧[1]": "cut", "명찰을 달겠습니다⟦.⟧1)": "cut"],
    leaves: ["민원(3)건을 처리하겠습니다.", "접수 후 7일(2주) 이내 회신"]
  ) { extent in
    let end = FootnoteMark.end(of: extent.range, in: extent.text)
    return end < extent.range.upperBound ? end : nil
  }
}
