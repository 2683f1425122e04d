package import CharterModel
import Yams

/// The reason why a benchmark cannot be made, in one line that says what to do.
package struct BenchmarkError: Error, Hashable, Sendable, CustomStringConvertible {
  package var description: String

  init(_ description: String) {
    self.description = description
  }
}

extension Rubric {
  /// Reads the rubric in the resources of the module.
  ///
  /// - Throws: `BenchmarkError` where the resource is invalid, which the tests rule out.
  package static func standard() throws(BenchmarkError) -> Rubric {
    try Rubric(yaml: String(decoding: PackageResources.rubric_yaml, as: UTF8.self))
  }

  /// Reads a rubric from YAML.
  ///
  /// - Throws: `BenchmarkError` for invalid YAML, or for invalid weights.
  package init(yaml: String) throws(BenchmarkError) {
    do {
      let stored = try YAMLDecoder().decode(StoredRubric.self, from: yaml)
      self.init(
        version: stored.version, most: stored.most, universal: stored.universal, trade: stored.trade,
        parts: stored.parts.map(\.part))
    } catch let error as DecodingError {
      let place = error.place
      throw BenchmarkError(
        place.isEmpty
          ? "the rubric is not of the known form; begin with Sources/CharterBenchmark/Resources/rubric.yaml"
          : "the rubric: \(place): is missing or has no such value")
    } catch {
      throw BenchmarkError("the rubric is no YAML: \(error)")
    }
    guard parts.allSatisfy({ $0.weight >= 0 && $0.weight.isFinite }), parts.contains(where: { $0.weight > 0 }),
      Set(parts.map(\.id)).count == parts.count
    else { throw BenchmarkError("the rubric: each part stands once, with a weight of 0 or more, and one above 0") }
  }
}

private struct StoredRubric: Decodable {
  var version: Int
  var most: Double
  var universal: Double
  var trade: [String]
  var parts: [StoredPart]
}

private struct StoredPart: Decodable {
  var id: Rubric.Part.Kind
  var weight: Double
  var title: BilingualText
  var counts: BilingualText
  var items: [Rubric.Item]?

  var part: Rubric.Part { Rubric.Part(id: id, weight: weight, title: title, counts: counts, items: items ?? []) }
}
