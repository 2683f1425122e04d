import CharterModel

// The Korean words of reports for the terms of the model, in the vocabulary of a service manager.

extension Channel {
  /// The Korean heading of the channel.
  var korean: String {
    switch self {
    case .visit: "방문"
    case .phone: "전화"
    case .online: "온라인"
    case .written: "서면"
    case .outreach: "직원의 고객 방문"
    case .common: "공통·시정보상"
    }
  }
}

extension Firmness {
  /// The Korean mark for a commitment; nil for a firm one.
  var korean: String? {
    switch self {
    case .firm: nil
    case .hedged: "노력 표현"
    case .vague: "기준 없음"
    }
  }
}

extension Remedy {
  /// The Korean name of the remedy.
  var korean: String {
    switch self {
    case .apology: "사과"
    case .correction: "시정"
    case .training: "교육"
    case .compensation: "보상"
    case .notice: "통보"
    }
  }
}

extension Diagnostic.Severity {
  /// The Korean name of the severity.
  var korean: String {
    switch self {
    case .error: "오류"
    case .warning: "주의"
    case .note: "참고"
    }
  }
}

extension Boilerplate {
  /// The Korean name of the boilerplate.
  var korean: String {
    switch self {
    case .skipLink: "바로가기 링크"
    case .menu: "메뉴"
    case .breadcrumb: "현재 위치"
    case .footer: "하단 정보"
    case .satisfactionWidget: "만족도 조사 창"
    case .share: "공유·인쇄 단추"
    case .attachment: "첨부·QR코드"
    case .contact: "담당부서·연락처"
    case .declared: "선언 파일에서 뺀 부분"
    case .pageNumber: "쪽 번호"
    case .hidden: "숨겨 둔 글"
    case .preface: "헌장 제목 앞의 글"
    }
  }
}
