import CharterModel

/// Boilerplate by position.
extension PageFurniture {
  /// Marks the rest of a satisfaction form.
  mutating func markForms() {
    var forms = Set(drafts.lazy.filter { $0.boilerplate == .satisfactionWidget && $0.form >= 0 }.map(\.form))
    if forms.isEmpty { return }
    // .NET servers put one form around the whole page.
    var sizes: [Int32: Int] = [:]
    var promises: [Int32: Int] = [:]
    for draft in drafts where draft.boilerplate == nil && forms.contains(draft.form) {
      sizes[draft.form, default: 0] += 1
      if draft.isPromise { promises[draft.form, default: 0] += 1 }
      // "의견을 반영하겠습니다" is part of many such forms; two commitments make a charter.
      if promises[draft.form, default: 0] > 1 || sizes[draft.form, default: 0] > Self.largestForm {
        forms.remove(draft.form)
      }
    }
    for index in drafts.indices where drafts[index].boilerplate == nil && forms.contains(drafts[index].form) {
      if drafts[index].range.count <= 2 * LinkedLine.longestEntry { drafts[index].boilerplate = .satisfactionWidget }
    }
  }

  /// The most lines of a satisfaction form.
  private static let largestForm = 20

  /// Marks text outside the element that holds the commitments of the page.
  mutating func markOutside() {
    let deepest = drafts.lazy.map(\.mainDepth).max() ?? 0
    if deepest == 0 { return }
    let promises = drafts.filter { !$0.isLinked && $0.boilerplate == nil && $0.isStatement }
    let worded = promises.filter { $0.isPromise }
    guard let depth = (worded.isEmpty ? promises : worded).lazy.map(\.mainDepth).min(), depth > 0,
      let first = drafts.firstIndex(where: { $0.mainDepth >= depth })
    else { return }
    for index in drafts.indices where drafts[index].mainDepth < depth && drafts[index].boilerplate == nil {
      if drafts[index].isPromise || PrefaceReader.isTitle(drafts[index], bytes) { continue }
      drafts[index].boilerplate = index < first ? .preface : .footer
    }
  }
}
