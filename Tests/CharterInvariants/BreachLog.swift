import CharterModel

/// Collects what does not hold, up to a number that a person can read.
package struct BreachLog: Sendable {
  private static let limit = 20

  /// Each says what ought to hold, and of what it does not.
  package private(set) var breaches: [String] = []

  package init() {}

  /// Notes that something does not hold.
  package mutating func add(_ breach: @autoclosure () -> String) {
    if breaches.count < Self.limit { breaches.append("does not hold: \(breach())") }
  }
}

/// A rendition and what a range of it has to be.
struct RangeRules: Sendable {
  let rendition: Rendition

  /// True for a range within the rendition that cuts no character.
  func isSound(_ range: Range<Int>) -> Bool {
    range.lowerBound >= 0 && range.upperBound <= rendition.bytes.count && isBoundary(range.lowerBound)
      && isBoundary(range.upperBound)
  }

  /// True for a sound span that names the line it begins on. Its ends are compared first, since a range with ends
  /// the wrong way round cannot even be made.
  func isSound(_ span: TextSpan) -> Bool {
    span.start <= span.end && isSound(span.range) && rendition.lines.line(at: span.start) == span.line
  }

  private func isBoundary(_ offset: Int) -> Bool {
    offset == rendition.bytes.count || rendition.bytes[offset] & 0xC0 != 0x80
  }
}
