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

  /// What a class is to the reader.
  private struct Kind: OptionSet, Sendable {
    let rawValue: UInt8

    static let act = Kind(rawValue: 1)
    static let object = Kind(rawValue: 2)
    static let occasion = Kind(rawValue: 4)
    static let beneficiary = Kind(rawValue: 8)
    /// A verb that says nothing where the noun before it is an act.
    static let carrier = Kind(rawValue: 16)
    /// A verb of effort, which says nothing of what is done where another act stands before it.
    static let effort = Kind(rawValue: 32)
  }

  /// A word of a class with its place.
  private struct Word {
    var number: Int
    var kind: Kind
    /// The units of the word in its piece.
    var range: Range<Int>
    var bytes: Range<Int>
  }

  private let automaton: FrameAutomaton
  /// By class.
  private let kinds: [Kind]
  private let names: [String]

  /// A reader of the standard classes.
  package static let standard = FrameReader(.standard, automaton: .standard)

  init(_ lexicon: FrameLexicon, automaton: FrameAutomaton) {
    self.automaton = automaton
    kinds = lexicon.classes.map(Self.kind)
    names = lexicon.classes.map { String($0.shortName) }
  }

  private static func kind(of found: FrameLexicon.Class) -> Kind {
    switch found.kind {
    case "act":
      if carriers.contains(found.shortName) { return [.act, .carrier] }
      return efforts.contains(found.shortName) ? [.act, .effort] : .act
    case "object": return .object
    case "case": return .occasion
    case "beneficiary": return .beneficiary
    default: return []
    }
  }

  private static let carriers: Set<Substring> = [
    "give", "say", "receive", "take-calls", "hand-over", "carry-out", "perform", "provide", "progress",
  ]
  private static let efforts: Set<Substring> = ["strive", "contribute"]
  /// What may stand between a noun and the verb that carries it.
  private static let particles = ["", "을", "를", "도", "의"].map { Array($0.utf16) }

  /// Reads the roles.
  ///
  /// - Parameters:
  ///   - text: the words of the commitment.
  ///   - start: the first byte of the text.
  ///   - condition: the words of its condition with their first byte; the condition may be part of the text or stand elsewhere.
  package func roles(of text: String, from start: Int, condition: (text: String, start: Int)? = nil) -> Roles {
    let inCondition = condition.map { $0.start..<$0.start + $0.text.utf8.count }
    var roles = Roles()
    var occasion: Word?
    var beneficiary: Word?
    for piece in ComparableText(text).unquoted {
      let words = words(of: piece, from: start)
      roles.act = act(among: words, outside: inCondition, in: piece) ?? roles.act
      for word in Self.longest(words) {
        if word.kind == .object, !(inCondition?.overlaps(word.bytes) ?? false) {
          if !roles.objects.contains(where: { $0.name == names[word.number] }) { roles.objects.append(role(word)) }
        } else if word.kind == .occasion {
          occasion = occasion ?? word
        } else if word.kind == .beneficiary {
          beneficiary = beneficiary ?? word
        }
      }
    }
    if let condition {
      let words = ComparableText(condition.text).unquoted.flatMap {
        Self.longest(self.words(of: $0, from: condition.start))
      }
      occasion = words.first { $0.kind == .occasion } ?? occasion
      beneficiary = beneficiary ?? words.first { $0.kind == .beneficiary }
    }
    roles.occasion = occasion.map(role)
    roles.beneficiary = beneficiary.map(role)
    return roles
  }

  private func role(_ word: Word) -> Role { Role(name: names[word.number], bytes: word.bytes) }

  // MARK: The act

  /// The act that ends last; one that is carried or striven for in place of its verb.
  private func act(among words: [Word], outside condition: Range<Int>?, in piece: ComparableText.Piece) -> Role? {
    let free = words.filter { $0.kind != .occasion && !(condition?.overlaps($0.bytes) ?? false) }
    guard free.contains(where: { $0.kind.contains(.act) }) else { return nil }
    // 처리결과 is no processing, but 친절교육 is a training: the last part of a noun is its head.
    let other = free.filter { !$0.kind.contains(.act) }
    var acts = Self.longest(free.filter { $0.kind.contains(.act) }).filter { act in
      !other.contains { $0.range.lowerBound <= act.range.lowerBound && $0.range.upperBound > act.range.upperBound }
    }
    acts.sort { ($0.range.upperBound, $0.range.lowerBound) < ($1.range.upperBound, $1.range.lowerBound) }
    while let last = acts.last, let before = acts.dropLast().last {
      guard last.kind.contains(.effort) || last.kind.contains(.carrier) && isCarried(before, by: last, in: piece)
      else { break }
      acts.removeLast()
    }
    return acts.last.map(role)
  }

  private func isCarried(_ noun: Word, by verb: Word, in piece: ComparableText.Piece) -> Bool {
    noun.range.upperBound >= verb.range.lowerBound
      || Self.particles.contains { $0.elementsEqual(piece.units[noun.range.upperBound..<verb.range.lowerBound]) }
  }

  // MARK: Words

  /// The words of a piece by their start, shorter ones first.
  private func words(of piece: ComparableText.Piece, from start: Int) -> [Word] {
    var words: [Word] = []
    automaton.hits(in: piece) { hit in
      let bytes = piece.bytes(hit.range)
      words.append(
        Word(
          number: hit.number, kind: kinds[hit.number], range: hit.range,
          bytes: bytes.lowerBound + start..<bytes.upperBound + start))
    }
    return words
  }

  /// The words that are within no longer one: within one that starts no later and ends no earlier.
  private static func longest(_ words: [Word]) -> [Word] {
    var longest: [Word] = []
    for word in words {
      while let last = longest.last, last.range.lowerBound == word.range.lowerBound, last.range.count < word.range.count
      {
        longest.removeLast()
      }
      if let last = longest.last, last.range.upperBound >= word.range.upperBound, last.range != word.range { continue }
      longest.append(word)
    }
    return longest
  }
}
