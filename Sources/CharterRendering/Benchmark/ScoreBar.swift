/// A share as a small bar, with a line at the median of the peers.
struct ScoreBar: Hashable, Sendable {
  /// The share, 0…1; nil draws nothing.
  var value: Double?
  /// The median of the peers, 0…1; nil draws no line.
  var median: Double?

  private static let width = 160.0

  /// The bar. It is hidden from screen readers, because the text beside it states the same figures.
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
