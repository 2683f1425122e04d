/// Why charters could not be set side by side.
package enum ComparisonError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Two charters name the same organization, so that it would have two columns. The paths are those of the sources.
  case duplicateOrganization(id: String, paths: [String])

  package var description: String {
    switch self {
    case .duplicateOrganization(let id, let paths):
      "organization '\(id)' has \(paths.count) charters (\(paths.joined(separator: ", "))); "
        + "keep one of them, or give them different ids with organization.yaml beside each"
    }
  }
}
