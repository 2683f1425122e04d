import CharterExtraction
import CharterLanguage
import CharterModel
import CharterParsing
import Testing

/// The commitments of a text, read as the product reads a file.
func commitments(_ text: String) -> [Commitment] { extracted(text).commitments }

/// The charter of a text.
func extracted(_ text: String) -> Charter {
  charter(of: TextDocumentParser.parse(SourceText(bytes: Array(text.utf8), mediaType: .text)), .text)
}

/// The charter of a page.
func page(_ html: String) -> Charter {
  charter(of: HTMLDocumentParser().parse(SourceText(bytes: Array(html.utf8), mediaType: .html)), .html)
}

private func charter(of document: Document, _ mediaType: MediaType) -> Charter {
  CharterExtractor.charter(
    of: AnalyzedDocument(document), organization: Organization(id: "test", name: "test"),
    source: Source(path: "-", mediaType: mediaType, encoding: "utf-8", sha256: ""))
}

/// A measure as one word: `target 3 ring <`.
func short(_ measure: Measure) -> String {
  var parts = [measure.role.rawValue]
  if let value = measure.value { parts.append(value == value.rounded() ? String(Int(value)) : String(value)) }
  if let unit = measure.unit { parts.append(unit.rawValue) }
  if let comparator = measure.comparator { parts.append(comparator.rawValue) }
  if let per = measure.per { parts.append("per \(per.rawValue)") }
  if let upper = measure.upper { parts.append("upper \(Int(upper))") }
  if let every = measure.every { parts.append("every \(every)") }
  if measure.basis == .statute, measure.value != nil { parts.append("statute") }
  if measure.lead { parts.append("lead") }
  return parts.joined(separator: " ")
}
