/// Recognizes data for programs, which is no charter even where a charter stands in it.
enum DataContent {
  /// The name of the format of a text; nil for prose and pages.
  ///
  /// - Data: `{"id": 1, "text": "…"}`, `[{"a": 1}]`, a line of JSON for each record
  /// - Not: "[붙임] 고객헌장", "{고객}을 섬기는 헌장"
  static func format(of bytes: [UInt8]) -> String? {
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    func skip() { while index < bytes.count, bytes[index] <= 0x20 { index += 1 } }
    skip()
    if index < bytes.count, bytes[index] == 0x5B {
      index += 1
      skip()
    }
    guard index < bytes.count, bytes[index] == 0x7B else { return nil }
    index += 1
    skip()
    guard index < bytes.count, bytes[index] == 0x22 else { return nil }
    index += 1
    // The key of an object ends with a quote and a colon.
    let limit = min(bytes.count, index + 200)
    while index < limit, bytes[index] != 0x22, bytes[index] != 0x0A { index += 1 }
    guard index < limit, bytes[index] == 0x22 else { return nil }
    index += 1
    skip()
    return index < bytes.count && bytes[index] == 0x3A ? "JSON" : nil
  }
}
