extension String {
  /// The ids of a comma-separated list; a space after a comma is ignored.
  var ids: [String] { split(separator: ",").map { String($0.drop { $0 == " " }) } }
}
