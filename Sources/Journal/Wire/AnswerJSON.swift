import Coach

/// The JSON form of an answer; `answer` is encoded as in `AnswerText`.
struct AnswerJSON: Codable, Hashable {
  let question: String
  let answer: String
  let at: Int64

  init(_ kept: KeptAnswer) {
    question = kept.question.text
    answer = AnswerText.write(kept.answer)
    at = kept.at.milliseconds
  }

  /// The decoded answer, with `offset` as its UTC offset; `nil` if its text is invalid.
  func kept(offset: Int) -> KeptAnswer? {
    AnswerText.read(answer).map {
      KeptAnswer(
        question: Question.ID(question), answer: $0,
        at: WallTime(milliseconds: at, offset: offset))
    }
  }
}

extension AnswerJSON {
  /// Whether this repeats an earlier check-in's answer that wasn't asked again. knead 1 rounded the
  /// times.
  func repeats(_ earlier: AnswerJSON?) -> Bool {
    guard let earlier else { return false }
    return answer == earlier.answer && abs(at - earlier.at) < 5000
  }
}
