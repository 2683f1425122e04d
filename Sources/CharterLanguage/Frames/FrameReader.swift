/// Reads the roles of a commitment from its words.
///
/// Of words within longer ones only the longest count: 담당자가 없을 때 is an absence and names no officer. The act is the one that ends last, because a
/// Korean sentence ends in its predicate; a word of a case hides no act, because 확인하고 may end the promise. Verbs that carry a noun give way to it:
/// 답변을 드리겠습니다 is a reply, 교육을 실시하겠습니다 a training, 줄이도록 노력하겠습니다 a reduction. Scripts name no roles.
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
    roles.act = act(of: text, from: start, outside: inCondition)
    for word in main where word.kind == "object" && !roles.objects.contains(where: { $0.name == word.role.name }) {
      roles.objects.append(word.role)
    }
    roles.occasion = (conditional + own).first { $0.kind == "case" }?.role
    roles.beneficiary = (own + conditional).first { $0.kind == "beneficiary" }?.role
    return roles
  }

  // MARK: The act

  /// Verbs that say nothing where the noun before them is an act.
  private static let carriers: Set<Substring> = [
    "give", "say", "receive", "take-calls", "hand-over", "train-anew", "carry-out", "perform", "provide", "progress",
  ]
  /// Verbs of effort, which say nothing of what is done where another act stands before them.
  private static let efforts: Set<Substring> = ["strive", "contribute"]
  /// What may stand between a noun and the verb that carries it.
  private static let particles: Set<String> = ["", "을", "를", "도", "의"]

  /// The act that ends last; one that is carried or striven for in place of its verb.
  private func act(of text: String, from start: Int, outside condition: Range<Int>?) -> Role? {
    var best: Role?
    for piece in ComparableText(text).unquoted {
      var hits: [FrameAutomaton.Hit] = []
      automaton.hits(in: piece) { hit in
        if lexicon.classes[hit.number].kind == "case" { return }
        if let condition, condition.overlaps(bytes(hit, piece, start)) { return }
        hits.append(hit)
      }
      // 처리결과 is no processing, but 친절교육 is a training: the last part of a noun is its head.
      let (acting, other) = (hits.filter { isAct($0) }, hits.filter { !isAct($0) })
      var acts = longest(acting).filter { act in
        !other.contains { $0.range.lowerBound <= act.range.lowerBound && $0.range.upperBound > act.range.upperBound }
      }
      acts.sort { ($0.range.upperBound, $0.range.lowerBound) < ($1.range.upperBound, $1.range.lowerBound) }
      while let last = acts.last, let before = acts.dropLast().last {
        let name = lexicon.classes[last.number].shortName
        guard Self.efforts.contains(name) || Self.carriers.contains(name) && isCarried(before, by: last, in: piece)
        else { break }
        acts.removeLast()
      }
      if let last = acts.last {
        best = Role(name: String(lexicon.classes[last.number].shortName), bytes: bytes(last, piece, start))
      }
    }
    return best
  }

  private func isAct(_ hit: FrameAutomaton.Hit) -> Bool { lexicon.classes[hit.number].kind == "act" }

  private func isCarried(_ noun: FrameAutomaton.Hit, by verb: FrameAutomaton.Hit, in piece: ComparableText.Piece)
    -> Bool
  {
    noun.range.upperBound >= verb.range.lowerBound
      || Self.particles.contains(
        String(decoding: piece.units[noun.range.upperBound..<verb.range.lowerBound], as: UTF16.self))
  }

  // MARK: Words

  private func bytes(_ hit: FrameAutomaton.Hit, _ piece: ComparableText.Piece, _ start: Int) -> Range<Int> {
    let bytes = piece.bytes(hit.range)
    return bytes.lowerBound + start..<bytes.upperBound + start
  }

  /// The hits that are within no longer one. They come by their start, shorter ones first, so a hit is within another one that starts no later
  /// and ends no earlier.
  private func longest(_ hits: [FrameAutomaton.Hit]) -> [FrameAutomaton.Hit] {
    var longest: [FrameAutomaton.Hit] = []
    for hit in hits {
      while let last = longest.last, last.range.lowerBound == hit.range.lowerBound, last.range.count < hit.range.count {
        longest.removeLast()
      }
      if let last = longest.last, last.range.upperBound >= hit.range.upperBound, last.range != hit.range { continue }
      longest.append(hit)
    }
    return longest
  }

  /// The longest words of a text, in its order.
  private func words(of text: String, from start: Int) -> [(kind: Substring, role: Role)] {
    ComparableText(text).unquoted.flatMap { piece in
      var hits: [FrameAutomaton.Hit] = []
      automaton.hits(in: piece) { hits.append($0) }
      return longest(hits).map { hit in
        let found = lexicon.classes[hit.number]
        return (found.kind, Role(name: String(found.shortName), bytes: bytes(hit, piece, start)))
      }
    }
  }
}
