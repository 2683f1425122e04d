extension String {
  /// The ids that an option names with commas between them; a space behind a comma is none of an id.
  var ids: [String] { split(separator: ",").map { String($0.drop { $0 == " " }) } }
}
