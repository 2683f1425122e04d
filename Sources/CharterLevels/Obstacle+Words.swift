package import CharterModel

extension Obstacle {
  /// The reason as a Korean and an English clause for reports.
  package var reason: BilingualText {
    switch self {
    case .otherDimension:
      BilingualText(
        ko: "다른 기관의 기준과 재는 대상(횟수·시간 등)이 달라 서로 바꿀 수 없습니다.",
        en: "it measures something else, and the one cannot be turned into the other.")
    case .workingTime:
      BilingualText(
        ko: "근무일·근무시간은 토요일과 공휴일을 빼고 세므로(민원 처리에 관한 법률 제19조) 접수한 날에 따라 "
          + "달력 기간과 앞뒤가 바뀔 수 있습니다.",
        en: "working time leaves out Saturdays and holidays (Civil Petitions Treatment Act, art. 19), so that the day "
          + "of receipt decides which of the two ends first.")
    case .sameDay:
      BilingualText(
        ko: "‘당일’은 접수한 시각에 따라 남은 시간이 달라 시간 단위 기준과 앞뒤가 정해지지 않습니다.",
        en: "what remains of the same day depends on the hour of receipt.")
    case .monthLength:
      BilingualText(
        ko: "달마다 날수가 달라 일 단위 기준과 앞뒤가 정해지지 않습니다.",
        en: "months differ in length, so that the month decides which of the two ends first.")
    case .leadAgainstDeadline:
      BilingualText(
        ko: "‘미리 알리는 시점’과 ‘끝내는 기한’은 서로 견줄 수 없습니다.",
        en: "how long before an event and how long after one cannot be set against each other.")
    case .frequency:
      BilingualText(
        ko: "기간당 횟수를 같은 잣대로 바꿀 수 없습니다.",
        en: "the frequencies cannot be brought to one figure.")
    case .moneyPeriod:
      BilingualText(
        ko: "금액을 계산하는 기간이 다릅니다.", en: "the amounts are due for different periods.")
    case .contraryBound:
      BilingualText(
        ko: "이 항목에서 뜻을 갖는 한도(이내·이상)와 방향이 다릅니다.",
        en: "it is a floor where the matter calls for a ceiling, or the other way about.")
    case .noDirection:
      BilingualText(
        ko: "크고 작음 가운데 어느 쪽이 나은지 문구로 알 수 없습니다.",
        en: "the words do not tell which way is better.")
    case .share:
      BilingualText(
        ko: "지키겠다는 비율이 다르거나 한쪽만 비율을 적었습니다.",
        en: "the share of cases for which it holds differs, or only one side names a share.")
    case .anchor:
      BilingualText(
        ko: "시간을 재기 시작하는 시점이 다릅니다.", en: "the clocks start at different events.")
    case .immediacy:
      BilingualText(
        ko: "‘즉시’에는 시간 한도가 없어 숫자로 적은 기준과 견줄 수 없습니다.",
        en: "“at once” names no bound and cannot be set against a figure.")
    case .reference:
      BilingualText(
        ko: "기한을 법령이나 다른 규정에 맡겨 이 문서만으로는 알 수 없습니다.",
        en: "the bound is set by a law or another document and is not known from this one.")
    case .perEvent:
      BilingualText(
        ko: "‘사유가 생길 때마다’에는 횟수가 없습니다.", en: "“whenever it happens” names no number.")
    case .uncertainMatch:
      BilingualText(
        ko: "이 항목의 약속인지 확실하지 않아 순위에서 뺐습니다.",
        en: "it is not certain that the promise belongs to this clause, so it is not ranked.")
    }
  }

  /// The reason between two editions of one charter, or two charters read side by side, where neither a clause nor
  /// other organizations are involved.
  package var reasonBetweenEditions: BilingualText {
    switch self {
    case .otherDimension:
      BilingualText(
        ko: "재는 대상(횟수·시간 등)이 달라 서로 바꿀 수 없습니다.",
        en: "they measure different things, and the one cannot be turned into the other.")
    case .contraryBound:
      BilingualText(
        ko: "한도(이내·이상)의 방향이 다릅니다.", en: "the one is a floor and the other a ceiling.")
    default: reason
    }
  }
}
