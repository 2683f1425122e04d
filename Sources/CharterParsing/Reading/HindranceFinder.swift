import CharterLanguage
package import CharterModel

/// Finds what stands in the way of reading a document as a charter.
///
/// A page that asks whether the visitor is a program, an error page or a privacy policy is no charter, whatever it says. A
/// page without a promise may hold its text in pictures, frames, attachments or scripts, which the reasons name.
enum HindranceFinder {
  /// The hindrances of a document.
  ///
  /// - Parameter source: the text from which it was parsed.
  static func find(in document: Document, of source: SourceText) -> Hindrances {
    let page = PageWords(document)
    var found = Hindrances()
    found.otherKind = damaged(page) ?? interstitial(page) ?? otherDocument(page)
    guard source.mediaType == .html, !promises(document) else { return found }
    let markup = MarkupScan(bytes: source.bytes)
    found.reasons = [frames(markup), attachments(markup), pictures(markup, page), scripts(markup, page)]
      .compactMap { $0 }
    return found
  }

  /// Whether a block promises in the words of promises.
  static func promises(_ document: Document) -> Bool {
    document.blocks.contains { block in
      block.boilerplate == nil && !block.isHeading
        && ByteText.find(Flow.promise, in: document.rendition.bytes, block.range) != nil
    }
  }

  // MARK: Text that cannot be trusted

  /// The share of scalars from which text is taken for damaged: one in five; a page of Korean has hardly any.
  private static let damagedShare = 5

  private static func damaged(_ page: PageWords) -> ReadingReason? {
    guard page.letters >= 10 else { return nil }
    if page.latinSupplement * damagedShare > page.letters, page.syllables < page.latinSupplement {
      return ReadingReason(
        .mojibake, ko: "글자가 깨진 채 저장되었습니다(EUC-KR 글을 다른 인코딩으로 읽은 것). 원래 페이지를 다시 저장하십시오.",
        en: "The text was garbled before it was saved (EUC-KR read in another encoding); save the original page again.")
    }
    if page.unknownSigns * damagedShare > page.letters, page.syllables < page.unknownSigns {
      return ReadingReason(
        .noTextLayer, ko: "글꼴에만 있는 부호뿐이어서 읽을 수 없습니다. 글로 저장한 원본을 쓰십시오.",
        en: "The text is signs that only a font shows and cannot be read; use the original as text.")
    }
    return nil
  }

  // MARK: Pages in place of the page

  /// In syllables; longer pages have text of their own.
  private static let longestInterstitial = 300

  private static func interstitial(_ page: PageWords) -> ReadingReason? {
    guard page.syllables <= longestInterstitial else { return nil }
    let words = page.words
    let found = interstitials.first { $0.words.contains { words.contains($0) } }
    return found == nil || page.namesCharter ? nil : found?.reason
  }

  /// The phrases of pages that are shown in place of the page, without white space, with what is said of the page.
  private static let interstitials: [(words: [String], reason: ReadingReason)] = [
    (
      [
        "자동접속", "비정상적인접근", "비정상적인접속", "로봇이아닙", "보안문자를입력", "사람인지확인", "브라우저를확인", "접속확인중", "checkingyourbrowser",
        "verifyyouarehuman", "captcha", "accessdenied", "접근이차단", "접속이차단",
      ],
      ReadingReason(
        .botWall, ko: "헌장이 아니라 자동 접속을 막는 화면입니다. 브라우저로 연 페이지를 저장하십시오.",
        en: "This is not the charter but a page that keeps programs out; save the page from a browser.")
    ),
    (
      [
        "페이지를찾을수없", "존재하지않는페이지", "요청하신페이지", "페이지가없습니다", "서비스점검중", "시스템점검", "일시적인오류", "pagenotfound", "404notfound",
        "servererror", "서비스가일시중단",
      ],
      ReadingReason(
        .errorPage, ko: "헌장이 아니라 오류나 점검을 알리는 화면입니다. 주소를 확인하고 다시 저장하십시오.",
        en: "This is not the charter but a page that reports an error; check the address and save it again.")
    ),
    (
      ["아이디와비밀번호", "비밀번호를입력", "로그인이필요한", "로그인후이용"],
      ReadingReason(
        .loginPage, ko: "헌장이 아니라 로그인 화면입니다. 로그인 없이 볼 수 있는 페이지를 저장하십시오.",
        en: "This is not the charter but a page that asks for a login; save a page that is open to everybody.")
    ),
  ]

  // MARK: Other documents

  private static func otherDocument(_ page: PageWords) -> ReadingReason? {
    let titles = page.titles
    let found = otherDocuments.first { other in
      titles.contains { title in other.names.contains { title.hasSuffix($0) } }
    }
    // Few pages have such a title, and only then it is asked whether another names a charter.
    return found == nil || page.namesCharter ? nil : found?.reason
  }

  /// The names in which the titles of other documents end, without white space, with what is said of the document.
  private static let otherDocuments: [(names: [String], reason: ReadingReason)] = [
    (
      ["개인정보처리방침", "개인정보취급방침", "개인정보보호정책", "영상정보처리기기운영관리방침"],
      ReadingReason(
        .privacyPolicy, ko: "헌장이 아니라 개인정보 처리방침입니다. 고객서비스헌장 페이지를 쓰십시오.",
        en: "This is not a charter but a privacy policy; use the page of the service charter.")
    ),
    (
      ["신고센터", "클린신고", "부패신고", "핫라인", "익명신고", "갑질신고"],
      ReadingReason(
        .hotline, ko: "헌장이 아니라 신고를 받는 페이지입니다. 고객서비스헌장 페이지를 쓰십시오.",
        en: "This is not a charter but a page that takes reports; use the page of the service charter.")
    ),
    (
      ["윤리선언", "윤리강령", "행동강령", "윤리헌장", "인권헌장", "인권선언", "청렴서약", "윤리선언문"],
      ReadingReason(
        .otherDeclaration, ko: "고객서비스헌장이 아니라 다른 선언문이나 강령입니다.",
        en: "This is not a service charter but a declaration on another matter.")
    ),
  ]

