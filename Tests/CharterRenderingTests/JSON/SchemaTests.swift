import CharterModel
import Foundation
import Testing

@testable import CharterRendering

/// The values that the schemas allow are those that the model has, no more and no fewer.
///
/// Whether printed JSON is valid is the business of Tests/Schemas/validate.py.
@Suite struct SchemaTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "schemas")

  /// The strings of the `enum` at a path of keys into a schema.
  private func values(_ file: String, _ path: String) throws -> Set<String> {
    let data = try Data(contentsOf: Self.folder.appending(path: file))
    var node = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    for key in path.split(separator: "/").map(String.init) {
      node = try #require(node[key] as? [String: Any], "\(key) in \(path)")
    }
    return Set(try #require(node["enum"] as? [Any]).compactMap { $0 as? String })
  }

  private func raw<T: CaseIterable & RawRepresentable>(_ type: T.Type) -> Set<String> where T.RawValue == String {
    Set(type.allCases.map(\.rawValue))
  }

  @Test func measuresAllowTheModelsWords() throws {
    let base = "$defs/measure/properties/"
    #expect(try values("common.schema.json", base + "role") == raw(Measure.Role.self))
    #expect(try values("common.schema.json", base + "unit") == raw(Measure.Unit.self))
    #expect(try values("common.schema.json", base + "comparator") == raw(Measure.Comparator.self))
    #expect(try values("common.schema.json", base + "per") == raw(Measure.Period.self))
    #expect(try values("common.schema.json", base + "anchor") == raw(Measure.ReferencePoint.self))
    #expect(try values("common.schema.json", base + "of") == raw(Measure.PercentOf.self))
    #expect(try values("common.schema.json", base + "basis") == raw(Measure.Basis.self))
  }

  @Test func commitmentsAllowTheModelsWords() throws {
    #expect(try values("common.schema.json", "$defs/channel") == raw(Channel.self))
    #expect(try values("common.schema.json", "$defs/commitment/properties/firmness") == raw(Firmness.self))
    #expect(try values("common.schema.json", "$defs/commitment/properties/remedy") == raw(Remedy.self))
  }

  @Test func comparisonsAndDocumentsAllowTheModelsWords() throws {
    #expect(try values("comparison.schema.json", "$defs/cell/properties/status") == raw(Cell.Status.self))
    #expect(try values("comparison.schema.json", "$defs/verdict/properties/spread") == raw(Verdict.Spread.self))
    #expect(try values("document.schema.json", "$defs/block/properties/role") == raw(StoredBlock.Role.self))
    #expect(try values("document.schema.json", "$defs/block/properties/furniture") == raw(Boilerplate.self))
  }
}
