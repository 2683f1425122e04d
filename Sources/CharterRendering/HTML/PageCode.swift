import Crypto
import Foundation

/// The style sheet and the script that stand in the page, and the policy that lets in nothing else.
enum PageCode {
  /// What is on the page, then the matrix, then what screens and paper change about both.
  static let style = String(
    decoding: PackageResources.report_css + PackageResources.matrix_css + PackageResources.media_css, as: UTF8.self)
  static let script = String(decoding: PackageResources.report_js, as: UTF8.self)

  /// Content Security Policy: these two pieces of code by their hash, the empty icon, and no request to anywhere.
  static let policy = [
    "default-src 'none'", "style-src '\(hash(style))'", "script-src '\(hash(script))'", "img-src data:",
    "base-uri 'none'", "form-action 'none'",
  ].joined(separator: "; ")

  private static func hash(_ code: String) -> String {
    "sha256-" + Data(SHA256.hash(data: Data(code.utf8))).base64EncodedString()
  }
}
