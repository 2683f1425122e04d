import CharterLanguage
import CharterModel

/// Names commitments by organization and words alone, so that one that moves keeps its name.
struct CommitmentIdentity {
  private var taken: [String: Int] = [:]

  /// The id of a commitment: organization, hyphen, eight hexadecimal digits; the second of equal ones gets "-2".
  ///
  /// - Parameters:
  ///   - organization: the organization's id.
  ///   - words: the folded words of the sentence and of the part that promises.
  mutating func id(organization: String, sentence: ArraySlice<UInt16>, part: ArraySlice<UInt16>) -> String {
    var hash = Self.basis
    for unit in organization.utf16 { mix(unit, into: &hash) }
    mix(0, into: &hash)
    for unit in sentence { mix(unit, into: &hash) }
    mix(0, into: &hash)
    for unit in part { mix(unit, into: &hash) }
    let digits = String(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), radix: 16)
    let id = organization + "-" + String(repeating: "0", count: 8 - digits.count) + digits
    let count = taken[id, default: 0] + 1
    taken[id] = count
    return count == 1 ? id : "\(id)-\(count)"
  }

  /// FNV-1a with 64 bits (Fowler, Noll, Vo), over UTF-16 units.
  private func mix(_ unit: UInt16, into hash: inout UInt64) {
    for byte in [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)] {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
  }

  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
}
