import CharterModel

// The reasons for which a file of a folder is no candidate for a charter.
extension Reconciliation.Entry {
  /// Why a file is left out.
  enum Exclusion: String, Sendable {
    /// Code, styles, fonts, pictures and other supplies of pages.
    case asset
    /// Data for programs.
    case data
    /// A file that is no text.
    case binary
    /// A name that begins with a dot.
    case hidden
    /// A link to another place.
    case link
    /// A pipe, socket or device.
    case special
    /// A guide to the folder, such as README.
    case guide
    /// Settings of this program.
    case settings
    /// A report of this program.
    case report
    /// An earlier edition of a charter.
    case edition
    /// A second form of a file that is read.
    case copy
    /// A file beside those that the declaration, or their name, makes the charter.
    case undeclared
    /// Text without Korean.
    case noKorean = "no-korean"
    /// A folder or file that the system does not give out.
    case inaccessible

    var messages: BilingualText {
      switch self {
      case .asset: BilingualText(ko: "누리집 화면의 부속 파일입니다.", en: "supplies of a web page")
      case .data: BilingualText(ko: "글이 아니라 자료 파일입니다.", en: "data, and no text")
      case .binary: BilingualText(ko: "글이 아닌 파일입니다.", en: "is no text")
      case .hidden: BilingualText(ko: "이름이 점으로 시작하는 숨은 파일입니다.", en: "a hidden file")
      case .link: BilingualText(ko: "다른 곳을 가리키는 링크여서 따라가지 않았습니다.", en: "a link, which is not followed")
      case .special: BilingualText(ko: "파이프나 장치여서 읽지 않았습니다.", en: "a pipe or device, which is not read")
      case .guide: BilingualText(ko: "폴더를 설명하는 파일입니다.", en: "a guide to the folder")
      case .settings: BilingualText(ko: "이 프로그램의 설정 파일입니다.", en: "settings of this program")
      case .report: BilingualText(ko: "이 프로그램이 만든 보고서입니다.", en: "a report of this program")
      case .edition: BilingualText(ko: "헌장의 이전 판입니다.", en: "an earlier edition of a charter")
      case .copy: BilingualText(ko: "같은 이름의 글 파일을 읽었습니다.", en: "a text file of the same name is read")
      case .undeclared:
        BilingualText(
          ko: "같은 폴더에 헌장으로 정해진 파일이 따로 있습니다.", en: "other files of the folder are the charter")
      case .noKorean: BilingualText(ko: "한글이 없는 글입니다.", en: "text without Korean")
      case .inaccessible: BilingualText(ko: "열 수 없습니다. 읽기 권한을 확인하십시오.", en: "cannot be opened; check the permissions")
      }
    }

    /// Whether a person expects the file to be left out, so that no message is needed.
    var isExpected: Bool {
      switch self {
      case .guide, .settings, .report, .edition, .hidden: true
      default: false
      }
    }
  }

  /// An entry for a file that is left out.
  init(_ path: String, _ exclusion: Exclusion) {
    self.init(
      path: path, code: exclusion.rawValue, message: exclusion.messages.ko, messageEnglish: exclusion.messages.en)
  }

  /// Whether a person expects the file to be left out.
  var isExpected: Bool { Exclusion(rawValue: code)?.isExpected ?? false }
}
