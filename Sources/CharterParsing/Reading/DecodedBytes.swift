import CharterModel

/// Bytes turned into UTF-8, before line ends and composition are made uniform.
struct DecodedBytes {
  /// UTF-8 without a byte order mark; undecodable bytes are U+FFFD.
  var bytes: [UInt8]
  var encoding: String
  var undecodableBytes = 0
  /// True when a carriage return occurs.
  var hasReturns = false
  /// True when a scalar occurs that NFC may change; false is certain, true is a suspicion.
  var needsComposition = false
  var diagnostics: [Diagnostic] = []
}
