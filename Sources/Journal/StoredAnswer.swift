package import Coach

/// An answer as it stands in the journal; `at` is in milliseconds since 1970 began, UTC.
package struct StoredAnswer: Hashable, Sendable {
  package let question: Question.ID
  package let answer: Answer
  package let at: Int64

  package init(question: Question.ID, answer: Answer, at: Int64) {
    self.question = question
    self.answer = answer
    self.at = at
  }
}
