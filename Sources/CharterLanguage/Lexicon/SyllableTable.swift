/// The classes whose words all have one unit, by unit.
///
/// Rules ask many classes about one unit, so the answers for a unit stand side by side.
struct SyllableTable: Sendable {
  /// A class of the table.
  struct Column: Sendable {
    fileprivate let number: Int
  }

  /// By unit, its row; 0, which is empty, for units that are no words.
  private var rows = [UInt16](repeating: 0, count: 1 << 16)
  /// Row by row, a bit for each class.
  private var bits = [UInt64](repeating: 0, count: Self.width)
  private var columns = 0

  /// The words of 64 bits in a row, for 256 classes; a hundred have words of one unit.
  private static let width = 4

  /// Adds a class.
  ///
  /// - Parameter entries: words of one unit.
  mutating func add(_ entries: [LexiconEntry]) -> Column? {
    guard columns < Self.width * UInt64.bitWidth else { return nil }
    let column = Column(number: columns)
    columns += 1
    for unit in entries.lazy.compactMap(\.units.first) {
      if rows[Int(unit)] == 0 {
        rows[Int(unit)] = UInt16(bits.count / Self.width)
        bits += Array(repeating: 0, count: Self.width)
      }
      bits[Int(rows[Int(unit)]) * Self.width + column.number >> 6] |= 1 << UInt64(column.number & 63)
    }
    return column
  }

  /// Whether a unit is a word of a class.
  func has(_ unit: UInt16, in column: Column) -> Bool {
    bits[Int(rows[Int(unit)]) * Self.width + column.number >> 6] & 1 << UInt64(column.number & 63) != 0
  }
}
