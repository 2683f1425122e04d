/// Reads the roles of a commitment from its words.
///
/// Of words within longer ones only the longest count: 담당자가 없을 때 is an absence and names no officer. The act is the one that ends last, because a
/// Korean sentence ends in its predicate. Scripts name no roles.
package struct FrameReader: Sendable {
  /// A class with the word that stands for it.
  package struct Role: Sendable, Hashable {
    /// The name of the class without its kind: `reply`.
    package var name: String
    /// The bytes of the word, counted like those of the commitment's span.
    package var bytes: Range<Int>
  }

  /// The roles of one commitment.
  package struct Roles: Sendable, Hashable {
    /// The act that ends last.
    package var act: Role?
    /// Different classes, in the order of the text.
    package var objects: [Role] = []
    /// The first case of the condition, or else of the commitment.
    package var occasion: Role?
    /// The first beneficiary.
    package var beneficiary: Role?
  }

  private let lexicon: FrameLexicon
  private let automaton: FrameAutomaton

  /// A reader of the standard classes.
  package static let standard = FrameReader(.standard, automaton: .standard)

  init(_ lexicon: FrameLexicon, automaton: FrameAutomaton) {
    self.lexicon = lexicon
    self.automaton = automaton
  }

  /// Reads the roles.
  ///
  /// - Parameters:
  ///   - text: the words of the commitment.
  ///   - start: the first byte of the text.
  ///   - condition: the words of its condition with their first byte; the condition may be part of the text or stand elsewhere.
  package func roles(of text: String, from start: Int, condition: (text: String, start: Int)? = nil) -> Roles {
    let inCondition = condition.map { $0.start..<$0.start + $0.text.utf8.count }
    let own = words(of: text, from: start)
    let main = own.filter { word in !(inCondition?.overlaps(word.role.bytes) ?? false) }
    let conditional = condition.map { words(of: $0.text, from: $0.start) } ?? []
    var roles = Roles()
    roles.act = main.filter { $0.kind == "act" }.max { $0.role.bytes.upperBound < $1.role.bytes.upperBound }?.role
    for word in main where word.kind == "object" && !roles.objects.contains(where: { $0.name == word.role.name }) {
      roles.objects.append(word.role)
    }
    roles.occasion = (conditional + own).first { $0.kind == "case" }?.role
    roles.beneficiary = (own + conditional).first { $0.kind == "beneficiary" }?.role
    return roles
  }

  /// The longest words of a text, in its order.
  private func words(of text: String, from start: Int) -> [(kind: Substring, role: Role)] {
    ComparableText(text).unquoted.flatMap { piece in
      var hits: [FrameAutomaton.Hit] = []
      automaton.hits(in: piece) { hits.append($0) }
      // Hits come by their start, shorter ones first, so a hit is within another one that starts no later and ends no earlier.
      var longest: [FrameAutomaton.Hit] = []
      for hit in hits {
        while let last = longest.last, last.range.lowerBound == hit.range.lowerBound, last.range.count < hit.range.count
        {
          longest.removeLast()
        }
        if let last = longest.last, last.range.upperBound >= hit.range.upperBound, last.range != hit.range { continue }
        longest.append(hit)
      }
      return longest.map { hit in
        let found = lexicon.classes[hit.number]
        let bytes = piece.bytes(hit.range)
        return (
          found.kind,
          Role(name: String(found.shortName), bytes: bytes.lowerBound + start..<bytes.upperBound + start)
        )
      }
    }
  }
}
