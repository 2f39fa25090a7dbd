import Coach

/// The JSON form of one answer; `answer` as `AnswerText` has it.
struct AnswerJSON: Codable, Hashable {
  let question: String
  let answer: String
  let at: Int64

  init(_ kept: KeptAnswer) {
    question = kept.question.text
    answer = AnswerText.write(kept.answer)
    at = kept.at.milliseconds
  }

  /// The answer it stands for, given at a place this far east; `nil` for text that none does.
  func kept(offset: Int) -> KeptAnswer? {
    AnswerText.read(answer).map {
      KeptAnswer(
        question: Question.ID(question), answer: $0,
        at: WallTime(milliseconds: at, offset: offset))
    }
  }
}

extension AnswerJSON {
  /// Whether it is an answer of an earlier check-in that was not asked again. knead 1 kept its time
  /// rounded.
  func repeats(_ earlier: AnswerJSON?) -> Bool {
    guard let earlier else { return false }
    return answer == earlier.answer && abs(at - earlier.at) < 5000
  }
}
