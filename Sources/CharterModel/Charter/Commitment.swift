/// One atomic promise of an organization: one act that can be checked separately.
package struct Commitment: Hashable, Sendable, Codable {
  /// The id, derived from the organization and the words alone, such as `library-5f2a90c1`. A moved sentence keeps its
  /// id.
  package var id: String
  /// The organization's id, set in a comparison of several charters; nil in a single charter.
  package var organization: String?
  /// The id of the section; nil where no heading precedes the commitment.
  package var section: String?
  /// The published sentence that contains the commitment, without bullet, number or row header.
  package var sentence: Quotation
  /// The words of the commitment within the sentence.
  package var text: String
  /// The place of the words in the rendition.
  package var span: TextSpan
  /// The channel that the commitment applies to.
  package var channel: Channel
  /// The id of the best matching clause; nil before alignment and where no clause matches.
  package var clause: String?
  /// The score of the best matching clause, 0…1; nil without a clause.
  package var confidence: Double?
  /// The condition under which the commitment applies; nil where it always applies.
  package var condition: Quotation?
  /// Whether compliance can be checked.
  package var firmness: Firmness
  /// The levels and other figures of the commitment, in the order of the text.
  package var measures: [Measure]
  /// The remedy that the commitment promises; nil where it promises none.
  package var remedy: Remedy?
  /// The quoted words that staff are to say.
  package var scripts: [Quotation]
  /// The act, its objects, the case and the beneficiary, as classes of the lexicon.
  package var frame: Frame
  /// The published result of the standard, as its table gives it ("98.1%"); nil where none is given.
  package var result: Quotation?

  /// Creates a commitment with the given properties.
  package init(
    id: String, organization: String? = nil, section: String?, sentence: Quotation, text: String, span: TextSpan,
    channel: Channel, clause: String? = nil, confidence: Double? = nil, condition: Quotation?, firmness: Firmness,
    measures: [Measure], remedy: Remedy?, scripts: [Quotation], frame: Frame = Frame(), result: Quotation? = nil
  ) {
    self.id = id
    self.organization = organization
    self.section = section
    self.sentence = sentence
    self.text = text
    self.span = span
    self.channel = channel
    self.clause = clause
    self.confidence = confidence
    self.condition = condition
    self.firmness = firmness
    self.measures = measures
    self.remedy = remedy
    self.scripts = scripts
    self.result = result
    self.frame = frame
  }
}

/// The way in which customer and organization meet.
package enum Channel: String, Hashable, Sendable, Codable, CaseIterable {
  /// The customer visits the organization (방문, 내방).
  case visit
  /// Telephone.
  case phone
  /// Website, mobile services and message boards.
  case online
  /// Letter, fax, e-mail and documents.
  case written
  /// Staff visit the customer.
  case outreach
  /// All channels, or none in particular.
  case common
}

/// Whether compliance with a commitment can be checked.
package enum Firmness: String, Hashable, Sendable, Codable, CaseIterable {
  /// Compliance can be checked, yes or no.
  case firm
  /// The commitment promises effort only: 노력, 최선, 최대한, 가급적, 원칙으로.
  case hedged
  /// The commitment names nothing observable: 신속히, 적극적으로, 지속적으로.
  case vague
}

/// What the customer receives after a breach of a commitment.
package enum Remedy: String, Hashable, Sendable, Codable, CaseIterable {
  /// An apology, a correction of the fault, training of the staff, compensation, or a notice of the outcome.
  case apology, correction, training, compensation, notice
}

// The contract requires every field in the JSON, null where it has no value. Readers need not distinguish a missing
// field from an empty one.
extension Commitment {
  enum CodingKeys: String, CodingKey {
    case id, organization, section, sentence, text, span, channel, clause, confidence, condition, firmness, measures
    case remedy, scripts, frame, result
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encodeIfPresent(organization, forKey: .organization)
    try container.encode(section, forKey: .section)
    try container.encode(sentence, forKey: .sentence)
    try container.encode(text, forKey: .text)
    try container.encode(span, forKey: .span)
    try container.encode(channel, forKey: .channel)
    try container.encode(clause, forKey: .clause)
    try container.encode(confidence, forKey: .confidence)
    try container.encode(condition, forKey: .condition)
    try container.encode(firmness, forKey: .firmness)
    try container.encode(measures, forKey: .measures)
    try container.encode(remedy, forKey: .remedy)
    try container.encode(scripts, forKey: .scripts)
    try container.encode(frame, forKey: .frame)
    try container.encodeIfPresent(result, forKey: .result)
  }
}
