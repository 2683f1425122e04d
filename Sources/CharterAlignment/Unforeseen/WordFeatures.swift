import CharterLanguage
import CharterModel

/// The words of a commitment as features that need no catalogue.
///
/// Phenomenon: a Korean word begins with its stem and ends in particles and endings, so the first two syllables of a word stand for it in all
/// its forms (회신하, 회신을, 회신해); pairs of letters within words carry the rest. What is counted is a feature too: rings are not minutes, and
/// what sets a case off is not what is promised.
///
/// Measured on the five charters, clustering alone: letters across words F1 .60, letters within words .59, with the beginnings of words .65.
enum WordFeatures {
  /// Words in the commitment weigh 1, those to say and those of the condition less.
  static func counts(of commitment: Commitment) -> [UInt64: Double] {
    var counts: [UInt64: Double] = [:]
    let text = ComparableText.split(commitment.text)
    add(text.plain, 1, to: &counts)
    for script in text.scripts { add(script, 0.4, to: &counts) }
    if let condition = commitment.condition { add(Array(condition.text.utf16), 0.3, to: &counts) }
    for measure in commitment.measures {
      guard let unit = measure.unit else { continue }
      counts[measureKey(unit, measure), default: 0] = 1
    }
    return counts
  }

  private static func measureKey(_ unit: Measure.Unit, _ measure: Measure) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let words = [
      unit.rawValue, measure.role == .trigger ? "trigger" : "", measure.per?.rawValue ?? "", measure.lead ? "lead" : "",
    ]
    for byte in words.joined(separator: "/").utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return 2 << 32 | (hash & 0xFFFF_FFFF)
  }

  private static func add(_ units: [UInt16], _ weight: Double, to counts: inout [UInt64: Double]) {
    for word in words(units) {
      for at in word.indices.dropLast() {
        counts[FeatureVector.bigram(word[at], word[at + 1]), default: 0] += weight
      }
      if word.count >= 2 { counts[1 << 32 | FeatureVector.bigram(word[0], word[1]), default: 0] += weight }
    }
  }

  /// Runs of Hangul, of Latin letters, of digits.
  static func words(_ units: [UInt16]) -> [[UInt16]] {
    var words: [[UInt16]] = []
    var kind = 0
    for unit in units {
      let lower = unit >= 0x41 && unit <= 0x5A ? unit + 32 : unit
      let next = lower.isHangul ? 1 : lower.isLatin ? 2 : lower.isDigit ? 3 : 0
      if next != 0 {
        if next == kind, !words.isEmpty { words[words.count - 1].append(lower) } else { words.append([lower]) }
      }
      kind = next
    }
    return words
  }
}
