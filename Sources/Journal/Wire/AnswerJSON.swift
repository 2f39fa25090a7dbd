import Coach

/// The JSON form of one answer; `answer` as `AnswerText` has it.
struct AnswerJSON: Codable, Hashable {
  let question: String
  let answer: String
  let at: Int64

  init(_ stored: StoredAnswer) {
    question = stored.question.text
    answer = AnswerText.write(stored.answer)
    at = stored.at
  }

  /// The answer it stands for; `nil` for text that none does.
  var stored: StoredAnswer? {
    AnswerText.read(answer).map {
      StoredAnswer(question: Question.ID(question), answer: $0, at: at)
    }
  }
}
