/// A fragment of a page.
///
/// Names of elements and attributes are literals of this code (`StaticString`). All other text passes through
/// `HTMLText.escape`, so untrusted text cannot become markup.
struct Markup: Hashable, Sendable {
  private(set) var source: String

  private init(source: String) {
    self.source = source
  }

  static let empty = Markup(source: "")

  /// Returns escaped text.
  static func text(_ text: some StringProtocol) -> Markup { Markup(source: HTMLText.escape(text)) }

  /// Joins fragments with a separator.
  static func all(_ pieces: [Markup], between separator: Markup = .empty) -> Markup {
    Markup(source: pieces.map(\.source).joined(separator: separator.source))
  }

  /// Returns an element with its content.
  static func element(
    _ name: StaticString, _ attributes: [Attribute] = [], _ content: [Markup] = []
  ) -> Markup {
    var source = opening(name, attributes)
    for piece in content { source += piece.source }
    source += "</"
    source += name.description
    source += ">"
    return Markup(source: source)
  }

  /// Returns an element without content and end tag.
  static func void(_ name: StaticString, _ attributes: [Attribute] = []) -> Markup {
    Markup(source: opening(name, attributes))
  }

  /// Returns a style sheet or script of the product. Its text must not contain `</`, because the hash in the policy
  /// covers the text unchanged.
  static func code(_ name: StaticString, _ code: String) -> Markup {
    Markup(source: "<\(name)>\(code)</\(name)>")
  }

  /// The declaration at the start of a page.
  static let doctype = Markup(source: "<!DOCTYPE html>\n")

  /// A line end, which keeps the HTML source readable.
  static let line = Markup(source: "\n")

  /// Concatenates two fragments.
  static func + (one: Markup, other: Markup) -> Markup { Markup(source: one.source + other.source) }

  private static func opening(_ name: StaticString, _ attributes: [Attribute]) -> String {
    // Pieces are appended one by one: interpolation costs several times as much, and a page has ten thousand tags.
    var source = "<"
    source += name.description
    for attribute in attributes {
      source += " "
      source += attribute.name
      guard let value = attribute.value else { continue }
      source += "=\""
      source += HTMLText.escape(value)
      source += "\""
    }
    source += ">"
    return source
  }
}

/// An attribute; a boolean attribute has no value.
struct Attribute: Hashable, Sendable {
  var name: String
  var value: String?

  init(_ name: StaticString, _ value: String? = nil) {
    self.name = name.description
    self.value = value
  }

  static func `class`(_ value: String) -> Attribute { Attribute("class", value) }
  static func id(_ value: String) -> Attribute { Attribute("id", value) }
  static func href(_ value: String) -> Attribute { Attribute("href", value) }
  /// Returns a link to an anchor of this page.
  static func place(_ id: String) -> Attribute { Attribute("href", "#" + id) }
  /// Hides an element from screen readers.
  static let silent = Attribute("aria-hidden", "true")
}
