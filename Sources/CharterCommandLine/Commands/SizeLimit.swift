import ArgumentParser
import CharterParsing

/// The option `--limit` of all commands that read charters.
struct SizeLimit: ParsableArguments {
  @Option(
    name: .customLong("limit"),
    help: "Maximum file size: bytes, or a number with kB, MB, GB, KiB, MiB or GiB; up to 1GiB. (default: 64MiB)",
    transform: ByteCount.parse)
  var bytes: Int = SourceReader.defaultLimit

  /// A pipeline with the limit.
  var pipeline: Pipeline { Pipeline(limit: bytes) }
}

/// Reads and writes numbers of bytes.
package enum ByteCount {
  /// The largest limit: offsets in a page have 32 bits, and text may grow by half when it is decoded.
  private static let most = 1 << 30

  private static let units = [
    ("gib", 1 << 30), ("mib", 1 << 20), ("kib", 1 << 10), ("gb", 1_000_000_000), ("mb", 1_000_000), ("kb", 1000),
    ("b", 1),
  ]

  /// Reads `67108864`, `200MB` or `1GiB`.
  ///
  /// - Throws: A validation error that states the valid forms.
  package static func parse(_ text: String) throws -> Int {
    let words = text.lowercased().filter { $0 != " " && $0 != "_" }
    let unit = units.first { words.hasSuffix($0.0) }
    let digits = words.dropLast(unit?.0.count ?? 0)
    guard !digits.isEmpty, digits.allSatisfy({ ("0"..."9").contains($0) }) else {
      throw ValidationError("a size is a number of bytes, as in 67108864, or has a unit, as in 500kB, 200MB or 1GiB")
    }
    let (bytes, isTooMuch) = (Int(digits) ?? .max).multipliedReportingOverflow(by: unit?.1 ?? 1)
    guard !isTooMuch, bytes <= most else {
      throw ValidationError("the largest possible size is 1GiB; split larger files into parts")
    }
    guard bytes > 0 else { throw ValidationError("the size must be greater than 0") }
    return bytes
  }

  /// A number of bytes with its unit: `64 MiB (67108864 bytes)`.
  package static func words(_ bytes: Int) -> String {
    for (name, size) in [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)] where bytes >= size && bytes % size == 0
    {
      return "\(bytes / size) \(name)"
    }
    return "\(bytes) bytes"
  }
}
