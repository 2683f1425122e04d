import CharterModel

/// Writes charters as JSON Lines, directly to bytes.
///
/// Foundation's encoder takes 1.4 ms for the 49 KB charter of one page, longer than the parser; this code takes a tenth
/// of that. It also writes the commitments and clauses of a comparison. Tests compare its bytes with those of
/// Foundation's encoder with sorted keys.
struct JSONLine {
  /// The UTF-8 bytes written so far.
  var bytes: [UInt8] = []

  /// Creates the JSON of a charter on one line, with a line end.
  init(_ charter: Charter) {
    bytes.reserveCapacity(1024 * (4 + charter.commitments.count))
    open(first: "commitments")
    list(charter.commitments) { $0.write($1) }
    key("diagnostics")
    list(charter.diagnostics) { $0.write($1) }
    key("organization")
    write(charter.organization)
    key("reading")
    write(charter.reading)
    text("schema", charter.schema)
    key("sections")
    list(charter.sections) { $0.write($1) }
    key("source")
    write(charter.source)
    present("title", charter.title)
    close()
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Creates the JSON of a commitment, without a line end.
  init(_ commitment: Commitment) {
    bytes.reserveCapacity(1500)
    write(commitment)
  }

  // MARK: The model, with its keys in alphabetical order

  private mutating func write(_ commitment: Commitment) {
    open(first: "channel")
    write(commitment.channel.rawValue)
    nullable("clause", commitment.clause)
    nullable("condition", commitment.condition) { $0.write($1) }
    nullable("confidence", commitment.confidence) { $0.write($1) }
    text("firmness", commitment.firmness.rawValue)
    text("id", commitment.id)
    key("measures")
    list(commitment.measures) { $0.write($1) }
    present("organization", commitment.organization)
    nullable("remedy", commitment.remedy?.rawValue)
    key("scripts")
    list(commitment.scripts) { $0.write($1) }
    nullable("section", commitment.section)
    key("sentence")
    write(commitment.sentence)
    key("span")
    write(commitment.span)
    text("text", commitment.text)
    close()
  }

  mutating func write(_ measure: Measure) {
    open(first: "anchor")
    orNull(measure.anchor?.rawValue) { $0.write($1) }
    text("basis", measure.basis.rawValue)
    nullable("comparator", measure.comparator?.rawValue)
    nullable("duration", measure.duration)
    nullable("every", measure.every)
    key("lead")
    write(measure.lead)
    nullable("of", measure.of?.rawValue)
    nullable("per", measure.per?.rawValue)
    text("role", measure.role.rawValue)
    key("span")
    write(measure.span)
    text("text", measure.text)
    nullable("unit", measure.unit?.rawValue)
    nullable("upper", measure.upper) { $0.write($1) }
    nullable("value", measure.value) { $0.write($1) }
    close()
  }

  private mutating func write(_ quotation: Quotation) {
    open(first: "span")
    write(quotation.span)
    text("text", quotation.text)
    present("xpath", quotation.xpath)
    close()
  }

  private mutating func write(_ section: Section) {
    guard let channel = section.channel else { return write(section, first: "id") }
    open(first: "channel")
    write(channel.rawValue)
    text("id", section.id)
    rest(of: section)
  }

  private mutating func write(_ section: Section, first: StaticString) {
    open(first: first)
    write(section.id)
    rest(of: section)
  }

  private mutating func rest(of section: Section) {
    key("level")
    write(section.level)
    key("span")
    write(section.span)
    text("title", section.title)
    present("xpath", section.xpath)
    close()
  }

  private mutating func write(_ organization: Organization) {
    open(first: "id")
    write(organization.id)
    present("kind", organization.kind)
    text("name", organization.name)
    present("nameEnglish", organization.nameEnglish)
    close()
  }

  private mutating func write(_ source: Source) {
    open(first: "encoding")
    write(source.encoding)
    text("mediaType", source.mediaType.rawValue)
    if let parts = source.parts {
      key("parts")
      list(parts) { $0.write($1) }
    }
    text("path", source.path)
    present("retrieved", source.retrieved)
    text("sha256", source.sha256)
    present("url", source.url)
    close()
  }

  private mutating func write(_ reading: ReadingResult) {
    open(first: "reasons")
    list(reading.reasons) { $0.write($1) }
    text("status", reading.status.rawValue)
    close()
  }

  private mutating func write(_ reason: ReadingReason) {
    open(first: "attachments")
    list(reason.attachments) { $0.write($1) }
    text("code", reason.code.rawValue)
    text("message", reason.message)
    text("messageEnglish", reason.messageEnglish)
    close()
  }

  private mutating func write(_ diagnostic: Diagnostic) {
    open(first: "message")
    write(diagnostic.message)
    text("rule", diagnostic.rule)
    text("severity", diagnostic.severity.rawValue)
    if let span = diagnostic.span {
      key("span")
      write(span)
    }
    close()
  }

  private mutating func write(_ span: TextSpan) {
    let range = span.rangeInPart
    open(first: "end")
    write(range.upperBound)
    key("line")
    write(span.line)
    if let part = span.part {
      key("part")
      write(part)
    }
    key("start")
    write(range.lowerBound)
    close()
  }
}

// Objects, arrays and values.
extension JSONLine {
  mutating func open(first name: StaticString) {
    bytes.append(UInt8(ascii: "{"))
    quoted(name)
  }

