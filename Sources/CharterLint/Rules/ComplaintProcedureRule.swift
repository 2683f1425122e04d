import CharterLanguage
import CharterModel

/// A charter says where customers complain and how complaints are handled.
///
/// 공공기관의 운영에 관한 법률 제13조 requires complaint handling.
enum ComplaintProcedureRule: LintRule {
  static let guide = RuleGuide(
    3, "contents/complaint-procedure", .error,
    ko: "불만·민원의 처리 절차가 있다", en: "There is a way to complain",
    adviceKo: "불만을 어디에 어떻게 낼 수 있고 언제까지 어떻게 처리되는지 적으십시오.",
    adviceEn: "Say where to complain, and how and by when it is handled.", law: .charter,
    triggering: [
      "서비스헌장\n- 전화벨이 세 번 울리기 전에 받겠습니다.",
      "서비스헌장\n- 승강기 고장은 신고를 받은 때부터 30분 이내에 출동하여 처리하겠습니다.",
    ],
    nonTriggering: [
      "서비스헌장\n- 불편 사항은 접수한 날부터 7일 이내에 처리하겠습니다.",
      "서비스헌장\n- 이용하시면서 겪은 불만은 고객센터로 신고하실 수 있습니다.",
    ])

  static func observations(in subject: LintSubject) -> [Observation] {
    let isStated =
      subject.hasClause([
        "common/complaint-deadline", "common/complaint-stance", "online/reply-time", "written/reply-time",
        "statutory-time/grievance", "statutory-time/petition",
      ]) || subject.holds([.lintComplaintMatter, .lintComplaintAct])
    return isStated
      ? []
      : subject.absent(
        stating: ["common/complaint-deadline", "common/complaint-stance"], "불만이나 민원을 내고 처리하는 절차",
        "how complaints are made and handled")
  }

}
