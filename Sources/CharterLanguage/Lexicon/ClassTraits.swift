/// What queries ask of a class of the lexicon, in one place and without references.
struct ClassTraits: Sendable {
  /// The indices of its entries in the lexicon.
  let places: Range<Int>
  /// Its column among the classes whose words all have one unit; nil for other classes.
  let column: SyllableTable.Column?
  /// The first units of its words, as bits of a hash.
  private let heads: UInt64
  /// The last units of its words, as bits of a hash.
  private let tails: UInt64

  init(_ entries: [LexiconEntry], at places: Range<Int>, column: SyllableTable.Column?) {
    self.places = places
    self.column = column
    heads = entries.reduce(0) { $0 | Self.bit($1.units.first) }
    tails = entries.reduce(0) { $0 | Self.bit($1.units.last) }
  }

  /// Whether a word of the class may begin with a unit.
  func mayBegin(with unit: UInt16) -> Bool { heads & Self.bit(unit) != 0 }

  /// Whether a word of the class may end in a unit.
  func mayEnd(in unit: UInt16) -> Bool { tails & Self.bit(unit) != 0 }

  private static func bit(_ unit: UInt16?) -> UInt64 { unit.map { 1 << UInt64($0 & 63) } ?? 0 }
}
