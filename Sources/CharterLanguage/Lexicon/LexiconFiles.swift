/// The files of the lexicon, in the order in which they are read.
enum LexiconFiles {
  static let all: [(name: String, text: String)] = [
    ("sentences.txt", String(decoding: PackageResources.sentences_txt, as: UTF8.self)),
    ("firmness.txt", String(decoding: PackageResources.firmness_txt, as: UTF8.self)),
    ("acts.txt", String(decoding: PackageResources.acts_txt, as: UTF8.self)),
    ("people.txt", String(decoding: PackageResources.people_txt, as: UTF8.self)),
    ("channels.txt", String(decoding: PackageResources.channels_txt, as: UTF8.self)),
    ("remedies.txt", String(decoding: PackageResources.remedies_txt, as: UTF8.self)),
    ("quantities.txt", String(decoding: PackageResources.quantities_txt, as: UTF8.self)),
    ("numbers.txt", String(decoding: PackageResources.numbers_txt, as: UTF8.self)),
    ("headings.txt", String(decoding: PackageResources.headings_txt, as: UTF8.self)),
    ("clauses.txt", String(decoding: PackageResources.clauses_txt, as: UTF8.self)),
    ("conditions.txt", String(decoding: PackageResources.conditions_txt, as: UTF8.self)),
    ("tables.txt", String(decoding: PackageResources.tables_txt, as: UTF8.self)),
    ("review.txt", String(decoding: PackageResources.review_txt, as: UTF8.self)),
    ("changes.txt", String(decoding: PackageResources.changes_txt, as: UTF8.self)),
  ]

  /// The files of the classes of frames.
  static let frames: [(name: String, text: String)] = [
    ("frame-acts.txt", String(decoding: PackageResources.frame_acts_txt, as: UTF8.self)),
    ("frame-objects.txt", String(decoding: PackageResources.frame_objects_txt, as: UTF8.self)),
    ("frame-cases.txt", String(decoding: PackageResources.frame_cases_txt, as: UTF8.self)),
    ("frame-beneficiaries.txt", String(decoding: PackageResources.frame_beneficiaries_txt, as: UTF8.self)),
    ("frame-settings.txt", String(decoding: PackageResources.frame_settings_txt, as: UTF8.self)),
  ]
}
