import CharterModel

/// The sentences that commitments stand in, as footnotes of Markdown.
///
/// A footnote is named after organization and line (`[^library-14]`), so that the Markdown can be read as it is, and a
/// changed charter changes few names.
struct Footnotes: Sendable {
  /// A sentence of an organization.
  private struct Place: Hashable {
    var organization: String
    var start: Int
    var end: Int
  }

  /// Beyond that many letters an organization is named by its number.
  private static let longestName = 40

  private var labels: [Place: String] = [:]
  /// The commitment that stands for each footnote, in the order of the comparison.
  private(set) var sentences: [(label: String, commitment: Commitment)] = []

  init(_ comparison: Comparison) {
    let slugs = Slugs(comparison.organizations.map(\.id))
    var names: [String: String] = [:]
    for (number, organization) in comparison.organizations.enumerated() where names[organization.id] == nil {
      let slug = slugs[organization.id]
      names[organization.id] = slug.count > Self.longestName ? "o--\(number + 1)" : slug
    }
    // How many sentences begin on a line.
    var taken: [String: Int] = [:]
    for commitment in comparison.commitments {
      let place = Self.place(of: commitment)
      guard labels[place] == nil else { continue }
      let label = "\(names[place.organization] ?? "x")-\(commitment.sentence.span.line)"
      taken[label, default: 0] += 1
      let number = taken[label, default: 1]
      labels[place] = number == 1 ? label : "\(label)--\(number)"
      sentences.append((labels[place] ?? label, commitment))
    }
  }

  /// What leads to the sentence of a commitment; empty where the comparison has no such commitment.
  func mark(_ commitment: Commitment) -> String {
    labels[Self.place(of: commitment)].map { "[^\($0)]" } ?? ""
  }

  private static func place(of commitment: Commitment) -> Place {
    let span = commitment.sentence.span
    return Place(organization: commitment.organization ?? "", start: span.start, end: span.end)
  }
}
