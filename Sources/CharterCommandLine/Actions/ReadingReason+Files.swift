import CharterModel
import CharterParsing

// The reasons why the bytes of a file cannot be read.
extension ReadingReason {
  /// The system does not give out the file.
  static let inaccessible = ReadingReason(
    .inaccessible, ko: "파일을 열 수 없습니다. 읽기 권한을 확인하십시오.", en: "cannot be read; check the permissions")

  /// The file has more bytes than the limit.
  static func tooLarge(_ size: Int?, limit: Int) -> ReadingReason {
    let limit = ByteCount.words(limit)
    return ReadingReason(
      .tooLarge,
      ko: "파일이 \(size.map { "\($0)바이트로 " } ?? "")한도(\(limit))를 넘습니다. --limit 200MB처럼 한도를 올리십시오.",
      en: (size.map { "has \($0) bytes, more" } ?? "has more bytes")
        + " than the limit of \(limit); raise it with --limit, as in --limit 200MB")
  }

  /// More than a quarter of the bytes are in no supported encoding.
  static let unknownEncoding = ReadingReason(
    .encoding, ko: "글자 인코딩을 알 수 없습니다. UTF-8로 다시 저장하십시오.",
    en: "is not in a supported encoding; save it as UTF-8")

  /// The reason of a fault that the reader found.
  init(_ error: ReadingError) {
    switch error {
    case .empty:
      self.init(.empty, ko: "파일에 글이 없습니다. 올바른 파일인지 확인하십시오.", en: error.message)
    case .tooLarge(let size, let limit):
      self = .tooLarge(size, limit: limit)
    case .binary(let format):
      self.init(
        .binary, ko: "글이 아니라 \(Self.korean(format)) 파일입니다. 한글·워드·PDF 프로그램에서 텍스트나 HTML로 저장해 주십시오.",
        en: error.message)
    case .unsupportedEncoding(let name):
      self.init(.encoding, ko: "\(name) 인코딩은 읽지 못합니다. UTF-8로 다시 저장하십시오.", en: error.message)
    case .data(let format):
      self.init(
        .data, ko: "\(format) 자료는 헌장이 아닙니다. 헌장의 글이나 누리집 화면을 저장한 파일을 주십시오.", en: error.message)
    }
  }

  private static func korean(_ format: String) -> String {
    switch format {
    case "a ZIP archive, HWPX or Office document": "HWPX·오피스 문서나 ZIP 압축"
    case "an HWP or old Office document": "HWP·옛 오피스 문서"
    case "an HWP document": "HWP 문서"
    case "a PNG image": "PNG 그림"
    case "a JPEG image": "JPEG 그림"
    case "a GIF image": "GIF 그림"
    case "a WebP image": "WebP 그림"
    case "gzip data": "gzip 압축"
    case "PDF": "PDF"
    default: "이진"
    }
  }
}
