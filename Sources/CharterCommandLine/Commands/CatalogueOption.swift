import ArgumentParser
import CharterCatalogue

/// The option `--catalogue` of all commands that align.
struct CatalogueOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Catalogue of clauses to align by: a YAML file, or none.",
      discussion: """
        A file that begins with "extends: standard" adds its clauses to the standard catalogue and replaces clauses \
        with the same id. Any other file replaces the standard catalogue. With none, alignment uses text similarity \
        alone, for charters of another field or language.
        """))
  var catalogue: String?

  /// The chosen catalogue; nil for none.
  func chosen() throws -> Catalogue? {
    guard let catalogue else { return try Catalogue.standard() }
    return catalogue == "none" ? nil : try CatalogueFile.read(catalogue)
  }
}
