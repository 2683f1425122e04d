/// One atomic promise of an organization: one act that can be checked by itself.
package struct Commitment: Hashable, Sendable, Codable {
  /// Depends on the organization and the words alone, so that a moved sentence keeps it: `library-5f2a90c1`.
  package var id: String
  /// The organization's id; set where commitments of several stand together.
  package var organization: String?
  /// Id of the section; nil where no heading stands above.
  package var section: String?
  /// The published sentence that holds the promise, without bullet, number or row header.
  package var sentence: Quotation
  /// The words of this promise within the sentence.
  package var text: String
  package var span: TextSpan
  package var channel: Channel
  /// The catalogue's clause that it fits best; nil before the alignment or when none fits.
  package var clause: String?
  /// How sure that clause is, 0 to 1; nil without one.
  package var confidence: Double?
  package var condition: Quotation?
  package var firmness: Firmness
  package var measures: [Measure]
  package var remedy: Remedy?
  /// Words that staff are to say, as quoted.
  package var scripts: [Quotation]

  package init(
    id: String, organization: String? = nil, section: String?, sentence: Quotation, text: String, span: TextSpan,
    channel: Channel, clause: String? = nil, confidence: Double? = nil, condition: Quotation?, firmness: Firmness,
    measures: [Measure], remedy: Remedy?, scripts: [Quotation]
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
  }
}

/// The way in which customer and institution meet.
package enum Channel: String, Hashable, Sendable, Codable, CaseIterable {
  /// The customer comes to the institution (방문, 내방).
  case visit
  case phone
  /// Home page, mobile, message boards.
  case online
  /// Letter, fax, e-mail, documents.
  case written
  /// Staff go to the customer.
  case outreach
  /// Holds for every channel, or for none in particular.
  case common
}

/// Whether it can be checked that the promise was kept.
package enum Firmness: String, Hashable, Sendable, Codable, CaseIterable {
  /// Checkable, yes or no.
  case firm
  /// Only effort is promised: 노력, 최선, 최대한, 가급적, 원칙으로.
  case hedged
  /// Nothing observable is named: 신속히, 적극적으로, 지속적으로.
  case vague
}

/// What the customer gets when a promise was not kept.
package enum Remedy: String, Hashable, Sendable, Codable, CaseIterable {
  case apology, correction, training, compensation, notice
}

// The contract prints every field, null where it holds nothing, so that a reader of the JSON need not tell a missing
// field from an empty one.
extension Commitment {
  enum CodingKeys: String, CodingKey {
    case id, organization, section, sentence, text, span, channel, clause, confidence, condition, firmness, measures
    case remedy, scripts
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
  }
}
