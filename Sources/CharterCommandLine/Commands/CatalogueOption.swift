import ArgumentParser
import CharterCatalogue

/// The option `--catalogue`, which all commands that align have.
struct CatalogueOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The clauses to align by: a YAML file, or none.",
      discussion: """
        A file that begins with "extends: standard" adds its clauses to those of the product and replaces those of the same id; any other \
        takes their place. none aligns by the likeness of words alone, for charters of another field or language.
        """))
  var catalogue: String?

  /// The catalogue chosen; nil for none.
  func chosen() throws -> Catalogue? {
    guard let catalogue else { return try Catalogue.standard() }
    return catalogue == "none" ? nil : try CatalogueFile.read(catalogue)
  }
}
