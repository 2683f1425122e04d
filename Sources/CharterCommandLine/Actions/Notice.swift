import Foundation

/// Lines on standard error that are no errors.
enum Notice {
  /// Prints a line. Control characters are removed, because paths come from the caller.
  static func write(_ text: String) {
    let plain = String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .control }))
    FileHandle.standardError.write(Data("charter: \(plain)\n".utf8))
  }
}
