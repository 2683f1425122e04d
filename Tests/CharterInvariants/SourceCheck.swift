import CharterModel
import CharterParsing
import Foundation

/// Holds what the reader made of bytes to what `SourceText` says of itself.
enum SourceCheck {
  /// Foundation composes in time that grows with the square of the length, so that only short texts are compared.
  private static let composable = 2048

  static func check(_ source: SourceText, ofFile bytes: [UInt8], into log: inout BreachLog) {
    if !isUTF8(source.bytes) { log.add("the text is valid UTF-8") }
    if source.bytes.contains(0) { log.add("the text holds no NUL") }
    if source.bytes.contains(0x0D) { log.add("the text holds no carriage return") }
    if !(0...bytes.count).contains(source.undecodableBytes) {
      log.add("undecodable bytes are bytes of the file: \(source.undecodableBytes) of \(bytes.count)")
    }
    let rules = RangeRules(rendition: Rendition(bytes: source.bytes, lines: source.lineMap()))
    for diagnostic in source.diagnostics {
      if let span = diagnostic.span, !rules.isSound(span) { log.add("\(diagnostic.rule) has a sound span: \(span)") }
    }
    guard source.bytes.count <= composable else { return }
    let text = String(decoding: source.bytes, as: UTF8.self)
    if !text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(source.bytes) { log.add("the text is NFC") }
  }

  /// True when bytes are UTF-8 without a fault, by the standard library and not by the reader under test.
  static func isUTF8(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }
}
