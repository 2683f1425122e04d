/// A share as a small bar, with a line at the median of the others.
struct ScoreBar: Hashable, Sendable {
  var value: Double?
  var median: Double?

  private static let width = 160.0

  /// The bar says nothing that does not stand in words beside it, so that it is silent.
  var markup: Markup {
    guard let value else { return .empty }
    func at(_ share: Double) -> String { figure(max(0, min(1, share)) * Self.width) }
    var shapes: [Markup] = [
      .element("rect", [.class("room"), Attribute("width", "160"), Attribute("height", "12")]),
      .element("rect", [.class("share"), Attribute("width", at(value)), Attribute("height", "12")]),
    ]
    if let median {
      shapes.append(
        .element(
          "line",
          [
            .class("median"), Attribute("x1", at(median)), Attribute("x2", at(median)), Attribute("y1", "0"),
            Attribute("y2", "12"),
          ]))
    }
    return .element(
      "svg",
      [
        .class("bar"), Attribute("viewBox", "0 0 160 12"), Attribute("width", "160"), Attribute("height", "12"),
        .silent,
      ],
      shapes)
  }
}
