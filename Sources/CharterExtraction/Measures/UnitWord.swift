import CharterLanguage
import CharterModel

/// The counting words that follow a number, as the lexicon lists them.
///
/// An entry of `[unit.counting-word]` has the unit, the forms of numbers that the word takes (세 번 and 3번 but not 삼 번; 3분 and 십 분 but not 세 분,
/// which counts people), and the words that make something else of it (1분기, 3번 창구, 2주년).
struct UnitWord: Sendable {
  let unit: Measure.Unit
  let forms: [Numeral.Form]
  /// It counts tickets and sheets, which are amounts when they are given.
  let isTicket: Bool
  /// How many units the word has.
  let count: Int

  /// The counting word at a unit, after a number of a form.
  static func read(_ text: NormalizedText, at index: Int, after form: Numeral.Form) -> UnitWord? {
    for lexeme in text.all(of: .unitCountingWord, at: index) {
      if let word = all[lexeme.entry], word.forms.contains(form),
        Lexicon.standard.entries[lexeme.entry].isAdmitted(in: text, at: index)
      {
        return word
      }
    }
    return nil
  }

  /// By entry of the lexicon.
  static let all: [Int: UnitWord] = LexiconTable.read(.unitCountingWord) { entry in
    guard let unit = entry.attributes["unit"].flatMap(Measure.Unit.init) else { return nil }
    let forms = (entry.attributes["forms"] ?? "").split(separator: ",").compactMap {
      Numeral.Form(rawValue: String($0))
    }
    return UnitWord(
      unit: unit, forms: forms, isTicket: entry.attributes["kind"] == "ticket", count: entry.count)
  }
}
