/// A piece of a page.
///
/// Names of elements and attributes are written in this code (`StaticString`); whatever else comes into a page goes
/// through `HTMLText.escape`, so that no text of others can become markup.
struct Markup: Hashable, Sendable {
  private(set) var source: String

  private init(source: String) {
    self.source = source
  }

  static let empty = Markup(source: "")

  /// Words of the report itself.
  static func text(_ text: some StringProtocol) -> Markup { Markup(source: HTMLText.escape(text)) }

  /// Pieces one after the other.
  static func all(_ pieces: [Markup], between separator: Markup = .empty) -> Markup {
    Markup(source: pieces.map(\.source).joined(separator: separator.source))
  }

  /// An element with its content.
  static func element(
    _ name: StaticString, _ attributes: [Attribute] = [], _ content: [Markup] = []
  ) -> Markup {
    var source = opening(name, attributes)
    for piece in content { source += piece.source }
    source += "</\(name)>"
    return Markup(source: source)
  }

  /// An element that has neither content nor an end tag.
  static func void(_ name: StaticString, _ attributes: [Attribute] = []) -> Markup {
    Markup(source: opening(name, attributes))
  }

  /// A style sheet or script of the product. Its text must hold no `</`, which the policy's hash would not survive.
  static func code(_ name: StaticString, _ code: String) -> Markup {
    Markup(source: "<\(name)>\(code)</\(name)>")
  }

  /// The declaration at the beginning of a page.
  static let doctype = Markup(source: "<!DOCTYPE html>\n")

  /// A line end, to keep the page readable as text.
  static let line = Markup(source: "\n")

  /// One piece after another.
  static func + (one: Markup, other: Markup) -> Markup { Markup(source: one.source + other.source) }

  private static func opening(_ name: StaticString, _ attributes: [Attribute]) -> String {
    var source = "<\(name)"
    for attribute in attributes {
      source += " \(attribute.name)"
      if let value = attribute.value { source += "=\"\(HTMLText.escape(value))\"" }
    }
    return source + ">"
  }
}

/// An attribute; one without a value is true by standing there.
struct Attribute: Hashable, Sendable {
  var name: String
  var value: String?

  init(_ name: StaticString, _ value: String? = nil) {
    self.name = "\(name)"
    self.value = value
  }

  static func `class`(_ value: String) -> Attribute { Attribute("class", value) }
  static func id(_ value: String) -> Attribute { Attribute("id", value) }
  static func href(_ value: String) -> Attribute { Attribute("href", value) }
  /// The place of this page with that id.
  static func place(_ id: String) -> Attribute { Attribute("href", "#" + id) }
  /// Not for those who listen.
  static let silent = Attribute("aria-hidden", "true")
}
