import CharterModel

/// Decoded UTF-8, before line ends and composition are normalized.
struct DecodedBytes {
  /// UTF-8 without a byte order mark; undecodable bytes are U+FFFD.
  var bytes: [UInt8]
  var encoding: String
  var undecodableBytes = 0
  /// True when a carriage return occurs.
  var hasReturns = false
  /// Whether a scalar may occur that NFC changes; false is certain, true is not.
  var needsComposition = false
  var diagnostics: [Diagnostic] = []
}
