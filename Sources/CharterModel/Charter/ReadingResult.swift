/// Whether a file could be read as a charter, and what stood in the way.
package struct ReadingResult: Hashable, Sendable, Codable {
  /// The result of reading.
  package enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    /// The text of a charter was read.
    case read
    /// The text was read, and it promises nothing.
    case empty
    /// The text was read, and it is another kind of document.
    case notACharter = "not-a-charter"
    /// There is no text to read, or it cannot be trusted.
    case unreadable
  }

  /// The result.
  package var status: Status
  /// What stood in the way, the most important first. A charter that was read may have reasons too, such as a part that
  /// is only a picture.
  package var reasons: [ReadingReason]

  /// Creates a result.
  package init(_ status: Status, _ reasons: [ReadingReason] = []) {
    self.status = status
    self.reasons = reasons
  }

  /// The result for a charter without hindrance.
  package static let read = ReadingResult(.read)

  /// True when the charter takes part in comparisons. Nothing can be said about what another document lacks.
  package var isRead: Bool { status == .read }
}

/// One reason why a file, or a part of it, could not be read as a charter.
package struct ReadingReason: Hashable, Sendable, Codable {
  /// The kind of a reason.
  package enum Code: String, Hashable, Sendable, Codable, CaseIterable {
    /// A page whose text a script loads.
    case scriptedPage = "scripted-page"
    /// The text is in pictures.
    case imageOnly = "image-only"
    /// The text is in files that the page links to.
    case attachmentsOnly = "attachments-only"
    /// The text is in other files that the page shows in frames.
    case frameset
    /// A page that asks whether the visitor is a program.
    case botWall = "bot-wall"
    /// A page that says that there is no page, or no service.
    case errorPage = "error-page"
    /// A page that asks for a name and a password.
    case loginPage = "login-page"
    /// Text that was decoded wrongly before it was saved.
    case mojibake
    /// Signs without meaning in place of text, as some PDF files give.
    case noTextLayer = "no-text-layer"
    /// Text, but hardly any word of Korean.
    case noKorean = "no-korean"
    /// The text promises nothing.
    case noCommitments = "no-commitments"
    /// A privacy policy.
    case privacyPolicy = "privacy-policy"
    /// A page that takes reports of misconduct.
    case hotline
    /// A declaration on another matter, such as the ethics of a profession.
    case otherDeclaration = "other-declaration"
    /// Data and no text, such as JSON.
    case data
    /// A file of another format, such as PDF or HWP.
    case binary
    /// An encoding that is not supported.
    case encoding
    /// No text at all.
    case empty
    /// More bytes than the limit.
    case tooLarge = "too-large"
    /// A file that the system does not give out.
    case inaccessible
    /// A file of the charter that could not be read while others could.
    case part
  }

  /// The kind of the reason.
  package var code: Code
  /// One sentence for a person, in Korean, with the way out.
  package var message: String
  /// The same sentence in English.
  package var messageEnglish: String
  /// The files that hold the text instead: attachments, frames or pictures as the page names them.
  package var attachments: [String]

  private enum CodingKeys: String, CodingKey {
    case code, message, messageEnglish, attachments
  }

  /// Creates a reason.
  package init(_ code: Code, ko: String, en: String, attachments: [String] = []) {
    self.code = code
    message = ko
    messageEnglish = en
    self.attachments = attachments
  }
}

extension ReadingReason {
  /// The reason as a diagnostic of the whole file.
  package var diagnostic: Diagnostic {
    Diagnostic(rule: "reading/\(code.rawValue)", severity: code == .part ? .warning : .error, message: message)
  }
}
