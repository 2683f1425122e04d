import Crypto
import Foundation

/// The style sheet and the script of the page, and the policy that allows nothing else.
enum PageCode {
  /// The style sheet: the page, then the matrix, then the rules for screens and paper.
  static let style = String(
    decoding: PackageResources.report_css + PackageResources.matrix_css + PackageResources.media_css, as: UTF8.self)
  static let script = String(decoding: PackageResources.report_js, as: UTF8.self)

  /// The Content Security Policy: it allows the style sheet and the script by their hashes and the empty icon, and
  /// forbids all requests.
  static let policy = [
    "default-src 'none'", "style-src '\(hash(style))'", "script-src '\(hash(script))'", "img-src data:",
    "base-uri 'none'", "form-action 'none'",
  ].joined(separator: "; ")

  private static func hash(_ code: String) -> String {
    "sha256-" + Data(SHA256.hash(data: Data(code.utf8))).base64EncodedString()
  }
}
