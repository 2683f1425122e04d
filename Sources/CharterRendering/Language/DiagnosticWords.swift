import CharterModel

extension Diagnostic {
  /// Returns the message in a language.
  ///
  /// Diagnostics contain Korean messages; the English ones are looked up by rule. An unknown rule keeps its Korean
  /// message.
  func message(in language: ReportLanguage) -> String {
    language(message, Self.english[rule] ?? message)
  }

  private static let english = [
    "declaration/unmatched": "A selection or removal that the declaration names matches nothing in the file.",
    "decoding/label-contradicted":
      "The file names another encoding than the one its content is in; the content decided.",
    "decoding/undecodable-bytes": "Some bytes are in no known encoding and stand as replacement signs.",
    "extraction/broken-value": "A number and its unit stand in the wrong order; check the source.",
    "extraction/empty-heading": "Nothing stands under this heading; check that no text is missing.",
    "extraction/glued-heading":
      "Another heading is glued to the end of this one; only its beginning was read as heading.",
    "extraction/no-commitments": "No promise was found; check with the parse command that it is the right file.",
    "extraction/number-without-unit": "A number stands without a unit; check the source.",
    "extraction/overlong-sentence": "A sentence is too long to be read as one; check that line breaks were not lost.",
    "extraction/repeated-sentence": "The same sentence stands more than once.",
    "extraction/sentence-cut-off": "A sentence is cut off; check the source.",
    "html/server-code": "Server code left in the page (JSP, PHP, ASP) was skipped.",
    "limits/attributes": "Attributes beyond the limit of a tag were skipped.",
    "limits/blocks": "There are unusually many paragraphs and items; check that only the charter is in the file.",
    "limits/depth": "Elements are nested too deep; the text below was read without structure.",
    "limits/line": "A line is unusually long; check that line breaks were not lost.",
    "limits/markup": "The markup is too broken to be read to its end; repair the file and read it again.",
    "limits/table-size": "A table merges too many cells and was read without merging.",
    "privacy/name-masked": "A name of staff was masked.",
  ]
}
