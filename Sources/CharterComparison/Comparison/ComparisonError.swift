/// The reason why charters cannot be compared.
package enum ComparisonError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Several charters have the same organization id; `paths` are their source files.
  case duplicateOrganization(id: String, paths: [String])

  package var description: String {
    switch self {
    case .duplicateOrganization(let id, let paths):
      "organization '\(id)' has \(paths.count) charters (\(paths.joined(separator: ", "))); "
        + "keep one of them, or give them different ids with organization.yaml beside each"
    }
  }
}
