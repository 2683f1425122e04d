// swift-tools-version: 6.1
import PackageDescription

// Every target is held to the same rules: imports are internal unless the public interface needs them,
// and existentials are written as such.
let habits: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A module of the product; its folder is Sources/<name>.
func module(_ name: String, needs: [Target.Dependency], resources: [Resource] = []) -> Target {
  .target(name: name, dependencies: needs, resources: resources, swiftSettings: habits)
}

/// The tests of one module; their folder mirrors that of the module.
func tests(of name: String, needs: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + needs, swiftSettings: habits)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "CharterCompare",
  products: [.executable(name: "charter", targets: ["charter"])],
  traits: [
    .trait(
      name: "Spreadsheets",
      description:
        "Writes the comparison for spreadsheets (XLSX); needs libxlsxwriter, which make installs where it may.")
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CLibXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    module("CharterModel", needs: []),
    module(
      "CharterLanguage", needs: ["CharterModel"],
      resources: [
        "sentences", "firmness", "acts", "people", "channels", "remedies", "quantities", "numbers", "headings",
        "clauses", "conditions", "tables", "review", "changes", "frame-acts", "frame-objects", "frame-cases",
        "frame-beneficiaries", "frame-settings",
      ].map { .embedInCode("Resources/lexicon/\($0).txt") }),
    module(
      "CharterCatalogue", needs: ["CharterLanguage", "CharterModel", yams],
      resources: [.embedInCode("Resources/catalogue.yaml")]),
    module("CharterParsing", needs: ["CLibXML2", "CharterLanguage", "CharterModel"]),
    module("CharterExtraction", needs: ["CharterLanguage", "CharterModel"]),
    module(
      "CharterAlignment", needs: ["CharterLanguage", "CharterCatalogue", "CharterModel"],
      resources: [.embedInCode("Resources/confidence.json")]),
    module("CharterLevels", needs: ["CharterLanguage", "CharterModel"]),
    module("CharterComparison", needs: ["CharterLevels", "CharterModel"]),
    module(
      "CharterBenchmark", needs: ["CharterLevels", "CharterModel", yams],
      resources: [.embedInCode("Resources/rubric.yaml")]),
    module("CharterLint", needs: ["CharterLevels", "CharterLanguage", "CharterModel"]),
    module("CharterDiff", needs: ["CharterLevels", "CharterLanguage", "CharterModel"]),
    module(
      "CharterDrafting", needs: ["CharterCatalogue", "CharterModel", yams],
      resources: [.embedInCode("Resources/form.yaml")]),
    module(
      "CharterRendering",
      needs: [
        "CharterModel", crypto, mustache,
        .target(name: "CLibXLSXWriter", condition: .when(traits: ["Spreadsheets"])),
      ],
      resources: [
        "report.css", "matrix.css", "media.css", "report.js", "draft.md.mustache", "draft-short.md.mustache",
        "draft.css", "scorecard.css", "diff.css",
      ].map { .embedInCode("Resources/\($0)") }),
    module("CharterEvaluation", needs: ["CharterModel"]),
    module(
      "CharterCommandLine",
      needs: [
        "CharterModel", "CharterLanguage", "CharterCatalogue", "CharterParsing", "CharterExtraction",
        "CharterAlignment", "CharterLevels", "CharterComparison", "CharterBenchmark", "CharterLint", "CharterDiff",
        "CharterDrafting", "CharterRendering", "CharterEvaluation", argumentParser, crypto, yams,
      ]),
    .target(name: "CharterTestSupport", path: "Tests/CharterTestSupport", swiftSettings: habits),
    tests(of: "CharterTestSupport"),
    tests(of: "CharterLanguage", needs: ["CharterCatalogue", "CharterTestSupport"]),
    tests(of: "CharterCatalogue", needs: ["CharterLanguage"]),
    tests(
      of: "CharterAlignment",
      needs: ["CharterCatalogue", "CharterExtraction", "CharterLanguage", "CharterModel", "CharterParsing"]),
    tests(of: "CharterEvaluation", needs: ["CharterModel"]),
    .target(
      name: "CharterInvariants",
      dependencies: ["CharterExtraction", "CharterLanguage", "CharterParsing", "CharterModel"],
      path: "Tests/CharterInvariants", swiftSettings: habits),
    .target(
      name: "CharterSamples", dependencies: ["CharterComparison", "CharterModel"], path: "Tests/CharterSamples",
      swiftSettings: habits),
    tests(
      of: "CharterExtraction",
      needs: ["CharterInvariants", "CharterModel", "CharterParsing", "CharterTestSupport", "CharterLanguage"]),
    tests(
      of: "CharterCommandLine",
      needs: [
        "CharterAlignment", "CharterBenchmark", "CharterCatalogue", "CharterComparison", "CharterDiff",
        "CharterDrafting",
        "CharterLint", "CharterModel", "CharterParsing", "CharterRendering", "charter",
      ]),
    .testTarget(
      name: "AccuracyTests",
      dependencies: [
        "CharterAlignment", "CharterCatalogue", "CharterCommandLine", "CharterEvaluation", "CharterExtraction",
        "CharterLint", "CharterModel", "CharterParsing", "CharterTestSupport", "CharterLanguage",
      ],
      swiftSettings: habits),
    tests(of: "CharterParsing", needs: ["CharterModel", "CharterTestSupport", "CharterLanguage"]),
    tests(of: "CharterLevels", needs: ["CharterModel", "CharterSamples"]),
    tests(of: "CharterComparison", needs: ["CharterLevels", "CharterModel", "CharterSamples"]),
    tests(of: "CharterBenchmark", needs: ["CharterComparison", "CharterLevels", "CharterModel", "CharterSamples"]),
    tests(of: "CharterLint", needs: ["CharterModel"]),
    tests(of: "CharterDiff", needs: ["CharterModel"]),
    tests(of: "CharterDrafting", needs: ["CharterCatalogue", "CharterModel"]),
    tests(of: "CharterRendering", needs: ["CharterComparison", "CharterModel", "CharterTestSupport"]),
    .executableTarget(name: "charter", dependencies: ["CharterCommandLine"], swiftSettings: habits),
  ]
)

/// A fuzzer; libFuzzer brings its main function, so that it can be linked only with `-sanitize=fuzzer`.
func fuzzer(_ name: String) -> Target {
  .executableTarget(
    name: name, dependencies: ["CharterInvariants"], path: "Fuzzing/\(name)",
    swiftSettings: habits + [.unsafeFlags(["-parse-as-library"])])
}

// Fuzzers are built by `make fuzz` alone; nobody else needs their flags.
if Context.environment["CHARTER_FUZZING"] != nil {
  package.targets += [fuzzer("HTMLFuzzer"), fuzzer("TextFuzzer")]
}
