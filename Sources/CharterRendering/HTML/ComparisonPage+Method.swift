import CharterModel

extension ComparisonPage {
  /// The method, the certainty and the limits of the comparison.
  var methodPart: Part? {
    let words = MethodWords(say: say, figures: ComparisonFigures(comparison))
    return Part(
      id: "method", title: say("작성 방법과 정확도", "Method and accuracy"),
      content: [
        list(words.method.map { .text($0) }, [.class("prose")]),
        .element("h3", [], [.text(say("얼마나 확실한가", "How sure it is"))]),
        list(words.certainty.map { .text($0) }, [.class("prose")]),
      ])
  }
}
