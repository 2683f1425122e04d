/// Finds the known word that a misspelt word resembles.
enum Nearness {
  /// The nearest of the known words; nil where none is near.
  static func nearest(to word: String, among known: [String]) -> String? {
    let ranked = known.map { (word: $0, distance: distance(word.lowercased(), $0.lowercased())) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }), best.distance * 2 <= max(2, best.word.count) else {
      return nil
    }
    return best.word
  }

  /// The edit distance: the number of letters to insert, delete or replace.
  private static func distance(_ first: String, _ second: String) -> Int {
    let letters = Array(second)
    var row = Array(0...letters.count)
    for (index, letter) in first.prefix(64).enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in letters.indices {
        let above = row[column + 1]
        row[column + 1] = min(above + 1, row[column] + 1, diagonal + (letters[column] == letter ? 0 : 1))
        diagonal = above
      }
    }
    return row[letters.count]
  }
}