  mutating func close() { bytes.append(UInt8(ascii: "}")) }

  mutating func key(_ name: StaticString) {
    bytes.append(UInt8(ascii: ","))
    quoted(name)
  }

  private mutating func quoted(_ name: StaticString) {
    bytes.append(UInt8(ascii: "\""))
    raw(name)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  mutating func text(_ name: StaticString, _ value: String) {
    key(name)
    write(value)
  }

  /// Writes a key and its value; omits both where the value is nil.
  mutating func present(_ name: StaticString, _ value: String?) {
    if let value { text(name, value) }
  }

  mutating func nullable(_ name: StaticString, _ value: String?) {
    nullable(name, value) { $0.write($1) }
  }

  /// Writes a key and its value; writes null where the value is nil.
  mutating func nullable<Value>(
    _ name: StaticString, _ value: Value?, _ write: (inout JSONLine, Value) -> Void
  ) {
    key(name)
    orNull(value, write)
  }

  mutating func orNull<Value>(_ value: Value?, _ write: (inout JSONLine, Value) -> Void) {
    if let value { write(&self, value) } else { raw("null") }
  }

  mutating func list<Value>(_ values: [Value], _ write: (inout JSONLine, Value) -> Void) {
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(&self, value)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  mutating func raw(_ name: StaticString) {
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func write(_ number: Int) { bytes.append(decimal: number) }

  mutating func write(_ number: Double) {
    if let whole = Int(exactly: number) { write(whole) } else { bytes.append(contentsOf: "\(number)".utf8) }
  }

  mutating func write(_ truth: Bool) { raw(truth ? "true" : "false") }

  mutating func write(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    // The storage of a string is copied as a whole where nothing needs escaping, which is the usual case.
    let isCopied =
      string.utf8.withContiguousStorageIfAvailable { storage in
        if storage.contains(where: Self.needsEscape) { return false }
        bytes.append(contentsOf: storage)
        return true
      } ?? false
    if !isCopied {
      for byte in string.utf8 {
        if Self.needsEscape(byte) { escape(byte) } else { bytes.append(byte) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): raw("\\\"")
    case UInt8(ascii: "\\"): raw("\\\\")
    case 0x08: raw("\\b")
    case 0x09: raw("\\t")
    case 0x0A: raw("\\n")
    case 0x0C: raw("\\f")
    case 0x0D: raw("\\r")
    default:
      let digits = Array("0123456789abcdef".utf8)
      raw("\\u00")
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }
}
