package import Foundation

/// Where the files of the package are.
package enum Repository {
  /// The folder of Package.swift.
  package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
}
