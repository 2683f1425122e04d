import CharterModel
import Glibc

/// Determines the encoding of bytes and decodes them.
enum EncodingChoice {
  /// Decodes bytes by their mark, else by their content, else by their label.
  static func decode(_ bytes: [UInt8]) throws(ReadingError) -> DecodedBytes {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      let text = bytes.dropFirst(3)
      let whole = try withoutNull(text)
      return UTF8Decoding.decode(whole, scan: UTF8Scan(whole))
    }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw .unsupportedEncoding("utf-32")
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes.dropFirst(2), bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), bigEndian: true) }
    if hasNull(bytes[...]) {
      if let bigEndian = UTF16Decoding.isBigEndianWithoutMark(bytes) {
        let decoded = try utf16(bytes[...], bigEndian: bigEndian)
        if decoded.undecodableBytes == 0 { return decoded }
      }
      return try decodeBySight(withoutNull(bytes[...]))
    }
    return try decodeBySight(bytes[...])
  }

  /// UTF-8 when it is valid, or nearly so; else CP949.
  private static func decodeBySight(_ bytes: ArraySlice<UInt8>) throws(ReadingError) -> DecodedBytes {
    let scan = UTF8Scan(bytes)
    let label = EncodingLabel.found(in: bytes)
    // In CP949 text well-formed UTF-8 sequences are rare accidents; in truncated UTF-8 text faults are rare. Where
    // neither occurs, the label decides.
    let isUTF8 =
      scan.faults == 0 || scan.sequences >= 4 * scan.faults || (label == .utf8 && scan.sequences >= scan.faults)
    if isUTF8 {
      var decoded = UTF8Decoding.decode(bytes, scan: scan)
      if scan.sequences > 0 { decoded.diagnostics += contradiction(label, actual: .utf8) }
      return decoded
    }
    guard var decoded = CP949Decoding.decode(bytes) else { throw .unsupportedEncoding("cp949") }
    // Bytes that are invalid in both are decoded as faulty UTF-8, which loses the least ASCII.
    if decoded.undecodableBytes > 0, decoded.undecodableBytes * 2 > bytes.count(where: { $0 >= 0x80 }) {
      return UTF8Decoding.decode(bytes, scan: scan)
    }
    decoded.diagnostics += contradiction(label, actual: .cp949)
    return decoded
  }

  private static func contradiction(_ label: EncodingLabel?, actual: EncodingLabel) -> [Diagnostic] {
    guard let label, label != actual else { return [] }
    func name(_ label: EncodingLabel) -> String {
      switch label {
      case .utf8: "utf-8"
      case .cp949: "euc-kr (cp949)"
      case .other(let name): name
      }
    }
    return [
      Diagnostic(
        rule: "decoding/label-contradicted", severity: .note,
        message: "파일에는 \(name(label))라고 적혀 있으나 내용은 \(name(actual))이므로 그렇게 읽었습니다.")
    ]
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) throws(ReadingError) -> DecodedBytes {
    let decoded = UTF16Decoding.decode(bytes, bigEndian: bigEndian)
    try refuseNull(decoded.bytes[...])
    return decoded
  }

  /// Replaces a few NUL bytes by 0xFF, which is invalid in UTF-8 and CP949, so that they are reported as faults.
  private static func withoutNull(_ bytes: ArraySlice<UInt8>) throws(ReadingError) -> ArraySlice<UInt8> {
    guard hasNull(bytes) else { return bytes }
    guard bytes.count(where: { $0 == 0 }) * 64 < bytes.count else { throw .binary(format: "binary data") }
    return bytes.map { $0 == 0 ? 0xFF : $0 }[...]
  }

  private static func refuseNull(_ bytes: ArraySlice<UInt8>) throws(ReadingError) {
    if hasNull(bytes) { throw .binary(format: "binary data") }
  }

  private static func hasNull(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return false }
      return memchr(base, 0, buffer.count) != nil
    }
  }
}
