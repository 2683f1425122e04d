import CharterLanguage
import CharterModel

extension Frame {
  /// The classes of roles, without their words.
  init(_ roles: FrameReader.Roles) {
    self.init(
      act: roles.act?.name, objects: roles.objects.map(\.name), case: roles.occasion?.name,
      beneficiary: roles.beneficiary?.name)
  }

  /// By the name of a role in explanations, what it is.
  static let reasons: [String: BilingualText] = [
    "frame/act": BilingualText(ko: "약속하는 행위", en: "the act that is promised"),
    "frame/object": BilingualText(ko: "행위의 대상", en: "what the act is done to"),
    "frame/case": BilingualText(ko: "행위를 하는 때", en: "the occasion of the act"),
    "frame/beneficiary": BilingualText(ko: "행위의 수혜자", en: "whom the act is for"),
  ]
}
