import CharterModel
import Foundation

/// Holds a charter to what CharterModel says of it: above all that the bytes at a span are the text quoted with it.
struct CharterCheck {
  let document: Document
  let charter: Charter
  var log: BreachLog

  mutating func run() {
    let rules = RangeRules(rendition: document.rendition)
    for section in charter.sections { check(section.title, section.span, "section \(section.id)", rules) }
    let sections = Set(charter.sections.map(\.id))
    if sections.count != charter.sections.count { log.add("ids of sections are unique") }
    for commitment in charter.commitments {
      if let section = commitment.section, !sections.contains(section) { log.add("section \(section) exists") }
      check(commitment, rules)
    }
    if Set(charter.commitments.map(\.id)).count != charter.commitments.count {
      log.add("ids of commitments are unique")
    }
    for diagnostic in charter.diagnostics {
      if let span = diagnostic.span, !rules.isSound(span) { log.add("\(diagnostic.rule) has a sound span: \(span)") }
    }
    // Figures that are no numbers cannot be written as JSON.
    if (try? JSONEncoder().encode(charter)) == nil { log.add("the charter can be written as JSON") }
  }

  private mutating func check(_ commitment: Commitment, _ rules: RangeRules) {
    check(commitment.sentence.text, commitment.sentence.span, "sentence of \(commitment.id)", rules)
    check(commitment.text, commitment.span, "text of \(commitment.id)", rules)
    if commitment.text.isEmpty { log.add("\(commitment.id) has words") }
    if !isWithin(commitment.span, commitment.sentence.span) { log.add("\(commitment.id) is within its sentence") }
    if let condition = commitment.condition { check(condition.text, condition.span, "condition", rules) }
    for script in commitment.scripts {
      check(script.text, script.span, "script", rules)
      if !isWithin(script.span, commitment.span) { log.add("a script of \(commitment.id) is within it") }
    }
    for measure in commitment.measures {
      check(measure.text, measure.span, "measure", rules)
      if measure.text.isEmpty { log.add("a measure of \(commitment.id) has words") }
      if !isWithin(measure.span, commitment.sentence.span) {
        log.add("a measure of \(commitment.id) is in its sentence")
      }
    }
  }

  private mutating func check(_ text: String, _ span: TextSpan, _ name: String, _ rules: RangeRules) {
    if !rules.isSound(span) {
      log.add("\(name) has a sound span: \(span)")
    } else if !document.rendition.bytes[span.range].elementsEqual(text.utf8) {
      log.add("\(name) is the text at its span: \(text)")
    }
  }

  private func isWithin(_ inner: TextSpan, _ outer: TextSpan) -> Bool {
    inner.start >= outer.start && inner.end <= outer.end
  }
}
