extension DecodingError {
  /// The keys that lead to the invalid value, joined by dots, with list positions counted from 1: `parts.2.weight`.
  /// Empty for the whole file.
  package var place: String {
    let context: Context? =
      switch self {
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
        .dataCorrupted(let context):
        context
      @unknown default: nil
      }
    let missing: String? = if case .keyNotFound(let key, _) = self { key.stringValue } else { nil }
    let keys = (context?.codingPath ?? []).map { $0.intValue.map { "\($0 + 1)" } ?? $0.stringValue }
    return (keys + [missing].compactMap { $0 }).joined(separator: ".")
  }
}
