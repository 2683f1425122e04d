/// The shallow roles of a commitment: who gets what done, and when. Roles are classes of the lexicon, without their kind.
///
/// `act reply · objects [opinion] · case staff-absent · beneficiary customer` is a reply to an opinion while the officer is away.
package struct Frame: Hashable, Sendable, Codable {
  /// What is done: the last act that the commitment names; nil where the lexicon knows none.
  package var act: String?
  /// What it is done to, in the order of the text.
  package var objects: [String]
  /// On what occasion; nil where none is known.
  package var `case`: String?
  /// For whom; nil where nobody is named.
  package var beneficiary: String?

  /// Creates a frame with the given roles.
  package init(act: String? = nil, objects: [String] = [], case occasion: String? = nil, beneficiary: String? = nil) {
    self.act = act
    self.objects = objects
    self.case = occasion
    self.beneficiary = beneficiary
  }

  private enum CodingKeys: String, CodingKey {
    case act, objects, `case`, beneficiary
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(act, forKey: .act)
    try container.encode(objects, forKey: .objects)
    try container.encode(self.case, forKey: .case)
    try container.encode(beneficiary, forKey: .beneficiary)
  }
}
