/// The words about promises that are close to a clause, shared by all reports.
///
/// A document that promises something similar does not lack the clause, nor does it certainly have it. So the promise is quoted with its place,
/// for a person to decide.
struct SimilarWords: Sendable {
  /// The language of the words.
  var say: ReportLanguage

  /// What stands before the similar promise.
  var label: String { say("비슷한 약속: ", "Similar: ") }

  /// What stands after it.
  var mark: String { say("(확인 필요)", "(to be checked)") }
}
