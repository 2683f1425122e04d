/// Some organizations: how many they are, and who, as far as anybody would read on.
///
/// Of ten thousand charters a scorecard each that named all the others would be a hundred million names.
package struct OrganizationList: Hashable, Sendable, Codable {
  /// So many are all named; of more only the first few.
  package static let mostNamed = 60
  package static let few = 5

  /// An organization's id and name.
  package struct Name: Hashable, Sendable, Codable {
    package var id: String
    package var name: String

    package init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  package var count: Int
  /// All, or the first few.
  package var named: [Name]

  package init(count: Int, named: [Name]) {
    self.count = count
    self.named = named
  }
}
