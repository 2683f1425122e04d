import CharterLanguage
import CharterModel

/// Titles a group by its most typical words, in the order they are said in.
///
/// Phenomenon: nouns carry the matter; particles (을, 에서) are taken off, and words in the form of verbs (알려드리겠습니다, 경우에는) left out.
enum GroupTitle {
  /// How often words occur in texts, each counted once a text.
  struct Usage {
    private(set) var counts: [[UInt16]: Int] = [:]
    private var total = 0

    init(_ texts: [[[UInt16]]]) {
      for words in texts {
        total += 1
        for word in Set(words) { counts[word, default: 0] += 1 }
      }
    }

    /// Words of a few commitments say more than those of all.
    fileprivate func weight(_ word: [UInt16]) -> Double {
      let share = Double(counts[word] ?? 1) / Double(max(1, total))
      return share > 0.2 ? 0.1 : 1 - share
    }
  }

  /// Up to three words that most members share.
  ///
  /// - Parameters:
  ///   - members: the words of each member.
  ///   - usage: how common words are beyond the group.
  static func title(of members: [[[UInt16]]], _ usage: Usage) -> String {
    let shared = Usage(members).counts.map { (word: $0.key, weight: Double($0.value) * usage.weight($0.key)) }
    let typical = shared.sorted { left, right in
      left.weight != right.weight ? left.weight > right.weight : left.word.lexicographicallyPrecedes(right.word)
    }.prefix(3).map(\.word)
    guard let first = members.first else { return "" }
    let sorted = typical.sorted { left, right in
      let places = (first.firstIndex(of: left) ?? .max, first.firstIndex(of: right) ?? .max)
      return places.0 != places.1 ? places.0 < places.1 : left.lexicographicallyPrecedes(right)
    }
    return sorted.map { String(decoding: $0, as: UTF16.self) }.joined(separator: " · ")
  }

  /// The words of a text that look like nouns, without particles.
  static func words(_ text: String) -> [[UInt16]] {
    WordFeatures.words(ComparableText.split(text).plain).compactMap { units -> [UInt16]? in
      guard units.first?.isHangul ?? false, units.count >= 2 else { return nil }
      if verbal.contains(where: { ends(units, $0) }) { return nil }
      var word = units
      if let particle = particles.first(where: { word.count - $0.count >= 2 && ends(word, $0) }) {
        word.removeLast(particle.count)
      }
      return word.count >= 2 && !empty.contains(word) ? word : nil
    }
  }

  private static func ends(_ word: [UInt16], _ ending: [UInt16]) -> Bool {
    guard word.count >= ending.count, word.last == ending.last else { return false }
    return word.suffix(ending.count).elementsEqual(ending)
  }

  /// Longer ones before those they end with.
  private static let particles = [
    "에서는", "으로부터", "으로는", "에게는", "께서는", "에서", "으로", "에게", "께서", "까지", "부터", "에는", "이나", "하여", "마다", "와의", "과의", "라고",
    "을", "를", "이", "가",
    "은", "는", "에", "의", "로", "와", "과", "도", "께", "만", "나",
  ].map { Array($0.utf16) }
  private static let verbal = [
    "니다", "하고", "하며", "하여", "하게", "하는", "하신", "하실", "하면", "하시", "드리고", "드리며", "하겠", "되는", "된", "되면", "한다", "겠다", "리며",
    "리고", "도록", "하지", "않고",
    "않는", "어서", "아서", "해서", "려고", "드린", "주신", "주시면", "있는", "없는", "있도록", "으며", "시는", "을때", "할때", "한후", "히", "겠으며", "시면",
    "하기",
  ].map { Array($0.utf16) }
  private static let empty = Set(
    [
      "경우", "고객", "고객님", "우리", "저희", "이내", "이상", "이하", "모든", "항상", "먼저", "때에", "해당", "그리고", "또는", "위하", "통하", "따라",
      "관련",
      "대하", "기타", "각종",
    ].map { Array($0.utf16) })
}
