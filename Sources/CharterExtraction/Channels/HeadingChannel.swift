package import CharterModel

/// What a heading says of the channel of the promises under it.
package enum HeadingChannel: Hashable, Sendable {
  /// It names none: the heading above decides, then the sentence.
  case none
  /// It names one.
  case one(Channel)
  /// It names several; the sentence decides among them.
  case several([Channel])
  /// 방문, without saying who visits whom: the sentences under it decide.
  case someVisit
  /// It is about every channel (고객참여, 시정 및 보상); headings under it name cases and no channels.
  case common

  /// As `Decision.outcome` words it.
  var outcome: String {
    switch self {
    case .none: "none"
    case .one(let channel): channel.rawValue
    case .several(let channels): channels.map(\.rawValue).joined(separator: " ")
    case .someVisit: "some-visit"
    case .common: Channel.common.rawValue
    }
  }
}