  // MARK: Text in other places

  private static func frames(_ markup: MarkupScan) -> ReadingReason? {
    let frames = markup.values(of: "src", in: "frame")
    guard markup.has("frameset") || !frames.isEmpty else { return nil }
    return ReadingReason(
      .frameset, ko: "글이 다른 파일에 있는 프레임 페이지입니다. 다음 파일을 저장해 쓰십시오: \(frames.joined(separator: ", "))",
      en: "The text is in frames; save these files and use them: \(frames.joined(separator: ", "))", attachments: frames
    )
  }

  /// In syllables; a page with less has no text of its own.
  private static let leastText = 200

  private static func attachments(_ markup: MarkupScan) -> ReadingReason? {
    let files = markup.values(of: "href", in: "a", most: 200).filter { link in
      let path = link.lowercased().prefix { $0 != "?" && $0 != "#" }
      return [".hwp", ".hwpx", ".pdf", ".doc", ".docx"].contains { path.hasSuffix($0) }
    }
    guard !files.isEmpty else { return nil }
    return ReadingReason(
      .attachmentsOnly, ko: "글이 붙임 파일에 있습니다. 다음 파일을 글로 저장해 쓰십시오: \(files.joined(separator: ", "))",
      en: "The text is in attachments; save these as text and use them: \(files.joined(separator: ", "))",
      attachments: files)
  }

  private static func pictures(_ markup: MarkupScan, _ page: PageWords) -> ReadingReason? {
    guard page.syllables < leastText else { return nil }
    let pictures = markup.values(of: "src", in: "img").filter { source in
      let name = source.lowercased()
      return !["logo", "icon", "ico_", "btn", "bullet", "blank", "spacer", "line", "arrow"].contains {
        name.contains($0)
      }
        && !name.hasPrefix("data:")
    }
    guard !pictures.isEmpty else { return nil }
    return ReadingReason(
      .imageOnly, ko: "글이 그림에 있어 읽을 수 없습니다. 글로 된 페이지를 쓰거나 옮겨 적으십시오: \(pictures.joined(separator: ", "))",
      en: "The text is in pictures and cannot be read; use a page with text: \(pictures.joined(separator: ", "))",
      attachments: pictures)
  }

  private static func scripts(_ markup: MarkupScan, _ page: PageWords) -> ReadingReason? {
    guard page.syllables < leastText, markup.has("script") else { return nil }
    return ReadingReason(
      .scriptedPage, ko: "글을 스크립트가 불러오는 페이지여서 본문이 비어 있습니다. 브라우저에서 글이 보일 때 저장하십시오.",
      en: "A script loads the text of this page, and it is empty; save it from a browser once the text is shown.")
  }
}

/// What the words of a document without its boilerplate show of its kind. Every document is counted; its words are only read where
/// it is short.
private struct PageWords {
  /// Hangul syllables.
  private(set) var syllables = 0
  /// Letters and signs beyond ASCII.
  private(set) var letters = 0
  /// U+00A1 to U+00FF, which wrongly decoded text consists of.
  private(set) var latinSupplement = 0
  /// U+FFFD and the signs that stand for private ones.
  private(set) var unknownSigns = 0

  private let rendition: Rendition
  /// The blocks that are no boilerplate, and titles before the charter.
  private let blocks: [Block]
  /// The bytes of the titles and headings, and of the first block.
  private let titleRanges: [Range<Int>]

  private static let longestWords = 4000
  /// As many titles as a page has over its own text.
  private static let mostTitles = 6

  init(_ document: Document) {
    func isTitle(_ block: Block) -> Bool { block.isHeading || block.boilerplate == .preface }
    let bytes = document.rendition.bytes
    rendition = document.rendition
    blocks = document.blocks.filter { $0.boilerplate == nil || isTitle($0) }
    titleRanges = blocks.enumerated().filter { $0 == 0 || isTitle($1) }.map(\.element.range)
    for block in blocks { count(bytes, block.range) }
  }

  private mutating func count(_ bytes: [UInt8], _ range: Range<Int>) {
    var at = range.lowerBound
    while at < range.upperBound {
      guard bytes[at] > 0x7F else {
        at += 1
        continue
      }
      let (value, width) = ByteText.scalar(in: bytes, at: at, before: range.upperBound)
      at += max(1, width)
      letters += 1
      switch value {
      case 0xAC00...0xD7A3: syllables += 1
      case 0xA1...0xFF where value != 0xB7: latinSupplement += 1
      case 0xFFFD, 0x25A1, 0x25AA: unknownSigns += 1
      default: break
      }
    }
  }

  /// The text without white space, in lower case, up to the length of a page in place of another.
  var words: String {
    var words = ""
    for block in blocks {
      if words.utf8.count >= Self.longestWords { break }
      words += rendition.text(block.range).lowercased().filter { !$0.isWhitespace }
    }
    return words
  }

  /// The first titles and headings, without white space.
  var titles: [String] {
    titleRanges.prefix(Self.mostTitles).map { rendition.text($0).filter { !$0.isWhitespace } }
  }

  /// Whether a title or heading names a charter.
  var namesCharter: Bool { titleRanges.contains { TextPreface.isTitle($0, rendition.bytes) } }
}
