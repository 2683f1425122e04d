import CharterModel

/// The words about charters that were not read, shared by all reports.
///
/// Nothing can be said about what such a document lacks, so it has a word of its own in every cell, and no figure counts
/// it.
struct UnreadWords: Sendable {
  /// The language of the sentences.
  var say: ReportLanguage
  /// The comparison with all of its organizations.
  var comparison: Comparison

  /// The word in a cell.
  var label: String { say("읽지 못함", "Not read") }

  /// The title of the list.
  var title: String { say("읽지 못한 기관", "Charters that were not read") }

  /// The sentence over the list.
  var lead: String {
    say(
      "아래 기관은 문서를 읽지 못해 비교와 통계에 넣지 않았습니다. 약속이 없다는 뜻이 아닙니다.",
      "These organizations are in no comparison and no figure, because their documents were not read. That does not mean "
        + "that they promise nothing.")
  }

  /// The reasons of an organization, in one sentence or more.
  func reason(of organization: ComparedOrganization) -> String {
    organization.reading.reasons.map { reason in
      let files = reason.attachments.isEmpty ? "" : " (\(reason.attachments.joined(separator: ", ")))"
      return say(reason.message, reason.messageEnglish) + files
    }.joined(separator: " ")
  }

  /// How many files were given, read, not read and left out; nil where every file was read.
  var files: String? {
    guard let all = comparison.reconciliation, !all.notRead.isEmpty else { return nil }
    return say(
      "파일 \(all.given)개 가운데 \(all.read.count)개를 읽었고, \(all.notRead.count)개는 읽지 못했으며, \(all.leftOut.count)개는 헌장이 아니어서 뺐습니다.",
      "Of \(all.given) files \(all.read.count) were read, \(all.notRead.count) were not, and \(all.leftOut.count) were "
        + "left out because they are no charters.")
  }

  /// The sentence for a single charter that was read; nil for several.
  var single: String? {
    let read = comparison.ofRead.organizations
    guard read.count == 1, let only = read.first else { return nil }
    let name = say.name(of: only)
    return say(
      "읽은 문서가 \(name) 한 곳뿐이어서 견줄 상대가 없습니다. 아래는 이 문서의 약속만 정리한 것입니다.",
      "Only the document of \(name) was read, so there is nothing to compare it with. What follows sorts its own "
        + "commitments.")
  }
}
