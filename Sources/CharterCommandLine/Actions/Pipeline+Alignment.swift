import CharterAlignment
import CharterCatalogue
import CharterModel

extension Pipeline {
  /// The aligner of the standard catalogue, made once because it costs more than reading a charter.
  private static let aligner = Result { CharterAligner(catalogue: try Catalogue.standard()) }

  /// Aligns charters with the standard catalogue.
  func aligned(_ charters: [Charter]) throws -> Alignment { try Self.aligner.get().align(charters) }
}
