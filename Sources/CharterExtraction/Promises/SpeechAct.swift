/// What a sentence of a charter does.
package enum SpeechAct: String, Hashable, Sendable {
  /// The organization promises something.
  case promise
  /// It only announces the promises that follow (다음과 같이 실천하겠습니다).
  case leadIn = "lead-in"
  /// It asks something of the customer (협조를 부탁드립니다).
  case request
  /// It states a duty or quotes the law (하여야 합니다).
  case duty
  /// It explains a word, a right or a fact.
  case statement
}
