/// The number of some organizations and the names of the first ones.
///
/// The limit keeps the output linear: 10,000 scorecards that each name all others would contain 100 million names.
package struct OrganizationList: Hashable, Sendable, Codable {
  /// The largest number of organizations that are all named; longer lists name the first `few`.
  package static let mostNamed = 60
  /// The number of names in a list that exceeds `mostNamed`.
  package static let few = 5

  /// The id and name of an organization.
  package struct Name: Hashable, Sendable, Codable {
    /// The id of the organization.
    package var id: String
    /// The Korean name.
    package var name: String

    /// Creates a name with the given properties.
    package init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// The number of organizations.
  package var count: Int
  /// All organizations, or the first `few`.
  package var named: [Name]

  /// Creates a list with the given properties.
  package init(count: Int, named: [Name]) {
    self.count = count
    self.named = named
  }
}
