import CharterModel

/// The sentences of commitments as Markdown footnotes.
///
/// The label of a footnote is the organization and the line (`[^library-14]`). The Markdown source remains readable,
/// and a changed charter changes few labels.
struct Footnotes: Sendable {
  /// The place of a sentence in an organization's rendition.
  private struct Place: Hashable {
    var organization: String
    var start: Int
    var end: Int
  }

  /// The length, in characters, above which the label contains the organization's number instead of its id.
  private static let longestName = 40

  private var labels: [Place: String] = [:]
  /// A representative commitment for each footnote, in the order of the comparison.
  private(set) var sentences: [(label: String, commitment: Commitment)] = []

  init(_ comparison: Comparison) {
    let slugs = Slugs(comparison.organizations.map(\.id))
    var names: [String: String] = [:]
    for (number, organization) in comparison.organizations.enumerated() where names[organization.id] == nil {
      let slug = slugs[organization.id]
      names[organization.id] = slug.count > Self.longestName ? "o--\(number + 1)" : slug
    }
    // The number of sentences that begin on a line, by label.
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

  /// Returns the reference to the sentence of a commitment; empty where the comparison lacks the commitment.
  func mark(_ commitment: Commitment) -> String {
    labels[Self.place(of: commitment)].map { "[^\($0)]" } ?? ""
  }

  private static func place(of commitment: Commitment) -> Place {
    let span = commitment.sentence.span
    return Place(organization: commitment.organization ?? "", start: span.start, end: span.end)
  }
}
